import { showWaarde } from '../../kern/huis.js';
import { refuse } from '../teksten/codes.js';
import type { Buurtcode, Wijkcode } from './gebiedscode.js';
import { readCode } from './readCode.js';

/**
 * The wijk that a buurt lies in, read from its code; of a wijk itself.
 *
 * Cost: 1.
 *
 * @throws DomeinFout `gebied.wijkcode_ongeldig` for an area that lies in no wijk
 *
 * @example
 * ```ts
 * import { getWijkcode, Buurtcode } from 'buurtaanpak/gebied';
 *
 * getWijkcode(Buurtcode.parse('BU00802001')); // => 'WK008020'
 * ```
 */
export function getWijkcode(code: Buurtcode | Wijkcode): Wijkcode {
  const heel = readCode(code, 'BU', false) ?? readCode(code, 'WK', false);
  if (heel === undefined) return refuse('gebied.wijkcode_ongeldig', { waarde: showWaarde(code) });
  return `WK${heel.slice(2, 8)}` as Wijkcode;
}
