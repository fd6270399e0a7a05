import { explainFout, requireObject } from '../../kern/huis.js';
import { addDuur, Datum } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import { requireTeamdossier } from '../dossier/requireTeamdossier.js';
import { Teamdossier } from '../dossier/teamdossier.js';
import { listFeiten } from '../feiten/listFeiten.js';
import { TEAMROLLEN } from '../gebeurtenis/lijsten.js';
import { checkFeit } from '../regels/checkFeit.js';
import { createOpbouw, type Opbouw } from '../verloop/opbouw.js';
import type { Teamstand } from '../verloop/teamstand.js';
import { applyFeit } from './applyFeit.js';
import { countJarenTussen } from './countJarenTussen.js';

/** Options of {@link findTeamstand}. */
export interface FindTeamstandOptions {
  /** The day; what happened on it counts. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is noted. */
  readonly bekendOp?: Datum | undefined;
}

/**
 * The stand of a team on a day: status and year of guidance, volunteers and their roles, opgaven and the wachtkamer, projects, meetings
 * and contacts.
 *
 * `peildatum` is the day of happening, `bekendOp` that of knowing. An event is known from the day on which the shared record received it
 * (`geregistreerd`), and one that it has not received from the day on which it was noted.
 *
 * Cost: n log n in the events, and each change of roles goes through the volunteers of that day; a second question to the same record needs no
 * sorting again.
 *
 * @param dossier - the record of the team
 * @param options - the day, and the day of knowing
 * @returns the stand, or `undefined` when the buurt was not registered yet on that day. An event that the rules do not allow at its
 *   place, or that has the id of an earlier one, has no effect, and `checkTeamdossier` reports it. Such an event was stored without
 *   `decideTeam`.
 * @throws DomeinFout `kern.datum_ongeldig`; `kern.document_ongeldig`: this is not a record, or these are no options
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { decideTeam, evolveTeam, findTeamstand, initialTeamdossier } from 'buurtaanpak/team';
 *
 * const datum = Datum.parse('2026-09-01');
 * const [aangemeld] = decideTeam(
 *   {
 *     soort: 'gebied_aanmelden', id: 'e1', team: 'team-1', datum, geregistreerd: datum, door: 'medewerker-7',
 *     buurt: 'BU00802001', begeleidingsjaren: 3,
 *   },
 *   initialTeamdossier,
 * );
 * const dossier = aangemeld ? evolveTeam(initialTeamdossier, aangemeld) : initialTeamdossier;
 * findTeamstand(dossier, { peildatum: datum })?.status; // => 'aangemeld'
 * findTeamstand(dossier, { peildatum: Datum.parse('2026-08-31') }); // => undefined
 * ```
 */
export function findTeamstand(dossier: Teamdossier, options: FindTeamstandOptions): Teamstand | undefined {
  requireTeamdossier(dossier);
  requireObject(options, 'opties');
  return explainFout(
    dossier,
    (dossier) => {
      const peildatum = Datum.parse(options.peildatum);
      const bekendOp = options.bekendOp === undefined ? undefined : Datum.parse(options.bekendOp);
      const team = createOpbouw();
      for (const feit of listFeiten(dossier, bekendOp)) {
        if (feit.datum > peildatum) break;
        if (checkFeit(team, feit) === undefined) applyFeit(team, feit);
      }
      return toStand(team, peildatum);
    },
    Teamdossier.safeParse,
  );
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function toStand(team: Opbouw, peildatum: Datum): Teamstand | undefined {
  const { status, statusSinds, aangemeldOp } = team;
  if (status === 'begin' || statusSinds === undefined || aangemeldOp === undefined) return undefined;
  const { begeleidSinds, begeleidVoor } = team;
  return {
    team: team.team,
    buurt: team.buurt,
    peildatum,
    status,
    statusSinds,
    ...(status === 'begeleid' && begeleidSinds !== undefined
      ? { begeleidingsjaar: countJarenTussen(begeleidSinds, peildatum) + 1 }
      : {}),
    begeleidingsjaren: team.begeleidingsjaren,
    aangemeldOp,
    ...(team.wervingGestartOp === undefined ? {} : { wervingGestartOp: team.wervingGestartOp }),
    ...(team.gevormdOp === undefined ? {} : { gevormdOp: team.gevormdOp }),
    ...(begeleidSinds === undefined ? {} : { begeleidSinds }),
    ...(begeleidVoor === undefined ? {} : { begeleidTot: addDuur(begeleidVoor, { dagen: -1 }) }),
    ...(team.zelfstandigSinds === undefined ? {} : { zelfstandigSinds: team.zelfstandigSinds }),
    ...(team.einde === undefined ? {} : { einde: team.einde }),
    pauzes: team.pauzes,
    ...(team.begeleider === undefined ? {} : { begeleider: team.begeleider }),
    ...(team.begeleiderSinds === undefined ? {} : { begeleiderSinds: team.begeleiderSinds }),
    ...(team.zonderBegeleider?.waarde === true && team.einde === undefined
      ? { zonderBegeleiderSinds: team.zonderBegeleider.sinds }
      : {}),
    lidmaatschappen: team.lidmaatschappen.sort(
      (a, b) => byText(a.van, b.van) || byText(a.vrijwilliger, b.vrijwilliger),
    ),
    rolbezetting: zipRijen(TEAMROLLEN, team.rolbezetting).map(([rol, { waarde, sinds }]) => ({
      rol,
      vrijwilligers: waarde,
      sinds,
    })),
    ...(team.drager?.waarde === undefined
      ? {}
      : { roldrager: { vrijwilliger: team.drager.waarde, sinds: team.drager.sinds } }),
    bijeenkomsten: team.bijeenkomsten,
    contacten: team.contacten,
    nazorgpeilingen: team.nazorgpeilingen,
    opgaven: [...team.opgaven.values()].sort((a, b) => byText(a.van, b.van) || byText(a.opgave, b.opgave)),
    projecten: [...team.projecten.values()].sort(
      (a, b) => byText(a.gestartOp, b.gestartOp) || byText(a.project, b.project),
    ),
  };
}
