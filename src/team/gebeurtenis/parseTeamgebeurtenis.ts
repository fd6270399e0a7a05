import { safeParseTeamgebeurtenis, type TeamgebeurtenisOptions } from './safeParseTeamgebeurtenis.js';
import type { Teamgebeurtenis } from './teamgebeurtenis.js';

/**
 * Reads a stored event, brings an earlier form up to date, and throws when it is not valid.
 *
 * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`; among them `team.referentie_email`,
 *   `team.referentie_telefoonnummer` and `team.referentie_bsn` for a reference that identifies a person
 *
 * @example
 * ```ts
 * import { parseTeamgebeurtenis } from 'buurtaanpak/team';
 *
 * const hoofd = { versie: 1, id: 'e2', team: 'team-1', datum: '2026-09-15', geregistreerd: '2026-09-15', door: 'medewerker-7' };
 * parseTeamgebeurtenis({ ...hoofd, soort: 'werving_gestart' }).soort; // => 'werving_gestart'
 * parseTeamgebeurtenis({ ...hoofd, soort: 'werving_gestart', door: 'jan@example.org' }); // throws kern.document_ongeldig
 * ```
 */
export function parseTeamgebeurtenis(value: unknown, options: TeamgebeurtenisOptions = {}): Teamgebeurtenis {
  const resultaat = safeParseTeamgebeurtenis(value, options);
  if (!resultaat.success) throw resultaat.error;
  return resultaat.data;
}
