import type { Gebiedscode, Gemeentecode } from './gebiedscode.js';

/**
 * The gemeente that an area lies in, read from its code; of a gemeente itself.
 *
 * @example
 * ```ts
 * import { getGemeentecode, parseBuurtcode } from 'buurtaanpak/gebied';
 *
 * getGemeentecode(parseBuurtcode('BU00802001')); // => 'GM0080'
 * ```
 */
export function getGemeentecode(code: Gebiedscode): Gemeentecode {
  return `GM${code.slice(2, 6)}` as Gemeentecode;
}
