import * as z from 'zod';
import { requireObject } from '../../kern/huis.js';
import { addDuur, type Bevinding, parseSchema } from '../../kern/index.js';
import type { Schaal } from '../gebeurtenis/lijsten.js';
import { createBevinding } from '../teksten/codes.js';
import { requireTeamstand } from '../verloop/requireTeamstand.js';
import type { Opgavestand, Teamstand } from '../verloop/teamstand.js';
import { type Ervaringsregel, ErvaringsregelSchema, STANDAARD_ERVARINGSREGELS } from './ervaring.js';
import { listWachtkamer } from './listWachtkamer.js';

const regelsSchema = z.array(ErvaringsregelSchema);

/** Choices of {@link rankOpgaven}. */
export interface RankOpgavenOptions {
  /** The experience that a team needs for heavier opgaven. Default: `STANDAARD_ERVARINGSREGELS`. */
  readonly ervaringsregels?: readonly Ervaringsregel[] | undefined;
}

/** An opgave of the wachtkamer with its rank. */
export interface Opgaverang {
  readonly opgave: Opgavestand;
  /** Whether the team could take it up now: there are no `belemmeringen`. */
  readonly oppakbaar: boolean;
  /** The rank, from 1. Opgaven that can be taken up come first. */
  readonly rang: number;
  /** The obstacles, each with what is required. */
  readonly belemmeringen: readonly Bevinding[];
}

/**
 * Ranks the opgaven of the wachtkamer that a team could take up now, best first. Opgaven that can be taken up come before those that
 * cannot; then come the best chance of a concrete result, the highest urgency, the longest wait, and last the reference.
 *
 * An opgave can be taken up when the team is formed and not paused, somebody holds every role that the opgave needs, and the team
 * has the experience for the larger of its omvang and complexiteit. A wait for money or others (`reden`) is a judgement of people and
 * does not stand in the way here.
 *
 * Cost: n log n in the opgaven.
 *
 * @param stand - a team on a peildatum
 * @throws DomeinFout `kern.document_ongeldig`: this is not a stand, or a rule of experience has the wrong form; all problems in
 *   `bevindingen`
 *
 * @example
 * ```ts
 * import { rankOpgaven, type Teamstand } from 'buurtaanpak/team';
 *
 * const chooseEerste = (stand: Teamstand) => rankOpgaven(stand).find(({ oppakbaar }) => oppakbaar)?.opgave.titel;
 * ```
 */
export function rankOpgaven(stand: Teamstand, options: RankOpgavenOptions = {}): Opgaverang[] {
  requireTeamstand(stand);
  requireObject(options, 'opties');
  const { ervaringsregels = STANDAARD_ERVARINGSREGELS } = options;
  if (ervaringsregels !== STANDAARD_ERVARINGSREGELS) parseSchema(regelsSchema, ervaringsregels, 'ervaringsregels');
  const gedaan = stand.projecten.filter(({ fase }) => fase === 'afgerond').length;
  return listWachtkamer(stand)
    .map((opgave) => ({ opgave, belemmeringen: listBelemmeringen(stand, opgave, { gedaan, ervaringsregels }) }))
    .sort(
      (a, b) =>
        Math.min(a.belemmeringen.length, 1) - Math.min(b.belemmeringen.length, 1) ||
        b.opgave.kans - a.opgave.kans ||
        b.opgave.urgentie - a.opgave.urgentie ||
        (`${a.opgave.van} ${a.opgave.opgave}` < `${b.opgave.van} ${b.opgave.opgave}` ? -1 : 1),
    )
    .map(({ opgave, belemmeringen }, i) => ({
      opgave,
      oppakbaar: belemmeringen.length === 0,
      rang: i + 1,
      belemmeringen,
    }));
}

/** What a team has done, and what is asked of it. */
interface Ervaring {
  /** Its finished projects. */
  readonly gedaan: number;
  readonly ervaringsregels: readonly Ervaringsregel[];
}

function listBelemmeringen(stand: Teamstand, opgave: Opgavestand, ervaring: Ervaring): Bevinding[] {
  const { gedaan, ervaringsregels } = ervaring;
  const uit: Bevinding[] = [];
  const { status, gevormdOp, peildatum } = stand;
  if (status !== 'opstart' && status !== 'begeleid' && status !== 'zelfstandig')
    uit.push(createBevinding('info', 'team.oppakken_status', [], { status }));
  for (const { rol, vrijwilligers } of stand.rolbezetting) {
    if (opgave.rollen.includes(rol) && vrijwilligers.length === 0)
      uit.push(createBevinding('info', 'team.oppakken_rol', [], { rol }));
  }
  const zwaarte = Math.max(opgave.omvang, opgave.complexiteit) as Schaal;
  const { afgerond = 0, maanden = 0 } = ervaringsregels.find((regel) => regel.zwaarte === zwaarte) ?? {};
  if (gedaan < afgerond)
    uit.push(createBevinding('info', 'team.oppakken_ervaring', [], { zwaarte, nodig: afgerond, afgerond: gedaan }));
  if (gevormdOp !== undefined && maanden > 0) {
    const vanaf = addDuur(gevormdOp, { maanden });
    if (peildatum < vanaf) uit.push(createBevinding('info', 'team.oppakken_te_jong', [], { zwaarte, vanaf, maanden }));
  }
  return uit;
}
