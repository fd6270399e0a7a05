/**
 * Scores of all rows under four sets of weights at once: every value is read once for the four.
 *
 * @param matrix - row after row, `breedte` values each
 */
export function multiplyMatrix(
  matrix: Float64Array,
  breedte: number,
  w0: Float64Array,
  w1: Float64Array,
  w2: Float64Array,
  w3: Float64Array,
  uit0: Float64Array,
  uit1: Float64Array,
  uit2: Float64Array,
  uit3: Float64Array,
): void {
  const rijen = uit0.length;
  for (let i = 0; i < rijen; i++) {
    const van = i * breedte;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let k = 0; k < breedte; k++) {
      const x = matrix[van + k] as number;
      s0 += x * (w0[k] as number);
      s1 += x * (w1[k] as number);
      s2 += x * (w2[k] as number);
      s3 += x * (w3[k] as number);
    }
    uit0[i] = s0;
    uit1[i] = s1;
    uit2[i] = s2;
    uit3[i] = s3;
  }
}
