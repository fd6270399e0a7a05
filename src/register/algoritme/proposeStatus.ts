import type { Datum } from '../../kern/index.js';
import type { Registerstatus } from './algoritmeregistratie.js';
import type { ToAlgoritmeregistratieOptions } from './registergrond.js';

/**
 * The status that follows from the model on a day: without a decision in development, with one in use, and after the last day of the
 * agreement out of use.
 */
export function proposeStatus(
  { besluit, overeenkomst }: Pick<ToAlgoritmeregistratieOptions, 'besluit' | 'overeenkomst'>,
  peildatum: Datum,
): Registerstatus {
  if (overeenkomst !== undefined && overeenkomst.looptijd.tot < peildatum) return 'Buiten gebruik';
  return besluit === undefined || besluit.datum > peildatum ? 'In ontwikkeling' : 'In gebruik';
}
