/** The size that areas should have. */
export interface Doelband {
  readonly doel: number;
  readonly min: number;
  readonly max: number;
}

/** Being outside the band costs more than any distance inside it. */
const BUITEN = 4;

/** What an area of this size costs: the square of its distance to the target, and more when it is outside the band. */
export function computeKosten(inwoners: number, { doel, min, max }: Doelband): number {
  const afstand = (inwoners - doel) / doel;
  const kwadraat = afstand * afstand;
  return inwoners < min || inwoners > max ? kwadraat + BUITEN : kwadraat;
}

/** What these inhabitants cost at least, whatever areas they are divided over: when all are equally large. */
export function computeMinsteKosten(inwoners: number, band: Doelband): number {
  const heel = Math.max(1, Math.floor(inwoners / band.doel));
  return Math.min(heel * computeKosten(inwoners / heel, band), (heel + 1) * computeKosten(inwoners / (heel + 1), band));
}
