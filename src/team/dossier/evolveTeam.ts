import { attempt, explainFout } from '../../kern/huis.js';
import { requireTeamgebeurtenis } from '../gebeurtenis/requireTeamgebeurtenis.js';
import { Teamgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';
import { addGebeurtenis } from './addGebeurtenis.js';
import { checkEigenTeam } from './checkEigenTeam.js';
import { createDossier } from './createDossier.js';
import { findPlek } from './findPlek.js';
import { addToIndex, getIndex, setIndex } from './getIndex.js';
import { requireTeamdossier } from './requireTeamdossier.js';
import { Teamdossier } from './teamdossier.js';

/**
 * Adds one event to the record, at its place by `nummer`; without a number it gets the next one. So events may arrive in any order, also
 * a correction before what it corrects. It accepts every fact: `decideTeam` checks the rules beforehand, `checkTeamdossier` afterwards.
 *
 * A copy of an event that is in the record already, for instance because it was delivered twice, is not counted: the record keeps the
 * earliest day of receipt and the lowest number of both. Another event with the same id stays beside it, but has no effect. The event must
 * have the newest form, which `Teamgebeurtenis.parse` gives.
 *
 * Cost: n in the events, as the record is copied; `replayTeam` adds many at once.
 *
 * @param dossier - the record so far; `initialTeamdossier` at the start. It is not changed.
 * @param gebeurtenis - the event
 * @returns the record with the event in it; the very same record when it knew all of it
 * @throws DomeinFout `team.ander_team`: the event belongs to another team, so two streams were mixed; `kern.document_ongeldig`: this is
 *   not a record, or not an event
 *
 * @example
 * ```ts
 * import { evolveTeam, initialTeamdossier, Teamgebeurtenis } from 'buurtaanpak/team';
 *
 * const aangemeld = Teamgebeurtenis.parse({
 *   soort: 'gebied_aangemeld', versie: 2, id: 'e1', team: 'team-1', datum: '2026-09-01', genoteerd: '2026-09-02',
 *   door: 'medewerker-7', buurt: 'BU00802001', begeleidingsjaren: 3,
 * });
 * evolveTeam(initialTeamdossier, aangemeld).gebeurtenissen.length; // => 1
 * ```
 */
export function evolveTeam(dossier: Teamdossier, gebeurtenis: Teamgebeurtenis): Teamdossier {
  requireTeamdossier(dossier);
  requireTeamgebeurtenis(gebeurtenis);
  return explainFout(
    { dossier, gebeurtenis },
    ({ dossier, gebeurtenis }) => {
      checkEigenTeam(dossier, gebeurtenis);
      const index = getIndex(dossier);
      const toevoeging = addGebeurtenis(index, gebeurtenis);
      if (toevoeging.soort === 'bekend') return dossier;
      if (toevoeging.soort === 'kopie')
        return createDossier(
          dossier.team,
          dossier.gebeurtenissen.map((een) => (een === toevoeging.was ? toevoeging.gebeurtenis : een)),
        );
      const gebeurtenissen = dossier.gebeurtenissen.slice();
      const plek = findPlek(gebeurtenissen, toevoeging.gebeurtenis);
      if (plek === gebeurtenissen.length) gebeurtenissen.push(toevoeging.gebeurtenis);
      else gebeurtenissen.splice(plek, 0, toevoeging.gebeurtenis);
      const verder: Teamdossier = { soort: 'teamdossier', versie: 2, team: gebeurtenis.team, gebeurtenissen };
      addToIndex(index, toevoeging.gebeurtenis);
      setIndex(verder, index);
      return verder;
    },
    () => attempt(() => ({ dossier: Teamdossier.parse(dossier), gebeurtenis: Teamgebeurtenis.parse(gebeurtenis) })),
  );
}
