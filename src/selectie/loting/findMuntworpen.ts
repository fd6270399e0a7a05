import type { Buurtkans, Selectieanalyse } from '../analyse/analyseSelectie.js';
import { getKandidaat } from '../vraagstuk/getKandidaat.js';
import type { Gevondenblok } from './findBlokken.js';
import { findDeelnemers } from './findDeelnemers.js';
import { getQuotum } from './getQuotum.js';
import type { Gelijken } from './listGelijken.js';
import { isVrij, type Lotkandidaat } from './listLotkandidaten.js';
import type { Lotvraag } from './openLotvraag.js';

/** What a lot uses of the result of `analyseSelectie`. */
export interface Lotanalyse extends Pick<Selectieanalyse, 'trekkingen'> {
  readonly buurten: readonly (Pick<Buurtkans, 'code' | 'perQuotum'> & { readonly zekerheid: string })[];
}

/** The quotum for which each coin toss takes part: its own when it is chosen, else the one for which it is drawn most often. */
function placeMuntworpen({ vraagstuk }: Lotvraag, kandidaten: readonly Lotkandidaat[], analyse: Lotanalyse) {
  const kansen = new Map(analyse.buurten.map((buurt) => [buurt.code, buurt]));
  const beste = new Map<number, { readonly quotum: number; readonly kans: number }>();
  for (const kandidaat of kandidaten) {
    const { c, quotum, gekozen } = kandidaat;
    const buurt = kansen.get(getKandidaat(vraagstuk, c).code);
    if (buurt?.zekerheid !== 'muntworp' || !isVrij(kandidaat)) continue;
    const { id } = getQuotum(vraagstuk, quotum);
    const kans = gekozen ? 1 : Object.hasOwn(buurt.perQuotum, id) ? (buurt.perQuotum[id] as number) : 0;
    if (kans > (beste.get(c)?.kans ?? -1)) beste.set(c, { quotum, kans });
  }
  return beste;
}

/**
 * The blocks by an uncertainty analysis: per quotum the buurten whose place is a coin toss, and those with exactly equal scores at the cut.
 *
 * @param gelijken - pairs with equal scores
 */
export function findMuntworpen(
  vraag: Lotvraag,
  kandidaten: readonly Lotkandidaat[],
  gelijken: readonly Gelijken[],
  analyse: Lotanalyse,
): Gevondenblok[] {
  const plek = new Map([...placeMuntworpen(vraag, kandidaten, analyse)].map(([c, { quotum }]) => [c, quotum]));
  for (const { quotum, in: een, uit, ruilbaar } of gelijken) {
    if (!ruilbaar || (plek.get(uit.c) ?? quotum) !== quotum) continue;
    plek.set(een.c, quotum).set(uit.c, quotum);
  }
  return vraag.vraagstuk.quota.flatMap((_, quotum) => {
    const leden = [...plek].filter(([, j]) => j === quotum).map(([c]) => c);
    const deelnemers = findDeelnemers(vraag, { quotum, leden });
    if (leden.length === 0) return [];
    return [{ ...deelnemers, bekeken: leden }];
  });
}
