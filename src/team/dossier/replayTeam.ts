import { attempt, explainFout, requireLijst, requireObject } from '../../kern/huis.js';
import { requireTeamgebeurtenis } from '../gebeurtenis/requireTeamgebeurtenis.js';
import { Teamgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';
import { checkEigenTeam } from './checkEigenTeam.js';
import { createDossier } from './createDossier.js';
import { createIndex } from './getIndex.js';
import { putInIndex } from './putInIndex.js';
import { requireTeamdossier } from './requireTeamdossier.js';
import { initialTeamdossier, Teamdossier } from './teamdossier.js';

/** Choices of {@link replayTeam}. */
export interface ReplayTeamOptions {
  /** A record to continue from, such as a snapshot. Default: `initialTeamdossier`. */
  readonly vanaf?: Teamdossier | undefined;
}

/**
 * Builds the record of a team from its events, as `evolveTeam` does one by one: an event without `nummer` gets the next one, so those of a
 * store must come in its order.
 *
 * Cost: n log n in the events.
 *
 * @param gebeurtenissen - the events of one team
 * @param options - a record to continue from
 * @throws DomeinFout `team.ander_team`; `kern.document_ongeldig`: a value is not an event, or not a record
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { findTeamstand, Teamgebeurtenis, replayTeam } from 'buurtaanpak/team';
 *
 * const hoofd = { versie: 2, team: 'team-1', door: 'medewerker-7' };
 * const gebeurtenissen = [
 *   { ...hoofd, soort: 'gebied_aangemeld', id: 'e1', datum: '2026-09-01', genoteerd: '2026-09-01', buurt: 'BU00802001', begeleidingsjaren: 3 },
 *   { ...hoofd, soort: 'werving_gestart', id: 'e2', datum: '2026-09-15', genoteerd: '2026-09-15', geregistreerd: '2026-10-20' },
 * ].map((gebeurtenis) => Teamgebeurtenis.parse(gebeurtenis));
 * const oktober = Datum.parse('2026-10-01');
 *
 * const dossier = replayTeam(gebeurtenissen);
 * findTeamstand(dossier, { peildatum: oktober })?.status; // => 'werving'
 * findTeamstand(dossier, { peildatum: oktober, bekendOp: oktober })?.status; // => 'aangemeld'
 * ```
 */
export function replayTeam(gebeurtenissen: readonly Teamgebeurtenis[], options: ReplayTeamOptions = {}): Teamdossier {
  requireObject(options, 'opties');
  requireLijst(gebeurtenissen, 'teamgebeurtenissen');
  const { vanaf = initialTeamdossier } = options;
  requireTeamdossier(vanaf);
  return explainFout(
    { vanaf, gebeurtenissen },
    ({ vanaf, gebeurtenissen }) => {
      let dossier = vanaf;
      let veranderd = false;
      const index = createIndex(vanaf.gebeurtenissen);
      for (const gebeurtenis of gebeurtenissen) {
        requireTeamgebeurtenis(gebeurtenis);
        checkEigenTeam(dossier, gebeurtenis);
        const toevoeging = putInIndex(index, gebeurtenis);
        if (toevoeging.soort === 'bekend') continue;
        // Only the team of it is looked at before the end.
        if (dossier.gebeurtenissen.length === 0)
          dossier = {
            soort: 'teamdossier',
            versie: 2,
            team: gebeurtenis.team,
            gebeurtenissen: [toevoeging.gebeurtenis],
          };
        veranderd = true;
      }
      return veranderd ? createDossier(dossier.team, [...index.perId.values()].flat()) : vanaf;
    },
    () =>
      attempt(() => ({
        gebeurtenissen: gebeurtenissen.map((een) => Teamgebeurtenis.parse(een)),
        vanaf: Teamdossier.parse(vanaf),
      })),
  );
}
