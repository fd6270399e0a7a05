import { roundDecimaal } from '../../kern/huis.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Plek } from '../delen/lezer.js';
import type { Buurtstuk } from './buurtstuk.js';

/** Points with so many decimals; a number that would show as zero, and is not, is 'minder dan 0,01'. */
export function describePunten(
  { lezer, at }: Pick<Buurtstuk, 'lezer' | 'at'>,
  plek: Plek,
  waarde: number,
  decimalen: number,
): Verslagtekst {
  return waarde !== 0 && Number(roundDecimaal(waarde, decimalen)) === 0
    ? composeTekst`minder dan ${lezer.getal(at('kleinste', decimalen), decimalen)}`
    : [lezer.getal(plek, decimalen)];
}
