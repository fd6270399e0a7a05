import type { Vooraf } from '../oordeel/isVerkennend.js';
import type { Verschilvraag } from './verschilvraag.js';

/** What is needed to know whether a question was set down before its outcome. All days before the start are starting points. */
export function readVooraf({
  uitkomst,
  vastgesteldOp,
  selectie,
  margeDagen,
  voor,
  controle = [],
  voormetingen = [],
}: Verschilvraag): Vooraf {
  const begin = [voor, ...voormetingen, ...controle.map(({ na }) => na)].sort().at(-1);
  return { vastgesteldOp, uitkomst, gekozenOp: selectie?.gekozenOp, begin, margeDagen };
}
