import { showWaarde } from '../../kern/huis.js';
import { refuse } from '../teksten/codes.js';
import { checkOptions } from './checkOptions.js';
import type { Buurtcode } from './gebiedscode.js';
import { type ParseGebiedscodeOptions, readCode } from './readCode.js';

/**
 * Reads the code of a buurt from a file. Blanks around it are removed; nothing else is repaired, unless an option asks for it.
 *
 * @param value - the code, `BU00802001`
 * @param options - `herstelNullen` puts leading zeros back that a spreadsheet lost (default false)
 * @throws DomeinFout `gebied.buurtcode_ongeldig`
 *
 * @example
 * ```ts
 * import { parseBuurtcode } from 'buurtaanpak/gebied';
 *
 * parseBuurtcode('BU00802001  '); // => 'BU00802001'
 * parseBuurtcode('BU802001'); // throws gebied.buurtcode_ongeldig
 * parseBuurtcode('BU802001', { herstelNullen: true }); // => 'BU00802001'
 * parseBuurtcode(802001, { herstelNullen: true }); // => 'BU00802001'
 * ```
 */
export function parseBuurtcode(value: unknown, options: ParseGebiedscodeOptions = {}): Buurtcode {
  const code = readCode(value, 'BU', checkOptions(options).herstelNullen ?? false);
  return code === undefined ? refuse('gebied.buurtcode_ongeldig', { waarde: showWaarde(value) }) : (code as Buurtcode);
}
