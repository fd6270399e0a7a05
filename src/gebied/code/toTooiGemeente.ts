import type { Gemeentecode } from './gebiedscode.js';
import { parseGemeentecode } from './parseGemeentecode.js';

/**
 * The identifier of a gemeente in the register of government organisations (TOOI), as Dutch government metadata use it.
 * Source: the TOOI standard of KOOP, whose identifiers of gemeenten end in the CBS code in lower case.
 *
 * @throws DomeinFout `gebied.gemeentecode_ongeldig`
 *
 * @example
 * ```ts
 * import { parseGemeentecode, toTooiGemeente } from 'buurtaanpak/gebied';
 *
 * toTooiGemeente(parseGemeentecode('GM0080')); // => 'https://identifier.overheid.nl/tooi/id/gemeente/gm0080'
 * ```
 */
export function toTooiGemeente(code: Gemeentecode): string {
  return `https://identifier.overheid.nl/tooi/id/gemeente/${parseGemeentecode(code).toLowerCase()}`;
}
