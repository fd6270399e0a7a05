import type { Gebiedscode, Gemeentecode } from './gebiedscode.js';
import { parseGebiedscode } from './parseGebiedscode.js';

/**
 * The gemeente that an area lies in, read from its code; of a gemeente itself.
 *
 * @throws DomeinFout `gebied.gebiedscode_ongeldig`
 *
 * @example
 * ```ts
 * import { getGemeentecode, parseBuurtcode } from 'buurtaanpak/gebied';
 *
 * getGemeentecode(parseBuurtcode('BU00802001')); // => 'GM0080'
 * ```
 */
export function getGemeentecode(code: Gebiedscode): Gemeentecode {
  return `GM${parseGebiedscode(code).slice(2, 6)}` as Gemeentecode;
}
