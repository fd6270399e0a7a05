import { showWaarde } from '../../kern/huis.js';
import type { Pad } from '../../kern/index.js';
import { isHoeveelheid } from '../getal/isHoeveelheid.js';
import { refuse } from '../teksten/codes.js';

const GETAL = /^\s*\d{1,15}(?:\.\d{1,15})?\s*$/;

/**
 * A weight from a cell: a finite number of zero or more, or a text of digits with a point before decimals.
 *
 * @throws DomeinFout `gebied.gewicht_ongeldig`
 */
export function readGewicht(cel: unknown, pad: Pad): number {
  const getal = typeof cel === 'string' && GETAL.test(cel) ? Number(cel) : cel;
  return isHoeveelheid(getal) ? getal : refuse('gebied.gewicht_ongeldig', { waarde: showWaarde(cel) }, pad);
}
