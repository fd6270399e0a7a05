import { multiplyMatrix, packGewichten } from '../../rekenen/index.js';
import { scoreKandidaten } from '../score/scoreBoom.js';
import { scoreRij } from './compileBoom.js';
import type { Trekkingsplan } from './trekkingsplan.js';

/** Whether a plan is a plain matrix product but for its rows with gaps. */
const isPlat = ({ scenario, matrix }: Trekkingsplan) => scenario.vlak.rekenkundig && matrix === scenario.matrix;

/** The rows that are no plain product: those with gaps, or all of them. */
function scoreRijen(
  { scenario, matrix, gewichten }: Trekkingsplan,
  rijen: Int32Array | undefined,
  uit: Float64Array,
): void {
  const breedte = scenario.voorbereiding.kolommen.length;
  const werk = new Float64Array(scenario.vlak.aantalKnopen);
  const aantal = rijen?.length ?? uit.length;
  for (let r = 0; r < aantal; r++) {
    const i = rijen === undefined ? r : (rijen[r] as number);
    uit[i] = scoreRij(scenario.vlak, gewichten, matrix, i * breedte, werk);
  }
}

/** By columns, for the aggregation by duels, which compares rows. */
function scoreKolommen({ scenario, matrix, gewichten, geweigerd }: Trekkingsplan, uit: Float64Array): void {
  const { vlak, boom, voorbereiding } = scenario;
  const breedte = voorbereiding.kolommen.length;
  const kolommen = voorbereiding.kolommen.map((_, k) =>
    Float64Array.from(uit, (_, i) => matrix[i * breedte + k] as number),
  );
  const perKnoop = boom.knopen.map((_, k) => [...gewichten.subarray(vlak.begin[k], vlak.begin[k + 1])]);
  const { knoopscores } = scoreKandidaten(uit.length, boom, kolommen, geweigerd, {
    gewichten: perKnoop,
    metBijdragen: false,
  });
  uit.set(knoopscores[boom.knopen.length - 1] as Float64Array);
}

/**
 * The scores of all rows under each plan, four plans at a time where they share a matrix.
 *
 * @param uit - one column a plan; NaN where a row has no score
 */
export function scorePlannen(plannen: readonly Trekkingsplan[], uit: readonly Float64Array[]): void {
  const platte = plannen.flatMap((plan, p) => (isPlat(plan) ? [{ plan, kolom: uit[p] as Float64Array }] : []));
  for (let begin = 0; begin < platte.length; ) {
    const { matrix } = (platte[begin] as (typeof platte)[number]).plan;
    let eind = begin + 1;
    while (eind < begin + 4 && platte[eind]?.plan.matrix === matrix) eind += 1;
    // Fewer than four: the last one again, in a column that is overwritten by the same.
    const kies = (k: number) => platte[Math.min(begin + k, eind - 1)] as (typeof platte)[number];
    const w = (k: number) => kies(k).plan.effectief;
    const naar = (k: number) => kies(k).kolom;
    multiplyMatrix(matrix, packGewichten(w(0), w(1), w(2), w(3)), naar(0), naar(1), naar(2), naar(3));
    begin = eind;
  }
  plannen.forEach((plan, p) => {
    const kolom = uit[p] as Float64Array;
    if (plan.scenario.vlak.duels) scoreKolommen(plan, kolom);
    else scoreRijen(plan, isPlat(plan) ? plan.scenario.onvolledig : undefined, kolom);
    for (const i of plan.geweigerd) kolom[i] = Number.NaN;
  });
}
