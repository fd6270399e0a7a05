import { isDomeinFout, type Parseresultaat } from '../../kern/index.js';

/**
 * Does what is asked, and when that breaks on what was handed in says what is wrong with it: all problems of the document, by their codes.
 * A document that is right costs nothing extra.
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
