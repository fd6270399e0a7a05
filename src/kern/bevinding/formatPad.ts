import type { Pad } from './bevinding.js';

/**
 * Writes a path the way a developer reads it.
 *
 * @param pad - keys and positions from the root
 * @returns for instance `bijdragen[0].bedrag`; an empty path gives an empty text
 *
 * @example
 * ```ts
 * import { formatPad } from 'buurtaanpak/kern/huis';
 *
 * formatPad(['bijdragen', 0, 'bedrag']); // => 'bijdragen[0].bedrag'
 * ```
 */
export function formatPad(pad: Pad): string {
  return pad.reduce<string>(
    (tekst, deel) => (typeof deel === 'number' ? `${tekst}[${deel}]` : tekst === '' ? deel : `${tekst}.${deel}`),
    '',
  );
}
