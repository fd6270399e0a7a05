import { allocateCenten } from '../../kern/huis.js';
import type { Pad } from '../../kern/index.js';
import type { Verdeelsleutel } from '../model/verdeelsleutel.js';
import { readDecimalen } from './readDecimalen.js';

/**
 * The amounts that the percentages of a key take of a total: one number for every line of the key, zero for the other lines. `undefined`
 * when the percentages add up to more than 100.
 */
export function splitProcenten(totaal: bigint, sleutel: Verdeelsleutel, pad: Pad = []): bigint[] | undefined {
  const procenten = readDecimalen(sleutel, 'procent', pad);
  const honderd = procenten.pop() as bigint;
  const procent = procenten.reduce((a, b) => a + b, 0n);
  if (procent === 0n) return procenten;
  if (procent > honderd) return undefined;
  // The part that no percentage takes joins the division as a line of its own, so that percentages that add up to 100 divide to the cent.
  return allocateCenten(totaal, [...procenten, honderd - procent]).slice(0, -1);
}
