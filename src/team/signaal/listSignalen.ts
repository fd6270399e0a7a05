import * as z from 'zod';
import { type ParamsOf, requireObject } from '../../kern/huis.js';
import { addDuur, Datum, type Ernst, type Paramwaarde, parseSchema } from '../../kern/index.js';
import type { Teamdossier } from '../dossier/teamdossier.js';
import { listWachtkamer } from '../opgave/listWachtkamer.js';
import { findTeamstand } from '../stand/findTeamstand.js';
import { createBevinding, type Teamteksten } from '../teksten/codes.js';
import type { Teamstand } from '../verloop/teamstand.js';
import { findEersteTekort } from './findEersteTekort.js';
import {
  type Signaalregel,
  SignaalregelSchema,
  type Signaalregelsoort,
  STANDAARD_SIGNAALREGELS,
} from './signaalregels.js';

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

/** A code with its params, for `formatBevinding`. */
export interface Signaaltekst {
  readonly code: string;
  readonly params: Readonly<Record<string, Paramwaarde>>;
}

/** A warning about a team. `formatBevinding` gives its text, and that of `opheffing`: what would end the warning. */
export interface Signaal extends Signaaltekst {
  readonly regel: Signaalregelsoort;
  readonly ernst: Ernst;
  readonly team: string;
  /** The first day of the warning; it has been true since. */
  readonly sinds: Datum;
  readonly opheffing: Signaaltekst;
}

