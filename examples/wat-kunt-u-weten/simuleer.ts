import { type Evaluatiesimulatie, simulateEvaluatie } from 'buurtaanpak/evaluatie';
import { EFFECTEN, OPZETTEN, type Opzet } from './opzetten.js';

/** What a way to evaluate can and cannot show: the first question of its simulation, without what a report does not tell. */
export function simuleer({ plan, opzet }: Opzet, runs: number): Evaluatiesimulatie {
  return simulateEvaluatie(plan, opzet, { runs, effecten: EFFECTEN, zaad: 'wat kunt u weten', rangschikkingen: 499 });
}

/** All of them, by key. With 400 runs it takes some minutes, so the outcome is kept in `uitkomst.json`. */
export function simuleerAlles(runs: number): Record<string, Evaluatiesimulatie> {
  return Object.fromEntries(OPZETTEN.map((een) => [een.sleutel, simuleer(een, runs)]));
}
