import type { Programmastand } from '../../programma/index.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Lezer } from './lezer.js';
import { op } from './op.js';

/** The days that a piece holds for: `de stand op 31 augustus 2027`, and the day of knowing when that was asked for. */
export function nameStanddag(lezer: Lezer, { bekendOp }: Programmastand): Verslagtekst {
  const stand = composeTekst`de stand op ${lezer.datum(op('stand', 'peildatum'))}`;
  if (bekendOp === undefined) return stand;
  return [...stand, ...composeTekst`, met wat bekend was op ${lezer.datum(op('stand', 'bekendOp'))}`];
}
