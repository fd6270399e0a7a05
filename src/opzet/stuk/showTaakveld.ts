import { composeTekst, type Verslagtekst } from '../../verslag/index.js';
import type { Opzetstuk } from './opzetstuk.js';

/** A taakveld with the year of its classification. */
export const showTaakveld = ({ lezer, hier }: Opzetstuk, pad: (string | number)[]): Verslagtekst =>
  composeTekst`taakveld ${lezer.tekst(hier(...pad, 'code'))} (indeling van ${lezer.jaar(hier(...pad, 'jaar'))})`;
