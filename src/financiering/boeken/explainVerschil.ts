import type { Boekenverklaring } from './boekenstaat.js';
import type { Bevestiging } from './compareBevestigingen.js';

/** What can explain the difference of a confirmation. */
export function explainVerschil(_bevestiging: Bevestiging): Boekenverklaring[] {
  return [];
}
