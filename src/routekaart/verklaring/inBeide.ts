import type { Taal } from './formatGetal.js';
import type { Zin } from './zinnen.js';

/** Writes the same sentence in Dutch and in English. */
export const inBeide = (write: (taal: Taal) => string): Zin => ({ nl: write('nl'), en: write('en') });
