import { f64, i16, i32 } from '../../rekenen/index.js';
import type { Model } from '../model/model.js';
import { isGeldig } from '../probleem/isGeldig.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import type { Keuze } from './keuze.js';

/** The maximum number of choices that are checked. */
const MEESTE = 400;

/** The number of chosen neighbours of a candidate. */
function countBuren({ paren, bonus }: Keuzeprobleem, toewijzing: Int16Array, c: number): number {
  if (bonus === 0 || paren === undefined) return 0;
  let aantal = 0;
  for (let p = i32(paren.start, c); p < i32(paren.start, c + 1); p++)
    if (i16(toewijzing, i32(paren.buren, p)) >= 0) aantal++;
  return aantal;
}

/** A choice made better by taking another candidate for a place, as long as that helps. */
export function improveKeuze(
  probleem: Keuzeprobleem,
  begin: Keuze,
  hoog: Float64Array,
  { aantalBogen, kandidaatVan, vakVan }: Model,
): Keuze {
  const { waarden, bonus } = probleem;
  const n = probleem.masker.length;
  const toewijzing = Int16Array.from(begin.toewijzing);
  let { waarde } = begin;
  let getoetst = 0;
  /** Replaces the candidate of one place by the first better one that is allowed. */
  const replace = (uit: number) => {
    const j = i16(toewijzing, uit);
    toewijzing[uit] = -1;
    const nu = f64(waarden, j * n + uit) + bonus * countBuren(probleem, toewijzing, uit);
    for (let b = 0; b < aantalBogen && getoetst < MEESTE; b++) {
      const c = i32(kandidaatVan, b);
      if (i32(vakVan, b) !== j || c === uit || i16(toewijzing, c) >= 0 || f64(hoog, b) === 0) continue;
      const winst = f64(waarden, j * n + c) + bonus * countBuren(probleem, toewijzing, c) - nu;
      if (winst <= 0) continue;
      getoetst++;
      toewijzing[c] = j;
      if (isGeldig(probleem, toewijzing)) {
        waarde += winst;
        return true;
      }
      toewijzing[c] = -1;
    }
    toewijzing[uit] = j;
    return false;
  };
  for (let beter = true; beter; ) {
    beter = false;
    for (let c = 0; c < n && getoetst < MEESTE; c++) if (i16(toewijzing, c) >= 0 && replace(c)) beter = true;
  }
  return { toewijzing, waarde };
}
