import { showGetal } from '../getal/showGetal.js';
import { refuse } from '../teksten/codes.js';

/**
 * The effort of a search; 20 by default.
 *
 * @throws DomeinFout `gebied.inspanning_ongeldig`
 */
export function readInspanning({ inspanning = 20 }: { readonly inspanning?: number | undefined }): number {
  if (!Number.isInteger(inspanning) || inspanning < 0)
    refuse('gebied.inspanning_ongeldig', { waarde: showGetal(inspanning) }, ['inspanning']);
  return inspanning;
}
