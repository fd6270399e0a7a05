import { roundGetal } from '../../kern/index.js';

/** From this size on the twelve digits that count end before the unit. */
const GROOT = 1e11;

/**
 * A score (times its weight) as a whole number of units. Half a unit goes up; what is half a unit but for rounding noise, as
 * 0.285 * 100, is half a unit.
 *
 * @param eenheid - units in one point of score
 */
export function toEenheden(score: number, eenheid: number): number {
  const getal = score * eenheid;
  const heel = Math.round(getal);
  const halverwege = Math.abs(getal - heel) > 0.4999 && Math.abs(getal) < GROOT;
  // Adding 0 turns -0, which could be seen in a division, into 0.
  return (halverwege ? Math.round(roundGetal(getal)) : heel) + 0;
}
