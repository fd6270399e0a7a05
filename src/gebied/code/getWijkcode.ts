import type { Buurtcode, Wijkcode } from './gebiedscode.js';

/**
 * The wijk that a buurt lies in, read from its code; of a wijk itself.
 *
 * @example
 * ```ts
 * import { getWijkcode, parseBuurtcode } from 'buurtaanpak/gebied';
 *
 * getWijkcode(parseBuurtcode('BU00802001')); // => 'WK008020'
 * ```
 */
export function getWijkcode(code: Buurtcode | Wijkcode): Wijkcode {
  return `WK${code.slice(2, 8)}` as Wijkcode;
}