/**
 * Gives the warnings about a team on a day. The rules are data. A team that has not been registered yet, or has left the programme, has
 * no warnings.
 *
 * - `geen_contact`: from the start of the recruitment, not while independent or paused; counted from the last contact, the assignment or
 *   change of the begeleider, the start of the recruitment or the end of a pause, whichever is latest
 * - `te_weinig_vrijwilligers`, `rol_ontbreekt` (one signal for each role), `een_persoon_draagt_alles` (one volunteer holds every role
 *   that is held, and more than one): for a formed team
 * - `werving_duurt_lang`: still recruiting after so many months
 * - `geen_project`: formed, not paused, and without a project other than those that were given up
 * - `begeleiding_eindigt`: guided or paused, not independent yet, and the term ends within so many months, or has ended
 * - `financiering_eindigt_eerst`: the money ends before the term of guidance does; not for an independent team
 * - `wachtkamer_over_tijd`: the review of an opgave is overdue; the earliest overdue day counts
 *
 * @param dossier - the record of the team
 * @param options - the day, and other rules
 * @returns the signals in the order of the rules; of one rule in the order of the list of roles
 * @throws DomeinFout `kern.datum_ongeldig`; `kern.document_ongeldig`: a rule has the wrong form, with all problems in `bevindingen`
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
  const stand = findTeamstand(dossier, { peildatum, bekendOp });
  if (stand === undefined || stand.einde !== undefined) return [];
  return regels.flatMap((regel) => applyRegel(stand, regel, financieringTot));
}

const latest = (eerste: Datum, ...dagen: readonly (Datum | undefined)[]): Datum =>
  dagen.reduce<Datum>((laatste, dag) => (dag !== undefined && dag > laatste ? dag : laatste), eerste);

function applyRegel(stand: Teamstand, regel: Signaalregel, financieringTot: Datum | undefined): Signaal[] {
  const { team, peildatum, status, gevormdOp, begeleidTot, zelfstandigSinds } = stand;
  /** The end of the last pause of at least a night. On each day of a pause, the signals that ask for work are silent. */
  const hervat = stand.pauzes.filter(({ van, tot }) => tot !== undefined && van < tot).at(-1)?.tot;
  const signal = <C extends keyof Teamteksten, O extends keyof Teamteksten>(
    sinds: Datum,
    code: C,
    params: ParamsOf<Teamteksten, C>,
    opheffing: O,
    opheffingParams: ParamsOf<Teamteksten, O>,
  ): Signaal[] => {
    if (sinds > peildatum) return [];
    const { ernst, soort } = regel;
    const melding = createBevinding(ernst, code, [], params);
    const weg = createBevinding(ernst, opheffing, [], opheffingParams);
    const tekst = { code: melding.code, params: melding.params };
    return [{ regel: soort, ernst, team, sinds, ...tekst, opheffing: { code: weg.code, params: weg.params } }];
  };
  switch (regel.soort) {
    case 'geen_contact': {
      const { wervingGestartOp } = stand;
      if (wervingGestartOp === undefined || status === 'gepauzeerd' || status === 'zelfstandig') return [];
      const laatste = stand.contacten.at(-1)?.datum;
      const vanaf = latest(wervingGestartOp, laatste, stand.begeleiderSinds, stand.pauzes.at(-1)?.tot);
      const { weken } = regel;
      const sinds = addDuur(vanaf, { dagen: 7 * weken });
      return signal(sinds, 'team.signaal_geen_contact', { weken, vanaf }, 'team.opheffing_geen_contact', {});
    }
    case 'te_weinig_vrijwilligers': {
      if (gevormdOp === undefined) return [];
      const { minimum } = regel;
      const tekort = findEersteTekort(stand.lidmaatschappen, minimum, gevormdOp);
      if (tekort === undefined) return [];
      const { sinds, aantal } = tekort;
      const params = { aantal, minimum };
      const nodig = minimum - aantal;
      return signal(sinds, 'team.signaal_te_weinig_vrijwilligers', params, 'team.opheffing_te_weinig_vrijwilligers', {
        nodig,
      });
    }
    case 'rol_ontbreekt':
      if (gevormdOp === undefined) return [];
      return stand.rolbezetting.flatMap(({ rol, vrijwilligers, sinds }) =>
        vrijwilligers.length === 0 && regel.rollen.includes(rol)
          ? signal(latest(sinds, gevormdOp), 'team.signaal_rol_ontbreekt', { rol }, 'team.opheffing_rol_ontbreekt', {
              rol,
            })
          : [],
      );
    case 'een_persoon_draagt_alles': {
      const { roldrager } = stand;
      if (gevormdOp === undefined || roldrager === undefined) return [];
      const { vrijwilliger } = roldrager;
      const bezet = stand.rolbezetting.filter(({ vrijwilligers }) => vrijwilligers.length > 0);
      const params = { vrijwilliger, rollen: bezet.map(({ rol }) => rol) };
      const sinds = latest(gevormdOp, roldrager.sinds);
      return signal(
        sinds,
        'team.signaal_een_persoon_draagt_alles',
        params,
        'team.opheffing_een_persoon_draagt_alles',
        params,
      );
    }
    case 'werving_duurt_lang': {
      const { wervingGestartOp } = stand;
      if (status !== 'werving' || wervingGestartOp === undefined) return [];
      const { maanden } = regel;
      const params = { maanden, vanaf: wervingGestartOp };
      const sinds = latest(addDuur(wervingGestartOp, { maanden }), hervat);
      return signal(sinds, 'team.signaal_werving_duurt_lang', params, 'team.opheffing_werving_duurt_lang', {});
    }
    case 'geen_project': {
      if (gevormdOp === undefined || status === 'gepauzeerd') return [];
      if (stand.projecten.some(({ fase }) => fase !== 'gestaakt')) return [];
      const { maanden } = regel;
      // A project that existed at the end of a day ends the period without projects, until it is given up.
      const gestaakt = stand.projecten.filter(({ gestartOp, faseSinds }) => gestartOp < faseSinds);
      const dagen = gestaakt.map(({ faseSinds }) => faseSinds);
      const sinds = latest(addDuur(gevormdOp, { maanden }), hervat, ...dagen);
      return signal(
        sinds,
        'team.signaal_geen_project',
        { maanden, vanaf: gevormdOp },
        'team.opheffing_geen_project',
        {},
      );
    }
    case 'begeleiding_eindigt': {
      if (begeleidTot === undefined || zelfstandigSinds !== undefined) return [];
      const sinds = addDuur(addDuur(begeleidTot, { dagen: 1 }), { maanden: -regel.maanden });
      const eerst = latest(sinds, stand.begeleidSinds);
      return signal(eerst, 'team.signaal_begeleiding_eindigt', { begeleidTot }, 'team.opheffing_begeleiding_eindigt', {
        begeleidTot,
      });
    }
    case 'financiering_eindigt_eerst': {
      const { begeleidSinds } = stand;
      if (begeleidTot === undefined || begeleidSinds === undefined || zelfstandigSinds !== undefined) return [];
      if (financieringTot === undefined || financieringTot >= begeleidTot) return [];
      const params = { financieringTot, begeleidTot };
      return signal(
        begeleidSinds,
        'team.signaal_financiering_eindigt_eerst',
        params,
        'team.opheffing_financiering_eindigt_eerst',
        params,
      );
    }
    case 'wachtkamer_over_tijd': {
      const laat = listWachtkamer(stand).filter(({ opnieuwBekijkenOp }) => opnieuwBekijkenOp < peildatum);
      const eerste = laat[0];
      if (eerste === undefined) return [];
      const params = { opgaven: laat.map(({ opgave }) => opgave), aantal: laat.length };
      return signal(
        addDuur(eerste.opnieuwBekijkenOp, { dagen: 1 }),
        'team.signaal_wachtkamer_over_tijd',
        params,
        'team.opheffing_wachtkamer_over_tijd',
        params,
      );
    }
  }
}
