import { showWaarde } from '../../kern/huis.js';
import { refuse } from '../teksten/codes.js';
import { checkOptions } from './checkOptions.js';
import type { Wijkcode } from './gebiedscode.js';
import { type ParseGebiedscodeOptions, readCode } from './readCode.js';

/**
 * Reads the code of a wijk from a file. Blanks around it are removed; nothing else is repaired, unless an option asks for it.
 *
 * @param value - the code, `WK008020`
 * @param options - `herstelNullen` puts leading zeros back that a spreadsheet lost (default false)
 * @throws DomeinFout `gebied.wijkcode_ongeldig`
 *
 * @example
 * ```ts
 * import { parseWijkcode } from 'buurtaanpak/gebied';
 *
 * parseWijkcode('WK008020  '); // => 'WK008020'
 * parseWijkcode('WK8020'); // throws gebied.wijkcode_ongeldig
 * parseWijkcode('WK8020', { herstelNullen: true }); // => 'WK008020'
 * parseWijkcode(8020, { herstelNullen: true }); // => 'WK008020'
 * ```
 */
export function parseWijkcode(value: unknown, options: ParseGebiedscodeOptions = {}): Wijkcode {
  const code = readCode(value, 'WK', checkOptions(options).herstelNullen ?? false);
  return code === undefined ? refuse('gebied.wijkcode_ongeldig', { waarde: showWaarde(value) }) : (code as Wijkcode);
}
