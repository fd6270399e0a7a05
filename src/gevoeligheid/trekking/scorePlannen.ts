import { f64, GROEP, i32, multiplyMatrix, packGewichten } from '../../rekenen/index.js';
import { scoreKandidaten } from '../../routekaart/huis.js';
import { scoreRij } from './scoreRij.js';
import type { Trekkingsplan } from './trekkingsplan.js';

/** Whether a plan is a plain matrix product, except for its rows with gaps. */
const isPlat = ({ scenario, matrix }: Trekkingsplan) => scenario.vlak.rekenkundig && matrix === scenario.matrix;

/** Scores rows one by one: the given rows (those with gaps), or all rows. */
function scoreRijen(plan: Trekkingsplan, rijen: Int32Array | undefined, uit: Float64Array): void {
  const { scenario, matrix, gewichten, vulling } = plan;
  const breedte = scenario.voorbereiding.kolommen.length;
  const werk = new Float64Array(scenario.vlak.aantalKnopen);
  const aantal = rijen?.length ?? uit.length;
  for (let r = 0; r < aantal; r++) {
    const i = rijen === undefined ? r : i32(rijen, r);
    uit[i] = scoreRij(scenario.vlak, gewichten, matrix, i * breedte, werk);
  }
  if (vulling === undefined) return;
  const rij = new Float64Array(breedte);
  for (const i of vulling.rijen) {
    rij.set(matrix.subarray(i * breedte, (i + 1) * breedte));
    vulling.write(i, rij, 0);
    uit[i] = scoreRij(scenario.vlak, gewichten, rij, 0, werk);
  }
}

/** The normalised scores, with the gaps that are filled. */
function fillGaten({ matrix, vulling, scenario }: Trekkingsplan): Float64Array {
  if (vulling === undefined) return matrix;
  const vol = matrix.slice();
  for (const i of vulling.rijen) vulling.write(i, vol, i * scenario.voorbereiding.kolommen.length);
  return vol;
}

/** Scores a plan by whole columns. Aggregation by duels needs this, because it compares rows. */
function scoreKolommen(plan: Trekkingsplan, uit: Float64Array): void {
  const { scenario, gewichten, geweigerd } = plan;
  const { vlak, boom, voorbereiding } = scenario;
  const breedte = voorbereiding.kolommen.length;
  const matrix = fillGaten(plan);
  const kolommen = voorbereiding.kolommen.map((_, k) => Float64Array.from(uit, (_, i) => f64(matrix, i * breedte + k)));
  const perKnoop = boom.knopen.map((_, k) => gewichten.subarray(vlak.begin[k], vlak.begin[k + 1]));
  const { scores } = scoreKandidaten(uit.length, boom, kolommen, geweigerd, {
    gewichten: perKnoop,
    metBijdragen: false,
  });
  uit.set(scores);
}

/** Positions of at most {@link GROEP} plans of the same matrix, in their order. */
function groupPlannen(plannen: readonly Trekkingsplan[]): number[][] {
  const uit: number[][] = [];
  let vorige: Float64Array | undefined;
  plannen.forEach((plan, d) => {
    if (!isPlat(plan)) return;
    const laatste = uit.at(-1);
    if (laatste === undefined || laatste.length === GROEP || plan.matrix !== vorige) uit.push([d]);
    else laatste.push(d);
    vorige = plan.matrix;
  });
  return uit;
}

/**
 * Computes the scores of all rows under each plan. Plans that share a matrix are computed together.
 *
 * @param alle - the columns to write the scores in, one per plan, and one to spare; NaN where a row has no score
 */
export function scorePlannen(plannen: readonly Trekkingsplan[], alle: Float64Array, aantal: number): void {
  const kolommen = new Int32Array(GROEP);
  for (const groep of groupPlannen(plannen)) {
    // With fewer plans than fit, the rest is computed with weights of 0, in the column to spare.
    kolommen.fill(plannen.length * aantal);
    const eigen = groep.map((d) => plannen[d] as Trekkingsplan);
    const [{ matrix, effectief }] = eigen as [Trekkingsplan];
    for (const [g, d] of groep.entries()) kolommen[g] = d * aantal;
    const gewichten = eigen.map((plan) => plan.effectief);
    multiplyMatrix(matrix, effectief.length, packGewichten(gewichten, effectief.length), alle, kolommen);
  }
  plannen.forEach((plan, d) => {
    const kolom = alle.subarray(d * aantal, (d + 1) * aantal);
    if (plan.scenario.vlak.duels) scoreKolommen(plan, kolom);
    else scoreRijen(plan, isPlat(plan) ? plan.scenario.onvolledig : undefined, kolom);
    for (const i of plan.geweigerd) kolom[i] = Number.NaN;
  });
}
