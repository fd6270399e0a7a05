import type { Percentagewaarde, Verslagwaarde } from '../document/waarde.js';
import { isPersonen } from './isPersonen.js';

/**
 * Whether a value is a share that may give a number of people away, other than by the numbers that it was computed from: one without a
 * source, or a share of a group of people.
 */
export const isAandeel = (waarde: Verslagwaarde): waarde is Percentagewaarde =>
  waarde.soort === 'percentage' &&
  (waarde.herkomst === undefined || (waarde.herkomst.paden.length < 2 && isPersonen(waarde.groep?.aantal)));
