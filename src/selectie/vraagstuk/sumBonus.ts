import type { Regel } from '../model/regel.js';
import { toEenheden } from './toEenheden.js';

/** The bonus of the rules for a pair of chosen neighbours, in units. */
export function sumBonus(regels: readonly Regel[], eenheid: number): number {
  let bonus = 0;
  for (const regel of regels) if (regel.soort === 'liever_aangrenzend') bonus += toEenheden(regel.bonus, eenheid);
  return bonus;
}
