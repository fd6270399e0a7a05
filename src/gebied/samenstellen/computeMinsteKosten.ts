import { computeKosten } from './computeKosten.js';
import type { Doelband } from './doelband.js';

/** The lowest cost at which these inhabitants can be divided over areas: that of equally large areas. */
export function computeMinsteKosten(inwoners: number, band: Doelband): number {
  const heel = Math.max(1, Math.floor(inwoners / band.doel));
  return Math.min(heel * computeKosten(inwoners / heel, band), (heel + 1) * computeKosten(inwoners / (heel + 1), band));
}
