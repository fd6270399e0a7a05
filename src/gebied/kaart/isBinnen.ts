import { findKant } from './findKant.js';
import type { Omtrek, Positie } from './readOmtrekken.js';

/** Whether a ray from a point to the east crosses an edge. An edge has its lower end and not its upper one. */
function crossesStraal(een: Positie, ander: Positie, x: number, y: number): boolean {
  const omhoog = ander[1] > y;
  if (een[1] > y === omhoog) return false;
  const kant = findKant(een, ander, x, y);
  return omhoog ? kant > 0 : kant < 0;
}

/**
 * Whether a point lies in an area, by the even-odd rule over all its rings, so that a hole is outside. A point on a border belongs to the
 * area at its east, or at its north where the border runs from west to east. So of areas that share a border exactly one has it.
 */
export function isBinnen(ringen: Omtrek['ringen'], x: number, y: number): boolean {
  let binnen = false;
  for (const ring of ringen) {
    // From the last point, so that a ring that is not closed is closed here.
    let vorige = ring.at(-1);
    for (const punt of ring) {
      if (vorige !== undefined && crossesStraal(vorige, punt, x, y)) binnen = !binnen;
      vorige = punt;
    }
  }
  return binnen;
}
