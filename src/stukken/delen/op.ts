import type { Plek } from './lezer.js';

/** The value at one place. */
export const op = (bron: string, ...pad: (string | number)[]): Plek => ({ bron, paden: [pad], bewerking: 'waarde' });
