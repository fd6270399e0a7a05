import type { DomeinFout } from '../bevinding/DomeinFout.js';
import { isDomeinFout } from '../bevinding/isDomeinFout.js';
import type { Parseresultaat } from './safeParseSchema.js';

/**
 * Runs a function that trusts its input. When it fails on that input, the input is read: the error names all its problems, by their codes.
 * When it has none, the function runs once more on what was read: an earlier version has become the newest. What it throws then is a
 * mistake of the library itself, or a refusal of something else than the input. A good input costs nothing extra.
 */
export function explainFout<I, T>(invoer: I, doe: (invoer: I) => T, lees: (invoer: I) => Parseresultaat<I>): T {
  try {
    return doe(invoer);
  } catch (fout) {
    // A refusal of a form that names no place is about a part as a whole: the input says which.
    const isDeel = (een: DomeinFout) =>
      een.code === 'kern.document_ongeldig' && een.bevindingen.every(({ pad }) => pad.length === 0);
    if (isDomeinFout(fout) && !isDeel(fout)) throw fout;
  }
  const gelezen = lees(invoer);
  if (!gelezen.success) throw gelezen.error;
  return doe(gelezen.data);
}
