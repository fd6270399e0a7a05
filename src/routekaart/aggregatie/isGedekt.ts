/** A very small tolerance, so that two of three weights of a third reach a threshold of 0.6666666666666667. */
const HAAR = 1e-9;

/** Whether the weight that has a score reaches a threshold. Without any score it never does. */
export function isGedekt(aanwezig: number, alles: number, dekking: number): boolean {
  return aanwezig > 0 && aanwezig >= (dekking - HAAR) * alles;
}
