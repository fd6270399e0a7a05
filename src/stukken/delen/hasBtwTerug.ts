import { compareBedragen, euro } from '../../kern/index.js';
import type { Geldstand } from '../../programma/index.js';

/** Whether the payer gets VAT back, so that what it costs and what is paid are different amounts. */
export const hasBtwTerug = ({ btwTerug }: Pick<Geldstand, 'btwTerug'>): boolean =>
  compareBedragen(btwTerug, euro(0)) !== 0;
