import type { Stelselrelatie } from './stelsel.js';

const EPS = 1e-6;

/** Whether a relation holds for these numbers, but for a rounding error. */
export function isBinnen({ termen, van, tot }: Stelselrelatie, getalOf: (cel: number) => number): boolean {
  const som = termen.reduce((samen, { cel, maal }) => samen + maal * getalOf(cel), 0);
  return som >= van - EPS && som <= tot + EPS;
}
