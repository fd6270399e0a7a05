/** The size that areas should have. */
export interface Doelband {
  readonly doel: number;
  readonly min: number;
  readonly max: number;
}

/** The cost of lying outside the band: more than any distance inside it costs. */
const BUITEN = 4;

/** The cost of an area of this size: the square of its distance to the target, and more when it is outside the band. */
export function computeKosten(inwoners: number, { doel, min, max }: Doelband): number {
  const afstand = (inwoners - doel) / doel;
  const kwadraat = afstand * afstand;
  return inwoners < min || inwoners > max ? kwadraat + BUITEN : kwadraat;
}

/** The lowest cost at which these inhabitants can be divided over areas: that of equally large areas. */
export function computeMinsteKosten(inwoners: number, band: Doelband): number {
  const heel = Math.max(1, Math.floor(inwoners / band.doel));
  return Math.min(heel * computeKosten(inwoners / heel, band), (heel + 1) * computeKosten(inwoners / (heel + 1), band));
}
