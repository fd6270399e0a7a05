import type { Evaluatieplan } from '../../evaluatie/index.js';
import type { Plek } from '../../stukken/huis.js';
import type { Tekstwaarde } from '../../verslag/index.js';
import type { Opzetstuk } from './opzetstuk.js';

/** The name of an outcome or a kenmerk that a plan names by its key; the key itself when the plan does not have it. */
export function nameInPlan(
  { lezer, hier }: Opzetstuk,
  plan: Evaluatieplan,
  lijst: 'uitkomsten' | 'kenmerken',
  sleutel: string,
  plek: Plek,
): Tekstwaarde {
  const i = plan[lijst].findIndex((een) => een.sleutel === sleutel);
  return lezer.tekst(i < 0 ? plek : hier('evaluatieplan', lijst, i, 'naam'));
}
