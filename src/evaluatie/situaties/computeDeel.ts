import type { Register } from '../lees/register.js';
import { selectRijen } from '../lees/selectRijen.js';
import type { Evaluatieplan } from '../model/evaluatieplan.js';
import { findEersteOordeelsdag } from '../oordeel/findEersteOordeelsdag.js';
import type { Deel } from './deel.js';
import { evaluateVergelijking } from './evaluateVergelijking.js';
import type { Vraag } from './vraag.js';

/** The rows of one comparison, and what its test says by itself. */
export function computeDeel(register: Register, plan: Evaluatieplan, vraag: Vraag): Deel {
  const { rijen, weggelaten } = selectRijen(register, vraag.vergelijking, plan);
  const eerste = findEersteOordeelsdag(register, vraag.vergelijking, plan);
  const achteraf = eerste !== undefined && plan.vastgesteldOp > eerste ? eerste : undefined;
  return { vraag, rijen, weggelaten, berekening: evaluateVergelijking(rijen, vraag), achteraf };
}
