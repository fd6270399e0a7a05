import type { Dossierregel } from './teamdossier.js';

/** Whether a line belongs after another. */
export function comesAfter(a: Dossierregel, b: Dossierregel): boolean {
  return (
    a.gebeurtenis.datum > b.gebeurtenis.datum || (a.gebeurtenis.datum === b.gebeurtenis.datum && a.nummer > b.nummer)
  );
}
