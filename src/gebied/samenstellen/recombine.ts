import type { Toeval } from '../../kern/index.js';
import { getBuurgebieden } from './getBuurgebieden.js';
import { redivide } from './redivide.js';
import type { Deelgebied, Verdeling } from './verdeling.js';

/**
 * Mostly two or three areas are recombined. One in four times it is up to this many, because only a large group can gain or lose an area.
 */
const MEESTE = 8;

const draw = (gebieden: readonly Deelgebied[], toeval: Toeval) =>
  gebieden[toeval.nextBelow(gebieden.length)] as Deelgebied;

/**
 * One recombination: merges an area with some neighbours and divides them anew. The result is kept when it costs no more than before. To
 * keep equal divisions lets the search cross a plateau.
 */
export function recombine(verdeling: Verdeling, begin: Deelgebied, toeval: Toeval): void {
  const samen = [begin];
  const meer = 1 + toeval.nextBelow(toeval.nextBelow(4) === 0 ? MEESTE - 1 : 2);
  for (let i = 0; i < meer; i++) {
    const buren = getBuurgebieden(verdeling, draw(samen, toeval)).filter((buur) => !samen.includes(buur));
    if (buren.length > 0) samen.push(draw(buren, toeval));
  }
  redivide(verdeling, samen, toeval);
}
