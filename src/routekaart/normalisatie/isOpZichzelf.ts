import type { Normalisatie } from '../model/routekaart.js';

/** Whether the score of a value does not depend on other values. */
export function isOpZichzelf(normalisatie: Normalisatie): boolean {
  const { methode } = normalisatie;
  if (methode === 'categorieen') return normalisatie.volgens !== 'percentiel';
  return methode === 'ijkpunten' || methode === 'doelband';
}
