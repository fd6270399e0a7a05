import { requireLijst } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { listLeden, requireTeamstand } from '../../team/huis.js';
import type { Projectstand, Teamstand } from '../../team/index.js';
import type { OntbrekendGegeven, Uitkomstregel } from '../model/evaluatiegegevens.js';

/** The outcomes that the stand of a team gives. */
export const TEAMUITKOMSTEN = [
  'team_gevormd',
  'team_actief',
  'vrijwilligers',
  'projecten_gestart',
  'projecten_afgerond',
  'bijeenkomsten',
  'bewoners_bereikt',
] as const;

/** The key of an outcome of a team: one of {@link TEAMUITKOMSTEN}. */
export type Teamuitkomst = (typeof TEAMUITKOMSTEN)[number];

function sumBereik(projecten: readonly Projectstand[]): number | OntbrekendGegeven {
  let som = 0;
  for (const { bewonersBereikt } of projecten) {
    if (bewonersBereikt === undefined) return { reden: 'onbekend' };
    som += bewonersBereikt;
  }
  return som;
}

function readBuurt(standen: readonly Teamstand[]): Readonly<Record<Teamuitkomst, number | OntbrekendGegeven>> {
  const projecten = standen.flatMap((stand) => stand.projecten);
  const afgerond = projecten.filter(({ afgerondOp }) => afgerondOp !== undefined);
  return {
    team_gevormd: standen.some(({ gevormdOp }) => gevormdOp !== undefined) ? 1 : 0,
    team_actief: standen.some(({ status }) => status === 'begeleid' || status === 'zelfstandig') ? 1 : 0,
    vrijwilligers: standen.flatMap(listLeden).length,
    projecten_gestart: projecten.length,
    projecten_afgerond: afgerond.length,
    bijeenkomsten: standen.reduce((som, { bijeenkomsten }) => som + bijeenkomsten.length, 0),
    bewoners_bereikt: sumBereik(afgerond),
  };
}

/**
 * The outcomes of buurten from the stands of their teams: formed and active (1 or 0), volunteers in the team (none of a
 * team that stopped or was replaced, as in the stand of a programme), projects started and
 * finished, meetings held, residents reached by finished projects. Several teams of one buurt on one day count together. Residents
 * reached are `onbekend` when at least one finished project does not state them.
 *
 * Cost: n log n in the stands, which are put in order; n in their memberships and projects.
 *
 * @param standen - stands of `findTeamstand`, of one or more days; the day becomes the moment of the outcome
 * @returns rows for an `Evaluatiegegevens`, by day and buurt
 * @throws DomeinFout `kern.document_ongeldig`: this is no list of stands
 *
 * @example
 * ```ts
 * import { toTeamuitkomsten } from 'buurtaanpak/evaluatie';
 *
 * toTeamuitkomsten([]); // => []
 * ```
 */
export function toTeamuitkomsten(standen: readonly Teamstand[]): Uitkomstregel[] {
  const groepen = new Map<string, { readonly buurt: string; readonly moment: Datum; readonly standen: Teamstand[] }>();
  requireLijst(standen, 'standen');
  for (const stand of standen) {
    requireTeamstand(stand);
    const sleutel = JSON.stringify([stand.peildatum, stand.buurt]);
    const groep = groepen.get(sleutel);
    if (groep === undefined) groepen.set(sleutel, { buurt: stand.buurt, moment: stand.peildatum, standen: [stand] });
    else groep.standen.push(stand);
  }
  return [...groepen.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { buurt, moment, standen: eigen }]) => {
      const waarden = readBuurt(eigen);
      return TEAMUITKOMSTEN.map((uitkomst) => ({ buurt, uitkomst, moment, waarde: waarden[uitkomst] }));
    });
}
