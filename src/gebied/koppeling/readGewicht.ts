import { showWaarde } from '../../kern/huis.js';
import type { Pad } from '../../kern/index.js';
import { isHoeveelheid } from '../getal/isHoeveelheid.js';
import { refuse } from '../teksten/codes.js';

const GETAL = /^\d+(?:\.\d+)?$/;
/** A number with more signs says nothing more. */
const MEESTE_TEKENS = 31;

/**
 * A weight from a cell: a finite number of zero or more, or a text of digits with a point before decimals.
 *
 * @throws DomeinFout `gebied.gewicht_ongeldig`
 */
export function readGewicht(cel: unknown, pad: Pad): number {
  const tekst = typeof cel === 'string' ? cel.trim() : '';
  const getal = tekst.length <= MEESTE_TEKENS && GETAL.test(tekst) ? Number(tekst) : cel;
  return isHoeveelheid(getal) ? getal : refuse('gebied.gewicht_ongeldig', { waarde: showWaarde(cel) }, pad);
}
