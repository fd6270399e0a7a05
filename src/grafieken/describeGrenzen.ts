import { formatCijfer } from './formatCijfer.js';
import type { Reekslijnjaar } from './reekslijn.js';

/** The bounds of a figure in words; an empty text when it does not have both. */
export function describeGrenzen(
  { onder, boven }: Pick<Reekslijnjaar, 'onder' | 'boven'>,
  notatie: Parameters<typeof formatCijfer>[1],
): string {
  return onder === undefined || boven === undefined
    ? ''
    : `tussen ${formatCijfer(onder, notatie)} en ${formatCijfer(boven, notatie)}`;
}
