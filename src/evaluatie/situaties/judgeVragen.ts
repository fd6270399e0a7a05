import { f64, type Permutatiekeuze } from '../../rekenen/index.js';
import type { Register } from '../lees/register.js';
import type { Vergelijkingsresultaat } from '../model/evaluatie.js';
import type { Evaluatieplan } from '../model/evaluatieplan.js';
import { computeDeel } from './computeDeel.js';
import { CORRECTIES } from './correctie.js';
import type { Deel } from './deel.js';
import { judgeVergelijking } from './judgeVergelijking.js';
import { listVragen } from './listVragen.js';
import { ALFA } from './standaard.js';

/** The comparisons of a plan, computed and judged together. */
export interface Vragenoordeel {
  readonly delen: readonly Deel[];
  readonly vergelijkingen: readonly Vergelijkingsresultaat[];
  readonly getoetst: number;
}

/** Computes and judges all comparisons of a plan that was checked with its rows. */
export function judgeVragen(register: Register, plan: Evaluatieplan, keuze: Permutatiekeuze): Vragenoordeel {
  const { alfa = ALFA, correctie = 'holm' } = plan;
  const delen = listVragen(plan, keuze).map((vraag) => computeDeel(register, plan, vraag));
  const toetsen = delen.flatMap(({ berekening: { toets } }) => (toets === undefined ? [] : [toets]));
  const getoetst = toetsen.length;
  const aangepast = Float64Array.from(CORRECTIES[correctie](toetsen.map(({ p }) => p)));
  const alfaStreng = correctie === 'geen' || getoetst === 0 ? alfa : alfa / getoetst;
  const vergelijkingen = delen.map((deel, i) => {
    const { toets } = deel.berekening;
    const pAangepast = toets === undefined ? 1 : f64(aangepast, toetsen.indexOf(toets));
    return judgeVergelijking(deel, pAangepast, { plan, getoetst, alfa, alfaStreng }, ['vergelijkingen', i]);
  });
  return { delen, vergelijkingen, getoetst };
}
