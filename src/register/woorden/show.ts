import { roundGetal } from '../../kern/huis.js';

/** A number in Dutch. */
export const show = (getal: number): string => String(roundGetal(getal)).replace('.', ',');
