import { f64, gammaQuantile, i32, lnGammaQuantile } from '../../rekenen/index.js';
import type { Gewichtseenheid, Scenario } from './buildScenario.js';
import type { Gewichtsonzekerheid, Onzekerheid } from './onzekerheid.js';

/** The shape of the gamma distribution of one weight. */
const shapeOf = ({ concentratie }: Extract<Gewichtsonzekerheid, { methode: 'dirichlet' }>, gewicht: number) =>
  concentratie === undefined ? 1 : concentratie * gewicht;

/** One weight, not yet scaled to its level. */
function drawGewicht(
  { id, grootste, aandeel }: Gewichtseenheid,
  wijze: Gewichtsonzekerheid,
  gewicht: number,
  kans: number,
): number {
  if (wijze.methode === 'dirichlet') return gammaQuantile(kans, shapeOf(wijze, gewicht));
  if (wijze.methode === 'marge') return gewicht * (1 + wijze.marge * (2 * kans - 1));
  const grenzen = Object.hasOwn(wijze.grenzen, id) ? wijze.grenzen[id] : undefined;
  if (grenzen === undefined) return gewicht;
  return ((grenzen.van + kans * (grenzen.tot - grenzen.van)) / grootste) * aandeel;
}

/** Below this a sum has lost digits. */
const KLEINST = 1e-290;

/**
 * Fills a level whose draws are too small to add up. It uses the logarithms of the draws. When all of these are minus infinity, it takes
 * the weights of the document.
 */
function fillKlein(
  { gewichten }: Scenario,
  wijze: Gewichtsonzekerheid | undefined,
  levend: readonly number[],
  u: Float64Array,
  uit: Float64Array,
): void {
  const ln = Float64Array.from(levend, (t) =>
    wijze?.methode === 'dirichlet'
      ? lnGammaQuantile(f64(u, t), shapeOf(wijze, f64(gewichten, t)))
      : Math.log(f64(uit, t)),
  );
  const grootste = Math.max(...ln);
  levend.forEach((t, k) => {
    uit[t] = grootste === Number.NEGATIVE_INFINITY ? f64(gewichten, t) : Math.exp(f64(ln, k) - grootste);
  });
}

/**
 * Draws the weights of every level; a child whose weight is 0 keeps it.
 *
 * @param u - uniform numbers; they begin with one per child
 * @param weg - position of the criterion that is left out, or -1
 */
export function drawGewichten(
  scenario: Scenario,
  onzekerheid: Onzekerheid,
  u: Float64Array,
  weg: number,
): Float64Array {
  const { vlak, gewichten: basis } = scenario;
  const { gewichten: wijze } = onzekerheid;
  const uit = new Float64Array(basis.length);
  for (const [t, eenheid] of scenario.eenheden.entries()) {
    const gewicht = f64(basis, t);
    uit[t] = gewicht === 0 || wijze === undefined ? gewicht : drawGewicht(eenheid, wijze, gewicht, f64(u, t));
  }
  // A node comes before its parent. So a level that lost all its weight gets weight 0 on the level above.
  for (let k = 0; k < vlak.aantalKnopen; k++) {
    const begin = i32(vlak.begin, k);
    const eind = i32(vlak.begin, k + 1);
    let som = 0;
    const levend: number[] = [];
    for (let t = begin; t < eind; t++) {
      const bron = i32(vlak.bron, t);
      let leeg = bron === weg && bron >= 0;
      if (bron < 0) {
        const kind = -1 - bron;
        leeg = true;
        for (let s = i32(vlak.begin, kind); s < i32(vlak.begin, kind + 1); s++) if (f64(uit, s) > 0) leeg = false;
      }
      if (leeg) uit[t] = 0;
      else if (f64(basis, t) > 0) levend.push(t);
      som += f64(uit, t);
    }
    if (levend.length === 0) continue;
    if (som < KLEINST) {
      fillKlein(scenario, wijze, levend, u, uit);
      som = levend.reduce((a, t) => a + f64(uit, t), 0);
    }
    for (let t = begin; t < eind; t++) uit[t] = f64(uit, t) / som;
  }
  return uit;
}
