import * as z from 'zod';
import { explainFout, requireObject } from '../../kern/huis.js';
import { addDuur, Datum, parseSchema } from '../../kern/index.js';
import { Teamdossier } from '../dossier/teamdossier.js';
import { findTeamstand } from '../stand/findTeamstand.js';
import type { Teamstand } from '../verloop/teamstand.js';
import { applyRegel } from './applyRegel.js';
import type { Melding } from './melding.js';
import type { Signaal } from './signaal.js';
import { type Signaalregel, SignaalregelSchema } from './signaalregels.js';
import { STANDAARD_SIGNAALREGELS } from './standaardSignaalregels.js';

const regelsSchema = z.array(SignaalregelSchema);

/** Options of {@link listSignalen}. */
export interface ListSignalenOptions {
  /** The day; what happened on it counts. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is noted. */
  readonly bekendOp?: Datum | undefined;
  /** The rules, in the order of the signals. Default: `STANDAARD_SIGNAALREGELS`. */
  readonly regels?: readonly Signaalregel[] | undefined;
  /** The last day that the financing plan pays for. Default: not known, and then the rule is skipped. */
  readonly financieringTot?: Datum | undefined;
}

/**
 * Gives the warnings about a team on a day. The rules are data. A team that has not been registered yet has no warnings, and neither has
 * one that stopped or was replaced. After the end of its guidance only the rules of after-care speak.
 *
 * While the team is recruited and guided:
 *
 * - `geen_contact`: from the start of the recruitment, not while independent or paused; counted from the last contact, the day on which
 *   the begeleider came or left, the start of the recruitment or the end of a pause, whichever is latest
 * - `zonder_begeleider`: the begeleider left and nobody came, or the team was formed without one; not while independent
 * - `geen_bijeenkomst`: formed and not paused; counted from the last meeting, the formation or the end of a pause
 * - `te_weinig_vrijwilligers`, `rol_ontbreekt` (one signal for each role), `een_persoon_draagt_alles` (one volunteer holds every role
 *   that is held, and more than one): for a formed team
 * - `werving_duurt_lang`: still recruiting after so many months
 * - `geen_project`: formed, not paused, and without a project other than those that were given up
 * - `project_staat_stil`: nothing was recorded of a project that runs, since its last step or the end of a pause; one signal a project,
 *   not while paused
 * - `lange_pauze`: paused, also before the team was formed
 * - `begeleiding_eindigt`: guided or paused, not independent yet, and the term ends within so many months, or has ended
 * - `financiering_eindigt_eerst`: the money ends before the term of guidance does; not for an independent team
 * - `wachtkamer_over_tijd`: the review of an opgave is overdue; one signal an opgave
 *
 * After `afgerond` or `overgedragen`:
 *
 * - `geen_nazorg`: nobody was in touch with the team or asked how it does (`nazorg_gepeild`), counted from the end; in the months of
 *   after-care (`duur`) only
 * - `niet_meer_actief`: the last answer was that the team is not active any more
 *
 * A signal has been true on every day from `sinds` to the peildatum, and was not on the day before: on each of those days this function
 * gives it with the same `sinds` and `betreft`. Numbers in its text count up to the peildatum.
 *
 * Cost: n log n in the events, and in the rules times the projects and opgaven.
 *
 * @param dossier - the record of the team
 * @param options - the day, and other rules
 * @returns the signals in the order of the rules; of one rule in the order of the list of roles, of the start of the projects, or of the
 *   days of review
 * @throws DomeinFout `kern.datum_ongeldig`; `kern.document_ongeldig`: a rule has the wrong form, with all problems in `bevindingen`;
 *   `kern.datum_buiten_bereik`: the weeks or months of a rule reach past the year 9999
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { initialTeamdossier, listSignalen } from 'buurtaanpak/team';
 *
 * listSignalen(initialTeamdossier, { peildatum: Datum.parse('2027-08-31') }); // => []
 * ```
 */
export function listSignalen(dossier: Teamdossier, options: ListSignalenOptions): Signaal[] {
  requireObject(options, 'opties');
  const { peildatum, bekendOp, regels = STANDAARD_SIGNAALREGELS, financieringTot } = options;
  if (regels !== STANDAARD_SIGNAALREGELS) parseSchema(regelsSchema, regels, 'signaalregels');
  if (financieringTot !== undefined) Datum.parse(financieringTot);
  return explainFout(
    dossier,
    (dossier) => {
      const stand = findTeamstand(dossier, { peildatum, bekendOp });
      if (stand === undefined || stand.status === 'gestopt') return [];
      const gelden = stand.einde === undefined ? regels : regels.filter(({ soort }) => isNazorg(soort));
      return gelden.flatMap((regel) =>
        applyRegel(stand, regel, financieringTot)
          .filter(({ sinds }) => sinds <= peildatum)
          .map((melding) => toSignaal(stand, regel, melding)),
      );
    },
    Teamdossier.safeParse,
  );
}

const isNazorg = (soort: Signaalregel['soort']) => soort === 'geen_nazorg' || soort === 'niet_meer_actief';

function toSignaal(
  { team, peildatum }: Teamstand,
  { soort, ernst, opschalenNa }: Signaalregel,
  { betreft, sinds, code, params, opheffing }: Melding,
): Signaal {
  const opgeschaaldOp = opschalenNa === undefined ? undefined : addDuur(sinds, { maanden: opschalenNa });
  return {
    regel: soort,
    ernst,
    team,
    ...(betreft === undefined ? {} : { betreft }),
    sinds,
    ...(opgeschaaldOp === undefined || opgeschaaldOp > peildatum ? {} : { opgeschaaldOp }),
    code,
    params,
    opheffing,
  };
}
