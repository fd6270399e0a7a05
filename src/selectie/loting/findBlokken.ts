import { type Deelnemers, findDeelnemers } from './findDeelnemers.js';
import type { Gelijken } from './listGelijken.js';
import { isVrij, type Lotkandidaat } from './listLotkandidaten.js';
import type { Lotvraag } from './openLotvraag.js';

/** How many cuts are looked at where only several buurten at once can change places. */
const MEESTE_GRENZEN = 25;

/** A block with its cut. */
export interface Gevondenblok extends Deelnemers {
  /** Everybody who was looked at. */
  readonly bekeken: readonly number[];
  /** Twice the middle of the cut, in units; absent where the block comes from draws. */
  readonly midden?: number;
}

/** Whether a score lies at most half the margin from the middle of a cut, all in units. */
export function isBinnen({ eenheden }: Lotkandidaat, midden: number, marge: number): boolean {
  return Math.abs(2 * eenheden - midden) <= marge;
}

/**
 * The blocks by a margin. From the nearest pair on, each gives the cut in its middle; everybody within half the margin of that cut who is not
 * in an earlier block may take part.
 *
 * @param marge - in units
 */
export function findBlokken(
  vraag: Lotvraag,
  kandidaten: readonly Lotkandidaat[],
  gelijken: readonly Gelijken[],
  marge: number,
): Gevondenblok[] {
  const blokken: Gevondenblok[] = [];
  const geplaatst = new Set<number>();
  const gezien = new Set<string>();
  let moeilijk = 0;
  for (const { quotum, midden, ruilbaar, in: een, uit } of gelijken) {
    const grens = `${quotum} ${midden}`;
    if (gezien.has(grens) || geplaatst.has(een.c) || geplaatst.has(uit.c)) continue;
    if (!ruilbaar && ++moeilijk > MEESTE_GRENZEN) break;
    gezien.add(grens);
    const leden = kandidaten
      .filter((kandidaat) => kandidaat.quotum === quotum && isVrij(kandidaat) && !geplaatst.has(kandidaat.c))
      .filter((kandidaat) => isBinnen(kandidaat, midden, marge))
      .map(({ c }) => c);
    const deelnemers = findDeelnemers(vraag, { quotum, leden });
    if (deelnemers.leden.length === 0) continue;
    for (const c of deelnemers.leden) geplaatst.add(c);
    blokken.push({ ...deelnemers, bekeken: leden, midden });
  }
  return blokken;
}
