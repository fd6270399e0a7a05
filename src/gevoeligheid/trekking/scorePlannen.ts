import { f64, i32, multiplyMatrix, packGewichten } from '../../rekenen/index.js';
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

/** A plan and the column for its scores. */
interface Scorewerk {
  readonly plan: Trekkingsplan;
  readonly kolom: Float64Array;
}

/** Up to four plans of the same matrix. */
interface Viertal {
  readonly eerste: Scorewerk;
  readonly rest: Scorewerk[];
}

function groupViertallen(werken: readonly Scorewerk[]): Viertal[] {
  const uit: Viertal[] = [];
  for (const werk of werken) {
    const laatste = uit.at(-1);
    if (laatste === undefined || laatste.rest.length === 3 || laatste.eerste.plan.matrix !== werk.plan.matrix)
      uit.push({ eerste: werk, rest: [] });
    else laatste.rest.push(werk);
  }
  return uit;
}

/**
 * Computes the scores of all rows under each plan. Plans that share a matrix are computed four at a time.
 *
 * @param werken - the plans, each with the column to write its scores in; NaN where a row has no score
 */
export function scorePlannen(werken: readonly Scorewerk[]): void {
  for (const { eerste, rest } of groupViertallen(werken.filter(({ plan }) => isPlat(plan)))) {
    // With fewer than four plans, the last one is computed again: its column is overwritten with the same scores.
    const [tweede = eerste, derde = tweede, vierde = derde] = rest;
    multiplyMatrix(
      eerste.plan.matrix,
      packGewichten(eerste.plan.effectief, tweede.plan.effectief, derde.plan.effectief, vierde.plan.effectief),
      eerste.kolom,
      tweede.kolom,
      derde.kolom,
      vierde.kolom,
    );
  }
  for (const { plan, kolom } of werken) {
    if (plan.scenario.vlak.duels) scoreKolommen(plan, kolom);
    else scoreRijen(plan, isPlat(plan) ? plan.scenario.onvolledig : undefined, kolom);
    for (const i of plan.geweigerd) kolom[i] = Number.NaN;
  }
}
