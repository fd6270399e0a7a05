import { TAAKSTANDEN, type Taak, type Taaktelling } from '../model/taak.js';

/** The number of tasks with each stand. */
export function countTaken(taken: readonly Taak[]): Taaktelling[] {
  return TAAKSTANDEN.map((stand) => ({ stand, aantal: taken.filter((taak) => taak.stand === stand).length }));
}
