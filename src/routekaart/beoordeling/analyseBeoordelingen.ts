import { computeKrippendorff, mean, standardDeviation } from '../../rekenen/index.js';
import type { Routekaart } from '../controle/routekaart.js';
import { BEOORDELAARSROLLEN, type Beoordelaarsrol, type Beoordeling } from '../model/beoordeling.js';
import { aggregateBeoordelingen } from './aggregateBeoordelingen.js';
import { getSleutel } from './getSleutel.js';
import { keepLast } from './keepLast.js';

/** The agreement of assessors on one criterion. */
export interface Overeenstemming {
  readonly criterium: string;
  /** Judgements that count: of each assessor the last on each buurt. */
  readonly stemmen: number;
  readonly beoordelaars: number;
  /** Buurten with a judgement (enough roles count), and buurten with too few voices. */
  readonly buurten: number;
  readonly teWeinig: number;
  /** Krippendorff's alpha, ordinal, of all assessors; absent where it is not defined. */
  readonly alfa?: number;
  /** The same within each role. */
  readonly alfaPerRol: Readonly<Partial<Record<Beoordelaarsrol, number>>>;
  /** The mean over buurten of the standard deviation (divisor n - 1) of the scores of one buurt; absent without a buurt with two. */
  readonly spreiding?: number;
  /** Mean score by role, over its judgements. It shows whether one role gives higher scores than another. */
  readonly gemiddeldePerRol: Readonly<Partial<Record<Beoordelaarsrol, number>>>;
}

function groupByBuurt(rijen: readonly Beoordeling[]): number[][] {
  const perBuurt = new Map<string, number[]>();
  for (const { buurt, score } of rijen) {
    const sleutel = getSleutel(buurt);
    const lijst = perBuurt.get(sleutel);
    if (lijst === undefined) perBuurt.set(sleutel, [score]);
    else lijst.push(score);
  }
  return [...perBuurt].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, scores]) => scores.sort((a, b) => a - b));
}

/**
 * For each judged criterion: the number of voices, their agreement and their spread.
 *
 * Cost: n log n in the judgements, which are put in order; for each criterion that is judged one pass over all.
 *
 * @returns one entry a judged criterion, in document order
 * @throws DomeinFout `routekaart.beoordelingen_ongeldig`, with every problem in `bevindingen`; `kern.document_ongeldig` (no Routekaart)
 *
 * @example
 * ```ts
 * import { analyseBeoordelingen, Routekaart } from 'buurtaanpak/routekaart';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const ankers = [{ waarde: 1, betekenis: 'geen' }, { waarde: 5, betekenis: 'veel' }];
 * const routekaart = Routekaart.create({
 *   id: 'oost',
 *   naam: 'Oost',
 *   beoordelingsschaal: { van: 1, tot: 5, ankers },
 *   criteria: [{ id: 'energie', naam: 'Energie', bron: { soort: 'beoordeling' }, richting: 'hoger' }],
 * });
 * const judge = (buurt: string, beoordelaar: string, score: number) => ({
 *   buurt, criterium: 'energie', rol: 'wijk' as const, beoordelaar, score, datum: Datum.parse('2026-03-01'),
 * });
 * const [energie] = analyseBeoordelingen(routekaart, [
 *   judge('BU00010001', 'w1', 2), judge('BU00010001', 'w2', 2), judge('BU00010002', 'w1', 5), judge('BU00010002', 'w2', 5),
 * ]);
 * energie?.alfa; // => 1
 * energie?.spreiding; // => 0
 * ```
 */
export function analyseBeoordelingen(routekaart: Routekaart, beoordelingen: readonly Beoordeling[]): Overeenstemming[] {
  return aggregateBeoordelingen(routekaart, beoordelingen).map(({ criterium, buurten }): Overeenstemming => {
    const rijen = keepLast(beoordelingen.filter((een) => een.criterium === criterium));
    const perBuurt = groupByBuurt(rijen);
    const alfa = computeKrippendorff(perBuurt);
    const spreidingen = perBuurt
      .filter((scores) => scores.length > 1)
      .map((s) => standardDeviation(Float64Array.from(s)));
    const alfaPerRol: Partial<Record<Beoordelaarsrol, number>> = {};
    const gemiddeldePerRol: Partial<Record<Beoordelaarsrol, number>> = {};
    for (const rol of BEOORDELAARSROLLEN) {
      const eigen = rijen.filter((een) => een.rol === rol);
      if (eigen.length === 0) continue;
      gemiddeldePerRol[rol] = mean(Float64Array.from(eigen, ({ score }) => score).sort());
      const waarde = computeKrippendorff(groupByBuurt(eigen));
      if (waarde !== undefined) alfaPerRol[rol] = waarde;
    }
    const metScore = buurten.filter(({ score }) => score !== undefined).length;
    return {
      criterium,
      stemmen: rijen.length,
      beoordelaars: new Set(rijen.map(({ beoordelaar }) => getSleutel(beoordelaar))).size,
      buurten: metScore,
      teWeinig: buurten.length - metScore,
      ...(alfa === undefined ? {} : { alfa }),
      alfaPerRol,
      ...(spreidingen.length === 0 ? {} : { spreiding: mean(Float64Array.from(spreidingen)) }),
      gemiddeldePerRol,
    };
  });
}
