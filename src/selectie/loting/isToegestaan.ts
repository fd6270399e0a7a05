import { f64 } from '../../rekenen/index.js';
import type { Lotopgave } from './lotopgave.js';

/**
 * Whether the rules allow a draw.
 *
 * @param keuze - the positions of the participants that are drawn
 */
export function isToegestaan({ eisen }: Pick<Lotopgave, 'eisen'>, keuze: readonly number[]): boolean {
  for (const { gewichten, paren, minimaal, maximaal, alles } of eisen) {
    let som = 0;
    for (const i of keuze) som += f64(gewichten, i);
    for (const [a, b] of paren) if (keuze.includes(a) && keuze.includes(b)) som++;
    if (som < minimaal || som > maximaal || (alles !== undefined && som !== 0 && som !== alles)) return false;
  }
  return true;
}
