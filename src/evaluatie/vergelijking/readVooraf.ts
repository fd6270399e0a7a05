import type { Vooraf } from '../oordeel/findEersteUitkomst.js';
import type { Verschilvraag } from './verschilvraag.js';

/** What is needed to know when the outcome of a question could be known. All days before the start are starting points. */
export function readVooraf({
  uitkomst,
  selectie,
  margeDagen,
  voor,
  controle = [],
  voormetingen = [],
}: Verschilvraag): Vooraf {
  const begin = [voor, ...voormetingen, ...controle.map(({ na }) => na)].sort().at(-1);
  return { uitkomst, selectie, begin, margeDagen };
}
