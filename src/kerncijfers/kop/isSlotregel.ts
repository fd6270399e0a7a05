import { toCeltekst } from './celtekst.js';

const SLOT = /^(?:(?:Bron|Source)\s*:|©)/i;

/** Whether a cell is the first of a line that StatLine puts below its figures, such as `Bron: CBS` or `© CBS`. */
export const isSlotregel = (cel: unknown): boolean => SLOT.test(toCeltekst(cel).trim());
