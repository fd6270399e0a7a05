import { showWaarde } from '../../kern/huis.js';
import { refuse } from '../teksten/codes.js';

/**
 * A year that figures can be of.
 *
 * @param optie - the option that holds it
 * @throws DomeinFout `kerncijfers.jaar_ongeldig`
 */
export function checkJaar(jaar: number, optie: string): number {
  if (!Number.isInteger(jaar) || jaar < 1900 || jaar > 2999)
    refuse('kerncijfers.jaar_ongeldig', { jaar: Number.isFinite(jaar) ? jaar : showWaarde(jaar) }, [optie]);
  return jaar;
}
