import { findNulpunt } from '../../rekenen/index.js';
import { type Meting, weighMetingen } from './weighMetingen.js';

/** The spread between gemeenten at which Q has this value: 0 when it is not above it without any spread. Q falls as the spread grows. */
export function findTau2(metingen: readonly Meting[], niveau: number): number {
  const bij = (tau2: number) => weighMetingen(metingen, tau2).kwadraten;
  if (bij(0) <= niveau) return 0;
  let hoog = 1;
  while (bij(hoog) > niveau) hoog *= 2;
  return findNulpunt((tau2) => -bij(tau2), -niveau, 0, hoog);
}
