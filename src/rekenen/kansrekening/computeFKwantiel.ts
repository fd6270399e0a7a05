import { computeBetaKans } from './betaVerdeling.js';
import { findNulpunt } from './findNulpunt.js';

/** The value that an F(df1, df2) draw exceeds with this chance, however small. */
export function computeFKwantiel(staart: number, df1: number, df2: number): number {
  const y = findNulpunt((t) => computeBetaKans(t, df2 / 2, df1 / 2), staart, 0, 1);
  return (df2 * (1 - y)) / (df1 * y);
}
