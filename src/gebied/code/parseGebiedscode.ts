import { showWaarde } from '../../kern/huis.js';
import { refuse } from '../teksten/codes.js';
import type { Gebiedscode } from './gebiedscode.js';
import { readCode } from './readCode.js';

/**
 * Reads the code of a gemeente, wijk or buurt, whichever it is. Blanks around it are removed. Lost zeros are not put back here, because a
 * code without its letters does not tell its kind; use `parseBuurtcode`, `parseWijkcode` or `parseGemeentecode` for that.
 *
 * @param value - the code
 * @throws DomeinFout `gebied.gebiedscode_ongeldig`
 *
 * @example
 * ```ts
 * import { parseGebiedscode } from 'buurtaanpak/gebied';
 *
 * parseGebiedscode('WK008020  '); // => 'WK008020'
 * parseGebiedscode('NL00'); // throws gebied.gebiedscode_ongeldig
 * ```
 */
export function parseGebiedscode(value: unknown): Gebiedscode {
  const code = readCode(value, 'BU', false) ?? readCode(value, 'WK', false) ?? readCode(value, 'GM', false);
  return code === undefined
    ? refuse('gebied.gebiedscode_ongeldig', { waarde: showWaarde(value) })
    : (code as Gebiedscode);
}
