import { Gemeentecode } from './gebiedscode.js';

/**
 * The identifier of a gemeente in the register of government organisations (TOOI), as Dutch government metadata use it.
 * Source: the TOOI standard of KOOP, whose identifiers of gemeenten end in the CBS code in lower case.
 *
 * Cost: 1.
 *
 * @throws DomeinFout `gebied.gemeentecode_ongeldig`
 *
 * @example
 * ```ts
 * import { Gemeentecode, toTooi } from 'buurtaanpak/gebied';
 *
 * toTooi(Gemeentecode.parse('GM0080')); // => 'https://identifier.overheid.nl/tooi/id/gemeente/gm0080'
 * ```
 */
export function toTooi(code: Gemeentecode): string {
  return `https://identifier.overheid.nl/tooi/id/gemeente/${Gemeentecode.parse(code).toLowerCase()}`;
}
