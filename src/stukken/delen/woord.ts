import type { Tekstwaarde } from '../../verslag/index.js';

/** A word of the piece itself, which has no source. */
export const woord = (waarde: string): Tekstwaarde => ({ soort: 'tekst', waarde });
