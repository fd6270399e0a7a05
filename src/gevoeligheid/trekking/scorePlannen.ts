import { f64, type Gewichtengroep, GROEP, i32, multiplyMatrix, packGewichten } from '../../rekenen/index.js';
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

/** Positions of the plans that are a plain matrix product, by matrix. */
function groupPlannen(plannen: readonly Trekkingsplan[]): Map<Float64Array, number[]> {
  const uit = new Map<Float64Array, number[]>();
  plannen.forEach((plan, d) => {
    if (!isPlat(plan)) return;
    const groep = uit.get(plan.matrix);
    if (groep === undefined) uit.set(plan.matrix, [d]);
    else groep.push(d);
  });
  return uit;
}

/**
 * Computes the scores of all rows under each plan. Plans that share a matrix are computed together.
 *
 * @param alle - the columns to write the scores in, one per plan, and one to spare; NaN where a row has no score
 */
export function scorePlannen(plannen: readonly Trekkingsplan[], alle: Float64Array, aantal: number): void {
  for (const [matrix, plekken] of groupPlannen(plannen)) {
    const breedte = matrix.length / aantal;
    const groepen: Gewichtengroep[] = [];
    for (let g = 0; g < plekken.length; g += GROEP) {
      const eigen = plekken.slice(g, g + GROEP);
      // With fewer plans than fit, the rest is computed with weights of 0, in the column to spare.
      const kolommen = new Int32Array(GROEP).fill(plannen.length * aantal);
      kolommen.set(eigen.map((d) => d * aantal));
      const gewichten = eigen.map((d) => (plannen[d] as Trekkingsplan).effectief);
      groepen.push({ w: packGewichten(gewichten, breedte), kolommen });
    }
    multiplyMatrix(matrix, breedte, groepen, alle);
  }
  plannen.forEach((plan, d) => {
    const kolom = alle.subarray(d * aantal, (d + 1) * aantal);
    if (plan.scenario.vlak.duels) scoreKolommen(plan, kolom);
    else scoreRijen(plan, isPlat(plan) ? plan.scenario.onvolledig : undefined, kolom);
    for (const i of plan.geweigerd) kolom[i] = Number.NaN;
  });
}
