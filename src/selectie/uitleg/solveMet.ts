import type { Uitkomst } from '../../oplosser/index.js';
import type { Heropend } from './reopenSelectie.js';
import { solveBinnen } from './solveBinnen.js';

/** The best selection when a candidate must be for one of the quota in `bits`. */
export function solveMet(heropend: Heropend, kandidaat: number, bits: number): Uitkomst {
  const verplicht = [...new Set([...heropend.probleem.verplicht, kandidaat])].sort((a, b) => a - b);
  return solveBinnen(heropend, kandidaat, bits, verplicht);
}
