import { isBekend } from '../cel/kennis.js';
import type { Peiling } from './peiling.js';
import type { Feit } from './stand.js';

/** The events that were known and happened on the peildatum or before it, earliest first; on one day in the order of recording. */
export function listFeiten({ verloop, peildatum, bekendOp, anders }: Peiling): Feit[] {
  const blik = { dag: bekendOp, anders };
  const feiten: Feit[] = [];
  for (const [plek, gebeurtenis] of verloop.gebeurtenissen.entries())
    if (gebeurtenis.datum <= peildatum && isBekend(gebeurtenis, blik)) feiten.push({ gebeurtenis, plek });
  return feiten.sort(({ gebeurtenis: a }, { gebeurtenis: b }) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
}
