import { showWaarde } from '../../kern/huis.js';
import { refuse } from '../teksten/codes.js';
import { checkOptions } from './checkOptions.js';
import type { Gemeentecode } from './gebiedscode.js';
import { type ParseGebiedscodeOptions, readCode } from './readCode.js';

/**
 * Reads the code of a gemeente from a file. Blanks around it are removed; nothing else is repaired, unless an option asks for it.
 *
 * @param value - the code, `GM0080`
 * @param options - `herstelNullen` puts leading zeros back that a spreadsheet lost (default false)
 * @throws DomeinFout `gebied.gemeentecode_ongeldig`
 *
 * @example
 * ```ts
 * import { parseGemeentecode } from 'buurtaanpak/gebied';
 *
 * parseGemeentecode('GM0080  '); // => 'GM0080'
 * parseGemeentecode('GM80'); // throws gebied.gemeentecode_ongeldig
 * parseGemeentecode('GM80', { herstelNullen: true }); // => 'GM0080'
 * parseGemeentecode(80, { herstelNullen: true }); // => 'GM0080'
 * ```
 */
export function parseGemeentecode(value: unknown, options: ParseGebiedscodeOptions = {}): Gemeentecode {
  const code = readCode(value, 'GM', checkOptions(options).herstelNullen ?? false);
  return code === undefined
    ? refuse('gebied.gemeentecode_ongeldig', { waarde: showWaarde(value) })
    : (code as Gemeentecode);
}
