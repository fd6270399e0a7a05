import { showWaarde } from '../../kern/huis.js';
import { refuse } from '../teksten/codes.js';

/**
 * Refuses a coverage that is no share.
 *
 * @throws DomeinFout `kerncijfers.dekking_ongeldig`
 */
export function checkDekking(minDekking: number): void {
  if (Number.isFinite(minDekking) && minDekking >= 0 && minDekking <= 1) return;
  const waarde = Number.isFinite(minDekking) ? minDekking : showWaarde(minDekking);
  refuse('kerncijfers.dekking_ongeldig', { waarde }, ['minDekking']);
}
