import type { DomeinFout } from '../bevinding/DomeinFout.js';
import { isDomeinFout } from '../bevinding/isDomeinFout.js';
import type { Parseresultaat } from './safeParseSchema.js';

/** Whether a refusal of a form names no place. Then it is about a part as a whole, and only the input says which. */
const isDeel = ({ code, bevindingen }: DomeinFout): boolean =>
  code === 'kern.document_ongeldig' && bevindingen.every(({ pad }) => pad.length === 0);

/**
 * Runs a function that trusts its input. When it fails on that input, the input is read: the error names all its problems, by their codes.
 * When it has none, the function runs once more on what was read: an earlier version has become the newest. What it throws then is a
 * mistake of the library itself, or a refusal of something else than the input. A good input costs nothing extra.
 */
export function explainFout<I, T>(invoer: I, doe: (invoer: I) => T, lees: (invoer: I) => Parseresultaat<I>): T {
  try {
    return doe(invoer);
  } catch (fout) {
    if (isDomeinFout(fout) && !isDeel(fout)) throw fout;
  }
  const gelezen = lees(invoer);
  if (!gelezen.success) throw gelezen.error;
  return doe(gelezen.data);
}
