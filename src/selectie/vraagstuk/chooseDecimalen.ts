import { GROOTSTE_SOM } from '../../oplosser/index.js';
import type { Programmascore, Programmascores } from '../model/invoer.js';
import type { SelectBuurtenOptions } from '../model/opties.js';
import type { Quotum } from '../model/quotum.js';
import { getGewicht } from './getGewicht.js';
import { rangeVanAantal } from './rangeVanAantal.js';

const MEESTE = 9;

/** The requested number of decimals. Default nine, or fewer for large scores, so that sums stay exact. */
export function chooseDecimalen(
  scores: Programmascores,
  quota: readonly Quotum[],
  { decimalen, doel = { soort: 'totaal' }, regels = [] }: SelectBuurtenOptions,
): number {
  if (decimalen !== undefined) return decimalen;
  let grootste = 0;
  let plaatsen = 0;
  for (const { programma, aantal } of quota) {
    const rijen = scores[programma] as readonly Programmascore[];
    const gewicht = getGewicht({ doel }, programma);
    let hoogste = 0;
    for (const { score } of rijen) hoogste = Math.max(hoogste, Math.abs(score ?? 0));
    grootste = Math.max(grootste, hoogste * gewicht);
    plaatsen += Math.min(rangeVanAantal(aantal).tot, rijen.length);
  }
  const bonus = regels.reduce((som, regel) => (regel.soort === 'liever_aangrenzend' ? som + regel.bonus : som), 0);
  const meest = Math.max(grootste * plaatsen, bonus * plaatsen * plaatsen);
  let past = MEESTE;
  while (past > 0 && !(meest * 10 ** past <= GROOTSTE_SOM)) past--;
  return past;
}
