import { f64, i32 } from '../../rekenen/index.js';
import { AFRONDING, type Breuken } from './breuken.js';
import type { Scenario } from './buildScenario.js';
import type { Knoopwaarden } from './measureKnopen.js';

/** The child whose weight moves (`tak`), its node, and the weights of all children at one point of that move. */
export interface Beweging {
  readonly scenario: Scenario;
  readonly knoop: number;
  readonly tak: number;
  readonly gewichten: Float64Array;
}

/**
 * Writes the score of every row as a function of the weight of one child of one node. The other children on its level keep their
 * proportions. This holds only when all means up to the top are arithmetic, and while the same rows have enough data.
 */
export function fillBreuken({ scenario, knoop, tak, gewichten }: Beweging, knopen: Knoopwaarden, uit: Breuken): void {
  const { vlak, matrix, voorbereiding } = scenario;
  const breedte = voorbereiding.kolommen.length;
  const { aantalKnopen } = vlak;
  const rest = 1 - f64(gewichten, tak);
  for (let i = 0; i < uit.vast.length; i++) {
    const van = i * aantalKnopen;
    const top = f64(knopen.score, van + aantalKnopen - 1);
    const factor = f64(knopen.maal, van + knoop);
    const bron = i32(vlak.bron, tak);
    const waarde = bron >= 0 ? f64(matrix, i * breedte + bron) : f64(knopen.score, van - 1 - bron);
    // The level does not count in this row, or the row has no score on the child: then its score is the same at every weight.
    if (factor === 0 || Number.isNaN(waarde)) {
      uit.vast[i] = top;
      uit.maal[i] = uit.p[i] = uit.q[i] = uit.s[i] = 0;
      uit.r[i] = 1;
      continue;
    }
    const hier = f64(knopen.score, van + knoop);
    const eigen = f64(gewichten, tak);
    const gewichtRest = f64(knopen.noemer, van + knoop) - eigen;
    const somRest = hier * f64(knopen.noemer, van + knoop) - eigen * waarde;
    // The level: (t x + (1 - t) / rest * somRest) / (t + (1 - t) / rest * gewichtRest)
    uit.vast[i] = top - factor * hier;
    uit.maal[i] = factor;
    uit.p[i] = somRest / rest;
    uit.q[i] = waarde - somRest / rest;
    uit.r[i] = gewichtRest / rest;
    uit.s[i] = 1 - gewichtRest / rest;
  }
}

/** The weights of all children when one child gets weight `t`. The other children on its level keep their proportions. */
export function moveGewicht({ scenario, knoop, tak }: Beweging, t: number): Float64Array {
  const { vlak, gewichten } = scenario;
  const uit = gewichten.slice();
  const rest = 1 - f64(gewichten, tak);
  for (let s = i32(vlak.begin, knoop); s < i32(vlak.begin, knoop + 1); s++)
    uit[s] = s === tak ? t : (f64(gewichten, s) * (1 - t)) / rest;
  return uit;
}

/**
 * The weights between 0 and 1, from low to high, at which some row begins or ceases to have enough data for the threshold of the level.
 * Between two of these weights no row does. Weights that differ by rounding only are one.
 */
export function listDrempels({ scenario, knoop, tak, gewichten }: Beweging, knopen: Knoopwaarden): number[] {
  const { vlak, matrix, voorbereiding } = scenario;
  const drempel = f64(vlak.dekking, knoop);
  const uit = new Set<number>();
  if (drempel === 0) return [];
  const breedte = voorbereiding.kolommen.length;
  const eigen = f64(gewichten, tak);
  for (let i = 0; i < voorbereiding.gebieden.length; i++) {
    const van = i * vlak.aantalKnopen;
    const bron = i32(vlak.bron, tak);
    const heeft = !Number.isNaN(bron >= 0 ? f64(matrix, i * breedte + bron) : f64(knopen.score, van - 1 - bron));
    const deel = (f64(knopen.noemer, van + knoop) - (heeft ? eigen : 0)) / (1 - eigen);
    // The scores that the row has weigh t + (1 - t) * deel together, or (1 - t) * deel when the child itself is missing.
    const t = heeft ? (drempel - deel) / (1 - deel) : 1 - drempel / deel;
    if (t > AFRONDING && t < 1 - AFRONDING) uit.add(Math.abs(t - eigen) < AFRONDING ? eigen : t);
  }
  const gesorteerd = [...uit].sort((a, b) => a - b);
  return gesorteerd.filter((t, k) => t - (gesorteerd[k - 1] ?? 0) > AFRONDING);
}
