/** The number of digits of a contribution in a document, counted from the first one of the largest score. */
const CIJFERS = 15;

/**
 * Contributions in as many decimals as say something: 15 digits of the largest score. The document is a tenth smaller, and the parts add up
 * as well as with all 17.
 *
 * @param grootste - the largest score
 */
export function roundBijdragen(delen: Float64Array, grootste: number): Float64Array {
  const decimalen = CIJFERS - Math.ceil(Math.log10(grootste));
  // Beyond these numbers of decimals a power of ten is no longer exact.
  if (!(decimalen >= 0 && decimalen <= 22)) return delen;
  const tien = 10 ** decimalen;
  return delen.map((deel) => Math.round(deel * tien) / tien);
}
