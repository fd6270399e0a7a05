/** Sums of memberships that differ less than this share are equal: their difference is rounding noise. */
const RUIS = 1e-12;

/** A quotient of sums, where what is left by rounding noise is nothing. 0 where 0 / 0. */
export function divideSommen(deel: number, geheel: number, ruis: number): number {
  if (geheel <= ruis * RUIS || deel <= ruis * RUIS) return 0;
  return Math.min(1, deel / geheel);
}
