import { formatGetal } from '../kern/index.js';

/** A rank, with a decimal where two share a place. */
export const formatRang = (rang: number): string => formatGetal(rang, { decimalen: Number.isInteger(rang) ? 0 : 1 });
