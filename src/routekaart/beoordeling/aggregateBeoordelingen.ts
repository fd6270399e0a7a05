import { DomeinFout } from '../../kern/index.js';
import { f64, mean, median } from '../../rekenen/index.js';
import type { Routekaart } from '../controle/routekaart.js';
import { BEOORDELAARSROLLEN, type Beoordelaarsrol, type Beoordeling } from '../model/beoordeling.js';
import type { BeoordelingBron } from '../model/routekaart.js';
import { checkBeoordelingen } from './checkBeoordelingen.js';
import { getSleutel } from './getSleutel.js';
import { keepLast } from './keepLast.js';

/** The judgement of one role about one buurt on one criterion. */
export interface Rolscore {
  readonly rol: Beoordelaarsrol;
  /** The number of assessors. */
  readonly stemmen: number;
  /** Mean or median of their scores, on the declared scale. */
  readonly score: number;
  /** Lowest and highest score given. */
  readonly laagste: number;
  readonly hoogste: number;
  /** Whether the role has enough voices to count. */
  readonly telt: boolean;
}

/** The judgement of one buurt on one criterion. */
export interface Buurtoordeel {
  readonly buurt: string;
  /** On the declared scale; absent when too few roles have enough voices. It is then missing, and not an average. */
  readonly score?: number;
  readonly rollen: readonly Rolscore[];
}

/** The judgements on one criterion, over all buurten that have one, ordered by code. */
export interface Criteriumoordeel {
  readonly criterium: string;
  readonly buurten: readonly Buurtoordeel[];
}

function judge(buurt: string, rijen: readonly Beoordeling[], bron: BeoordelingBron): Buurtoordeel {
  const { perRol = 'gemiddelde', minimumRollen = 1, minimumStemmen = {}, rolgewichten = {} } = bron;
  let som = 0;
  let gewicht = 0;
  let tellend = 0;
  const rollen = BEOORDELAARSROLLEN.flatMap((rol): Rolscore[] => {
    // Sorted, because the order of adding can change the last digit of a mean.
    const scores = Float64Array.from(rijen.filter((rij) => rij.rol === rol).map((rij) => rij.score)).sort();
    if (scores.length === 0) return [];
    const score = perRol === 'mediaan' ? median(scores) : mean(scores);
    const telt = scores.length >= (minimumStemmen[rol] ?? 1) && (rolgewichten[rol] ?? 1) > 0;
    if (telt) {
      som += (rolgewichten[rol] ?? 1) * score;
      gewicht += rolgewichten[rol] ?? 1;
      tellend += 1;
    }
    const [laagste, hoogste] = [f64(scores, 0), f64(scores, scores.length - 1)];
    return [{ rol, stemmen: scores.length, score, laagste, hoogste, telt }];
  });
  return tellend >= minimumRollen ? { buurt, score: som / gewicht, rollen } : { buurt, rollen };
}

/** As `aggregateBeoordelingen` for one criterion, for judgements that have been checked. */
export function judgeCriterium(
  id: string,
  bron: BeoordelingBron,
  beoordelingen: readonly Beoordeling[],
): Criteriumoordeel {
  const perBuurt = new Map<string, { readonly buurt: string; readonly rijen: Beoordeling[] }>();
  for (const rij of keepLast(beoordelingen.filter((een) => een.criterium === id))) {
    const sleutel = getSleutel(rij.buurt);
    const lijst = perBuurt.get(sleutel);
    if (lijst === undefined) perBuurt.set(sleutel, { buurt: rij.buurt, rijen: [rij] });
    else lijst.rijen.push(rij);
  }
  const buurten = [...perBuurt.values()].map(({ buurt, rijen }) => judge(buurt, rijen, bron));
  return { criterium: id, buurten: buurten.sort((a, b) => (a.buurt < b.buurt ? -1 : 1)) };
}

/**
 * Aggregates the judgements: first within each role, then over the roles by their weights, so that ten officials do not outvote one
 * resident. A role with fewer voices than its minimum does not count; a buurt where too few roles count has no judgement. Of an assessor
 * who judged twice in one role the last judgement counts.
 *
 * @returns for every criterion that is judged, in document order, the judgement of every buurt that has voices
 * @throws DomeinFout `routekaart.beoordelingen_ongeldig`, with every problem in `bevindingen`; `kern.document_ongeldig` (no Routekaart)
 *
 * @example
 * ```ts
 * import { aggregateBeoordelingen } from 'buurtaanpak/routekaart/huis';
 * import { Routekaart } from 'buurtaanpak/routekaart';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const ankers = [{ waarde: 1, betekenis: 'geen' }, { waarde: 5, betekenis: 'veel' }];
 * const routekaart = Routekaart.create({
 *   id: 'oost',
 *   naam: 'Oost',
 *   beoordelingsschaal: { van: 1, tot: 5, ankers },
 *   criteria: [{ id: 'energie', naam: 'Energie', bron: { soort: 'beoordeling' }, richting: 'hoger' }],
 * });
 * const rij = { buurt: 'BU00010001', criterium: 'energie', datum: Datum.parse('2026-03-01') };
 * const [energie] = aggregateBeoordelingen(routekaart, [
 *   { ...rij, rol: 'gemeente', beoordelaar: 'g1', score: 2 },
 *   { ...rij, rol: 'gemeente', beoordelaar: 'g2', score: 2 },
 *   { ...rij, rol: 'wijk', beoordelaar: 'w1', score: 5 },
 * ]);
 * energie?.buurten[0]?.score; // => 3.5
 * ```
 */
export function aggregateBeoordelingen(
  routekaart: Routekaart,
  beoordelingen: readonly Beoordeling[],
): Criteriumoordeel[] {
  const fouten = checkBeoordelingen(routekaart, beoordelingen).filter(({ ernst }) => ernst === 'fout');
  if (fouten.length > 0)
    throw new DomeinFout('routekaart.beoordelingen_ongeldig', { aantal: fouten.length }, { bevindingen: fouten });
  return routekaart.criteria.flatMap(({ id, bron }) =>
    bron.soort === 'beoordeling' ? [judgeCriterium(id, bron, beoordelingen)] : [],
  );
}
