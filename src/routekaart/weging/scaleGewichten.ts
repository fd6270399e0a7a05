/** Weights as shares of their sum, also where the sum is too large or the weights too small to divide; not negative, not all 0. */
export function scaleGewichten(ruw: readonly number[]): Float64Array {
  const gewichten = Float64Array.from(ruw);
  const som = gewichten.reduce((a, b) => a + b, 0);
  if (som >= KLEINST && som < Number.POSITIVE_INFINITY) return gewichten.map((gewicht) => gewicht / som);
  const grootste = gewichten.reduce((a, b) => Math.max(a, b), 0);
  const gedeeld = gewichten.map((gewicht) => gewicht / grootste);
  const deelsom = gedeeld.reduce((a, b) => a + b, 0);
  return gedeeld.map((deel) => deel / deelsom);
}

/** Below this a number has lost digits. */
const KLEINST = 1e-290;
