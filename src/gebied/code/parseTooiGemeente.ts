import { refuse, showWaarde } from '../../kern/index.js';
import type { Gemeentecode } from './gebiedscode.js';

const TOOI = /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/gemeente\/(gm\d{4})$/;

/**
 * The code of a gemeente from its identifier in the register of government organisations (TOOI).
 *
 * @throws DomeinFout `gebied.tooi_ongeldig`
 *
 * @example
 * ```ts
 * import { parseTooiGemeente } from 'buurtaanpak/gebied';
 *
 * parseTooiGemeente('https://identifier.overheid.nl/tooi/id/gemeente/gm0080'); // => 'GM0080'
 * parseTooiGemeente('gm0080'); // throws gebied.tooi_ongeldig
 * ```
 */
export function parseTooiGemeente(value: unknown): Gemeentecode {
  const gevonden = typeof value === 'string' ? TOOI.exec(value) : null;
  return gevonden?.[1] === undefined
    ? refuse('gebied.tooi_ongeldig', { waarde: showWaarde(value) })
    : (gevonden[1].toUpperCase() as Gemeentecode);
}
