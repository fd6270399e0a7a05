import type { Gemeentecode } from './gebiedscode.js';
import { Gebiedscode } from './gebiedscode.js';

/**
 * The gemeente that an area lies in, read from its code; of a gemeente itself.
 *
 * Cost: 1.
 *
 * @throws DomeinFout `gebied.gebiedscode_ongeldig`
 *
 * @example
 * ```ts
 * import { getGemeentecode, Buurtcode } from 'buurtaanpak/gebied';
 *
 * getGemeentecode(Buurtcode.parse('BU00802001')); // => 'GM0080'
 * ```
 */
export function getGemeentecode(code: Gebiedscode): Gemeentecode {
  return `GM${Gebiedscode.parse(code).slice(2, 6)}` as Gemeentecode;
}
