import { GROOTSTE_SOM } from '../../oplosser/index.js';
import type { Programmascore, Programmascores } from '../model/invoer.js';
import type { Selectieopties } from '../model/opties.js';
import type { Quotum } from '../model/quotum.js';
import { getGewicht } from './getGewicht.js';
import { rangeVanAantal } from './rangeVanAantal.js';
import { sumBonus } from './sumBonus.js';
import { toEenheden } from './toEenheden.js';

const MEESTE = 9;

function findGrootste(rijen: readonly Programmascore[]): number {
  let grootste = 0;
  for (const { score } of rijen) grootste = Math.max(grootste, Math.abs(score ?? 0));
  return grootste;
}

/**
 * The requested number of decimals. Default nine, or fewer for large scores, so that sums stay exact. It counts as `createKeuzeprobleem`
 * does, in whole units after rounding, and never fewer places than that: so the default is refused only when no number of decimals fits.
 *
 * @param grootsten - per programme the largest score, apart from its sign, where that is known
 */
export function chooseDecimalen(
  scores: Programmascores,
  quota: readonly Quotum[],
  { decimalen, doel = { soort: 'totaal' }, regels = [] }: Selectieopties,
  grootsten?: ReadonlyMap<string, number>,
): number {
  if (decimalen !== undefined) return decimalen;
  let plaatsen = 0;
  const hoogsten = quota.map(({ programma, aantal }) => {
    // A selection that no program made may name a programme without scores.
    const rijen = (Object.hasOwn(scores, programma) ? scores[programma] : undefined) ?? [];
    const { van, tot } = rangeVanAantal(aantal);
    // An impossible minimum counts as one more than there are rows: see `readKandidaten`.
    plaatsen += Math.max(Math.min(van, rijen.length + 1), Math.min(tot, rijen.length));
    const hoogste = grootsten?.get(programma) ?? findGrootste(rijen);
    return { hoogste, gewicht: getGewicht({ doel }, programma) };
  });
  const fits = (eenheid: number) =>
    hoogsten.every(({ hoogste, gewicht }) => toEenheden(hoogste, gewicht * eenheid) * plaatsen <= GROOTSTE_SOM) &&
    sumBonus(regels, eenheid) * plaatsen * plaatsen <= GROOTSTE_SOM;
  let past = MEESTE;
  while (past > 0 && !fits(10 ** past)) past--;
  return past;
}
