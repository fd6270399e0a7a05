import { isBekend } from '../cel/kennis.js';
import type { Peiling } from './peiling.js';
import type { Feit } from './stand.js';

/** The events that were known and happened on the peildatum or before it, earliest first; on one day in the order of recording. */
export function listFeiten({ verloop, peildatum, bekendOp }: Peiling): Feit[] {
  return verloop.gebeurtenissen
    .map((gebeurtenis, plek) => ({ gebeurtenis, plek }))
    .filter(({ gebeurtenis }) => gebeurtenis.datum <= peildatum && isBekend(gebeurtenis, { dag: bekendOp }))
    .sort(({ gebeurtenis: a }, { gebeurtenis: b }) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
}
