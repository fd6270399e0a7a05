import { f64, i32 } from '../../rekenen/index.js';
import { rankScores } from '../../routekaart/huis.js';
import type { Breuken } from './breuken.js';
import type { Scenario } from './buildScenario.js';
import { type Einde, measureEinden } from './measureEinden.js';
import { measureKnopen } from './measureKnopen.js';

/** How far one weight may move before the set of k buurten at the top changes. */
export interface Gewichtsstabiliteit {
  readonly id: string;
  readonly soort: 'criterium' | 'thema';
  /** Its weight on its level (the level adds up to 1). */
  readonly gewicht: number;
  /** Down to this weight the same k are at the top; 0 when no lower weight changes them. */
  readonly ondergrens: number;
  /** Up to this weight the same k are at the top; 1 when no higher weight changes them. */
  readonly bovengrens: number;
  /** The pair that changes places just below `ondergrens`: who leaves the top and who enters. Absent when nobody does. */
  readonly wisselOnder?: { readonly uit: string; readonly in: string };
  /** As `wisselOnder`, just above `bovengrens`. */
  readonly wisselBoven?: { readonly uit: string; readonly in: string };
}

/**
 * How far each weight may move before the set of k buurten at the top changes. The other weights on its level keep their proportions. The
 * result is exact: the crossings of two scores are solved, not sampled. A threshold (`dekking`) is a share of the weight, so a buurt with
 * gaps may get or lose its score on the way. The crossings are solved on each stretch between two such weights. Gives `undefined` when some
 * level is not an arithmetic mean, because then there is no such formula.
 *
 * @param scores - the scores without uncertainty
 * @param k - how many are at the top. With a tie at the edge of the top, every weight is already at its bound
 */
export function computeStabiliteit(
  scenario: Scenario,
  scores: Float64Array,
  k: number,
): Gewichtsstabiliteit[] | undefined {
  const { vlak, gewichten, voorbereiding } = scenario;
  if (!vlak.rekenkundig) return undefined;
  const codes = voorbereiding.gebieden.map(({ code }) => code);
  const codeOf = (i: number) => codes[i] as string;
  const { rangen, volgorde } = rankScores(scores, 'competitie', voorbereiding.maat);
  const rangOf = (i: number) => f64(rangen, i);
  volgorde.sort((a, b) => rangOf(a) - rangOf(b) || (codeOf(a) < codeOf(b) ? -1 : 1));
  // A row that misses a required criterion never gets a score.
  const geweigerd = new Set(scenario.geweigerd);
  const zonder = vlak.dekking.some((drempel) => drempel > 0)
    ? [...codes.keys()].filter((i) => rangOf(i) === 0 && !geweigerd.has(i))
    : [];
  const verdeling = { top: volgorde.slice(0, k), buiten: Uint32Array.from([...volgorde.slice(k), ...zonder]) };
  const knopen = measureKnopen(scenario, gewichten);
  const leeg = () => new Float64Array(codes.length);
  const breuken: Breuken = { vast: leeg(), maal: leeg(), p: leeg(), q: leeg(), r: leeg(), s: leeg() };
  const uit: Gewichtsstabiliteit[] = [];
  const name = ({ wissel }: Einde) =>
    wissel === undefined ? undefined : { uit: codeOf(wissel.uit), in: codeOf(wissel.in) };
  let knoop = 0;
  for (const [tak, id] of vlak.ids.entries()) {
    while (tak >= i32(vlak.begin, knoop + 1)) knoop++;
    const gewicht = f64(gewichten, tak);
    // A child with all the weight of its level has nothing to move against.
    if (gewicht === 0 || gewicht >= 1) continue;
    const [onder, boven] = measureEinden({ scenario, knoop, tak, gewichten }, knopen, verdeling, breuken);
    const [wisselOnder, wisselBoven] = [name(onder), name(boven)];
    uit.push({
      id,
      soort: i32(vlak.bron, tak) >= 0 ? 'criterium' : 'thema',
      gewicht,
      ondergrens: onder.grens,
      bovengrens: boven.grens,
      ...(wisselOnder === undefined ? {} : { wisselOnder }),
      ...(wisselBoven === undefined ? {} : { wisselBoven }),
    });
  }
  return uit;
}
