/*
 * Checked reads of typed arrays: the number at a place, and a RangeError outside the array.
 * One reader for each kind of array: a reader that meets several kinds is two to four times slower in V8.
 */

function refusePlaats(rij: { readonly length: number }, i: number): never {
  throw new RangeError(`place ${i} in an array of ${rij.length}`);
}

/** The number at place `i` of an array of float64. */
export function f64(rij: Float64Array, i: number): number {
  return rij[i] ?? refusePlaats(rij, i);
}

/** The number at place `i` of an array of int32. */
export function i32(rij: Int32Array, i: number): number {
  return rij[i] ?? refusePlaats(rij, i);
}

/** The number at place `i` of an array of int16. */
export function i16(rij: Int16Array, i: number): number {
  return rij[i] ?? refusePlaats(rij, i);
}

/** The number at place `i` of an array of uint8. */
export function u8(rij: Uint8Array, i: number): number {
  return rij[i] ?? refusePlaats(rij, i);
}

/** The number at place `i` of an array of uint32. */
export function u32(rij: Uint32Array, i: number): number {
  return rij[i] ?? refusePlaats(rij, i);
}
