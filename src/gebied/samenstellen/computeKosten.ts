import type { Doelband } from './doelband.js';

/** The cost of lying outside the band: more than any distance inside it costs. */
const BUITEN = 4;

/** The cost of an area of this size: the square of its distance to the target, and more when it is outside the band. */
export function computeKosten(inwoners: number, { doel, min, max }: Doelband): number {
  const afstand = (inwoners - doel) / doel;
  const kwadraat = afstand * afstand;
  return inwoners < min || inwoners > max ? kwadraat + BUITEN : kwadraat;
}
