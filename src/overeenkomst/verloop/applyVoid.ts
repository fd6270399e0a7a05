import type { Opbouw } from './opbouw.js';

/** The text goes back to draft; the signatures so far are void. */
export function applyVoid(opbouw: Opbouw): void {
  opbouw.aangeboden = false;
  delete opbouw.ondertekend;
  if (opbouw.eerste === undefined) return;
  opbouw.eerste = { ...opbouw.eerste, waarde: { ...opbouw.eerste.waarde, handtekeningen: [] } };
}
