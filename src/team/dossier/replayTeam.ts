import { requireLijst, requireObject } from '../../kern/huis.js';
import { Datum } from '../../kern/index.js';
import { requireTeamgebeurtenis } from '../gebeurtenis/requireTeamgebeurtenis.js';
import type { Teamgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';
import { evolveTeam } from './evolveTeam.js';
import { requireTeamdossier } from './requireTeamdossier.js';
import { initialTeamdossier, type Teamdossier } from './teamdossier.js';

/** Choices of {@link replayTeam}. */
export interface ReplayTeamOptions {
  /** Only what was recorded on or before this day: the record as it was known then. Default: all events. */
  readonly bekendOp?: Datum | undefined;
  /** A record to continue from, such as a snapshot. Default: `initialTeamdossier`. */
  readonly vanaf?: Teamdossier | undefined;
}

/**
 * Builds the record of a team from its events. Together with `findTeamstand` this gives both axes of time: `bekendOp` is the day of
 * knowing, `peildatum` the day of happening.
 *
 * @param gebeurtenissen - the events of one team, in the order of recording
 * @throws DomeinFout `team.ander_team`; `kern.datum_ongeldig`; `kern.document_ongeldig`: a value is not an event, or not a record
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { findTeamstand, Teamgebeurtenis, replayTeam } from 'buurtaanpak/team';
 *
 * const hoofd = { versie: 1, team: 'team-1', door: 'medewerker-7' };
 * const gebeurtenissen = [
 *   { ...hoofd, soort: 'gebied_aangemeld', id: 'e1', datum: '2026-09-01', geregistreerd: '2026-09-01', buurt: 'BU00802001', begeleidingsjaren: 3 },
 *   { ...hoofd, soort: 'werving_gestart', id: 'e2', datum: '2026-09-15', geregistreerd: '2026-10-20' },
 * ].map((gebeurtenis) => Teamgebeurtenis.parse(gebeurtenis));
 * const oktober = Datum.parse('2026-10-01');
 *
 * findTeamstand(replayTeam(gebeurtenissen), { peildatum: oktober })?.status; // => 'werving'
 * findTeamstand(replayTeam(gebeurtenissen, { bekendOp: oktober }), { peildatum: oktober })?.status; // => 'aangemeld'
 * ```
 */
export function replayTeam(gebeurtenissen: readonly Teamgebeurtenis[], options: ReplayTeamOptions = {}): Teamdossier {
  requireObject(options, 'opties');
  requireLijst(gebeurtenissen, 'teamgebeurtenissen');
  const { bekendOp, vanaf = initialTeamdossier } = options;
  requireTeamdossier(vanaf);
  if (bekendOp !== undefined) Datum.parse(bekendOp);
  let dossier = vanaf;
  for (const gebeurtenis of gebeurtenissen) {
    requireTeamgebeurtenis(gebeurtenis);
    if (bekendOp === undefined || gebeurtenis.geregistreerd <= bekendOp) dossier = evolveTeam(dossier, gebeurtenis);
  }
  return dossier;
}
