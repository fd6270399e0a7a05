import * as z from 'zod';
import { attempt, explainFout, refuseBevindingen } from '../../kern/huis.js';
import { Datum, parseSchema } from '../../kern/index.js';
import { createDossier } from '../dossier/createDossier.js';
import { requireTeamdossier } from '../dossier/requireTeamdossier.js';
import { type Dossiergebeurtenis, Teamdossier } from '../dossier/teamdossier.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { listCorrectieparen } from './listCorrectieparen.js';
import { listDubbele } from './listDubbele.js';
import { listOnmogelijke } from './listOnmogelijke.js';
import { listZelfdeDag } from './listZelfdeDag.js';
import { listZelfdeIds } from './listZelfdeIds.js';
import { createProef } from './proef.js';
import { uniteTakken } from './samen.js';
import { CONFLICTSOORTEN, type Teamconflict, type Teamsamenvoeging } from './teamsamenvoeging.js';
import { readVergelijking, type Vergelijking } from './vergelijking.js';

/** Options of {@link mergeTeam}. */
export interface MergeTeamOptions {
  /**
   * The day on which the shared record receives the events that it does not have yet: every event without `geregistreerd` gets it.
   * Default: they stay as they are, as between two devices.
   */
  readonly geregistreerd?: Datum | undefined;
}

const OptiesSchema = z.strictObject({ geregistreerd: Datum.schema.optional() });

/** Gives the events that were not received yet their day of receipt. It cannot lie before anything that is known. */
function receive(gebeurtenissen: readonly Dossiergebeurtenis[], geregistreerd: Datum): Dossiergebeurtenis[] {
  const fouten = gebeurtenissen.flatMap(({ id, genoteerd, geregistreerd: al }) => {
    const vorige = al ?? genoteerd;
    return vorige > geregistreerd
      ? [createBevinding('fout', 'team.ontvangen_te_vroeg', ['geregistreerd'], { id, geregistreerd, vorige })]
      : [];
  });
  refuseBevindingen(fouten);
  return gebeurtenissen.map((een) => (een.geregistreerd === undefined ? { ...een, geregistreerd } : een));
}

function listConflicten(vergelijking: Vergelijking): Teamconflict[] {
  const { dossier, feiten } = vergelijking;
  const proef = createProef(vergelijking);
  const dagen = new Map([...dossier.gebeurtenissen, ...feiten].map(({ id, datum }) => [id, datum]));
  const plaats = ({ gebeurtenis, soort }: Teamconflict) =>
    `${dagen.get(gebeurtenis)} ${gebeurtenis} ${CONFLICTSOORTEN.indexOf(soort)}`;
  const conflicten = [
    ...listOnmogelijke(vergelijking, proef),
    ...listDubbele(vergelijking, proef),
    ...listZelfdeDag(vergelijking, proef),
    ...listCorrectieparen(vergelijking, proef),
    ...listZelfdeIds(vergelijking),
  ];
  return conflicten.sort((a, b) => (plaats(a) < plaats(b) ? -1 : 1));
}

/**
 * Puts two branches of the record of a team together: two devices that noted things without a connection, or a device and the shared
 * record. The record holds every event of both, each once. It does not matter which comes first, in which order several branches are
 * merged, or how often.
 *
 * What does not fit together is told, with corrections that would solve it; nothing is corrected by itself. An event that is not possible
 * any more stays in the record and has no effect until then.
 *
 * - `onmogelijk`: it was possible on each branch that had it, and is not in the merged record (`checkTeamdossier` keeps telling it). `tegen`: what of the other branch stands in the way: the
 *   last fact before it about the same subject, else the last about the life of the team, else the last correction. `oorzaak`: the rule that does not allow it.
 * - `dubbel`: both noted a meeting, a question of after-care, a contact of as many minutes, or an opgave or project of the same name, for
 *   the same day. Both count until one is withdrawn.
 * - `zelfde_dag`: both set the same thing anew for one day, but otherwise. The one that was noted last holds.
 * - `twee_correcties`: both corrected one event, but otherwise. The one that was noted last holds.
 * - `zelfde_id`: two events have one id. The first counts; note the other again under an id of its own.
 *
 * Cost: n log n in the events, and n once more for each proposal that is tried, at most 500.
 *
 * @param a - a record; an empty one is a branch too
 * @param b - another record of the same team
 * @param options - the day of receipt
 * @returns the record, and the conflicts by day and id. A proposal was tried: after it the conflict is gone and nothing else has become
 *   impossible. Of the first 500 proposals only; later ones are left out, except to withdraw what has no effect.
 * @throws DomeinFout `team.ander_team`: the records are of two teams; `team.ontvangen_te_vroeg`: the day of receipt lies before something
 *   that is known already, every such event in `bevindingen`; `kern.document_ongeldig`: a value is not a record, or not options
 *
 * @example
 * ```ts
 * import { initialTeamdossier, mergeTeam } from 'buurtaanpak/team';
 *
 * mergeTeam(initialTeamdossier, initialTeamdossier); // => { dossier: initialTeamdossier, conflicten: [] }
 * ```
 */
export function mergeTeam(a: Teamdossier, b: Teamdossier, options: MergeTeamOptions = {}): Teamsamenvoeging {
  requireTeamdossier(a);
  requireTeamdossier(b);
  return explainFout(
    { a, b },
    ({ a, b }) => {
      const { geregistreerd } = parseSchema(OptiesSchema, options, 'opties');
      if (a.gebeurtenissen.length > 0 && b.gebeurtenissen.length > 0 && a.team !== b.team)
        refuse('team.ander_team', { team: a.team, gekregen: b.team }, ['team']);
      const { takken, gebeurtenissen } = uniteTakken(a, b);
      const team = a.gebeurtenissen.length > 0 ? a.team : b.team;
      const dossier = createDossier(
        team,
        geregistreerd === undefined ? gebeurtenissen : receive(gebeurtenissen, geregistreerd),
      );
      return { dossier, conflicten: listConflicten(readVergelijking(takken, dossier)) };
    },
    () => attempt(() => ({ a: Teamdossier.parse(a), b: Teamdossier.parse(b) })),
  );
}
