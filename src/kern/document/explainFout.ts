import { isDomeinFout } from '../bevinding/isDomeinFout.js';
import type { Parseresultaat } from './safeParseSchema.js';

/**
 * Runs a function. When it fails on its input, the error names all problems of the document, by their codes. A valid document costs
 * nothing extra.
 */
export function explainFout<T>(doe: () => T, lees: () => Parseresultaat<unknown>): T {
  try {
    return doe();
  } catch (fout) {
    if (isDomeinFout(fout)) throw fout;
    const gelezen = lees();
    throw gelezen.success ? fout : gelezen.error;
  }
}
