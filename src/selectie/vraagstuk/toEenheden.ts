import { roundGetal } from '../../kern/huis.js';

/** From this size on, the unit lies beyond the twelve significant digits. */
const GROOT = 1e11;

/**
 * A score (times its weight) as a whole number of units. Half a unit rounds up. A number that is half a unit except for rounding noise,
 * such as 0.285 * 100, counts as half a unit.
 *
 * @param eenheid - units in one point of score
 */
export function toEenheden(score: number, eenheid: number): number {
  const getal = score * eenheid;
  const heel = Math.round(getal);
  const halverwege = Math.abs(getal - heel) > 0.4999 && Math.abs(getal) < GROOT;
  // Adding 0 turns -0 into 0; in a division -0 would show.
  return (halverwege ? Math.round(roundGetal(getal)) : heel) + 0;
}
