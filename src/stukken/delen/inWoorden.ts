import type { Verslagwaarde } from '../../verslag/index.js';

/** A value of the stand in words: `wacht_op_ander` is `wacht op ander`. */
export const inWoorden = (waarde: string): Verslagwaarde => ({ soort: 'tekst', waarde: waarde.replaceAll('_', ' ') });
