import type { Graaf } from './graaf.js';

/** The inhabitants of a unit. */
export const inwonersOf = ({ inwoners }: Graaf, eenheid: number) => inwoners[eenheid] as number;
