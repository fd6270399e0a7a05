import type { Bevinding, Pad } from '../../kern/index.js';
import { findDag } from '../lees/findDag.js';
import { isLaterBegonnen } from '../lees/isLaterBegonnen.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import type { Meetmoment } from '../model/evaluatieplan.js';
import { createBevinding } from '../teksten/codes.js';

/** What is asked of a change. */
interface Momenten {
  readonly op: Meetmoment;
  readonly vanaf?: Meetmoment | undefined;
}

/** Finds a change that ends before it begins: by its days, by its months, or in the first buurt where the one meets the other. */
export function checkMomenten({ op, vanaf }: Momenten, situaties: readonly Situatie[], pad: Pad): Bevinding[] {
  if (vanaf === undefined) return [];
  const plek = [...pad, 'vanaf'];
  if (typeof vanaf === 'string' && typeof op === 'string') {
    if (vanaf < op) return [];
    return [createBevinding('fout', 'evaluatie.vanaf_na_op', plek, { vanaf, op })];
  }
  if (typeof vanaf !== 'string' && typeof op !== 'string') {
    if (vanaf.maandenNaStart < op.maandenNaStart) return [];
    const params = { vanaf: vanaf.maandenNaStart, op: op.maandenNaStart };
    return [createBevinding('fout', 'evaluatie.vanaf_na_op_maanden', plek, params)];
  }
  for (const situatie of situaties) {
    const { buurt, start } = situatie;
    // Where the programme began after the day, there is no outcome, and no mistake.
    if (isLaterBegonnen(situatie, op)) continue;
    const [begin, eind] = [findDag(vanaf, start), findDag(op, start)];
    if (begin === undefined || eind === undefined || begin < eind) continue;
    return [createBevinding('fout', 'evaluatie.vanaf_na_op_buurt', plek, { buurt, vanaf: begin, op: eind })];
  }
  return [];
}
