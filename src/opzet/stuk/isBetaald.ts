import type { Geplaatstebijdrage } from './listBijdragen.js';

/** Whether a contribution adds up with the others: a specifieke uitkering covers others, and would count their money twice. */
export const isBetaald = ({ bijdrage }: Geplaatstebijdrage): boolean => bijdrage.soort !== 'specifieke_uitkering';
