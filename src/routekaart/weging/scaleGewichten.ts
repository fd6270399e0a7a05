/**
 * Weights as shares of their sum. They are not negative and not all 0. This also works when the sum is too large, or the weights are too
 * small, to divide.
 */
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
