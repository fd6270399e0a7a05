import { showWaarde } from '../../kern/huis.js';
import { refuse } from '../codes.js';

/** Refuses a value that is not a chance from 0 up to and including 1. */
export function checkPwaarden(pWaarden: readonly number[]): void {
  for (const [positie, p] of pWaarden.entries()) {
    if (!(p >= 0 && p <= 1)) refuse('evaluatie.p_ongeldig', { positie, waarde: showWaarde(p) }, [positie]);
  }
}

/** The positions from the smallest p to the largest; equal ones in the order given. */
export function sortPosities(pWaarden: readonly number[]): number[] {
  return pWaarden.map((_, i) => i).sort((a, b) => (pWaarden[a] as number) - (pWaarden[b] as number) || a - b);
}
