import type { Situatie } from '../model/evaluatiegegevens.js';
import type { Meetmoment } from '../model/evaluatieplan.js';
import { findDag } from './findDag.js';

/** Whether the programme began in a buurt only after the day that is asked: it cannot have failed there. */
export function isLaterBegonnen({ start }: Situatie, op: Meetmoment): boolean {
  const dag = findDag(op, start);
  return start !== undefined && dag !== undefined && start > dag;
}
