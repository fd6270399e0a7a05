import { compareDatums } from '../../kern/huis.js';
import { isBekend } from '../cel/kennis.js';
import type { Peiling } from './peiling.js';
import type { Feit } from './stand.js';

/** The events that were known and happened on the peildatum or before it, earliest first; on one day in the order of recording. */
export function listFeiten({ verloop, peildatum, bekendOp }: Peiling): Feit[] {
  return verloop.gebeurtenissen
    .map((gebeurtenis, plek) => ({ gebeurtenis, plek }))
    .filter(({ gebeurtenis }) => gebeurtenis.datum <= peildatum && isBekend(gebeurtenis, { dag: bekendOp }))
    .sort((a, b) => compareDatums(a.gebeurtenis.datum, b.gebeurtenis.datum));
}
