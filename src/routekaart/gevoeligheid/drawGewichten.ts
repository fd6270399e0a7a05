import { gammaQuantile, lnGammaQuantile } from '../../rekenen/index.js';
import type { Scenario } from './buildScenario.js';
import type { Gewichtsonzekerheid, Onzekerheid } from './onzekerheid.js';

/** The shape of the gamma distribution of one weight. */
const shapeOf = ({ concentratie }: Extract<Gewichtsonzekerheid, { methode: 'dirichlet' }>, gewicht: number) =>
  concentratie === undefined ? 1 : concentratie * gewicht;

/** One weight, not yet scaled to its level. */
function drawGewicht(
  { vlak, gewichten, eenheden }: Scenario,
  wijze: Gewichtsonzekerheid,
  t: number,
  kans: number,
): number {
  const gewicht = gewichten[t] as number;
  if (wijze.methode === 'dirichlet') return gammaQuantile(kans, shapeOf(wijze, gewicht));
  if (wijze.methode === 'marge') return gewicht * (1 + wijze.marge * (2 * kans - 1));
  const id = vlak.ids[t] as string;
  const grenzen = Object.hasOwn(wijze.grenzen, id) ? wijze.grenzen[id] : undefined;
  if (grenzen === undefined) return gewicht;
  const { grootste, aandeel } = eenheden[t] as Scenario['eenheden'][number];
  return ((grenzen.van + kans * (grenzen.tot - grenzen.van)) / grootste) * aandeel;
}

/** Below this a sum has lost digits. */
const KLEINST = 1e-290;

/** Fills a level of which the draws are too small to add up: by their logarithms; or, where there is nothing at all, as the document has it. */
function fillKlein(
  { gewichten }: Scenario,
  wijze: Gewichtsonzekerheid | undefined,
  levend: readonly number[],
  u: Float64Array,
  uit: Float64Array,
): void {
  const ln = levend.map((t) =>
    wijze?.methode === 'dirichlet'
      ? lnGammaQuantile(u[t] as number, shapeOf(wijze, gewichten[t] as number))
      : Math.log(uit[t] as number),
  );
  const grootste = Math.max(...ln);
  levend.forEach((t, k) => {
    uit[t] = grootste === Number.NEGATIVE_INFINITY ? (gewichten[t] as number) : Math.exp((ln[k] as number) - grootste);
  });
}

/**
 * Draws the weights of every level; a child whose weight is 0 keeps it.
 *
 * @param u - uniform numbers, first one a child
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
  for (let t = 0; t < basis.length; t++) {
    const gewicht = basis[t] as number;
    uit[t] = gewicht === 0 || wijze === undefined ? gewicht : drawGewicht(scenario, wijze, t, u[t] as number);
  }
  // Children come before their parents, so that a level that lost all its weight is taken out of the level above.
  for (let k = 0; k < vlak.aantalKnopen; k++) {
    const begin = vlak.begin[k] as number;
    const eind = vlak.begin[k + 1] as number;
    let som = 0;
    const levend: number[] = [];
    for (let t = begin; t < eind; t++) {
      const bron = vlak.bron[t] as number;
      let leeg = bron === weg && bron >= 0;
      if (bron < 0) {
        const kind = -1 - bron;
        leeg = true;
        for (let s = vlak.begin[kind] as number; s < (vlak.begin[kind + 1] as number); s++)
          if ((uit[s] as number) > 0) leeg = false;
      }
      if (leeg) uit[t] = 0;
      else if ((basis[t] as number) > 0) levend.push(t);
      som += uit[t] as number;
    }
    if (levend.length === 0) continue;
    if (som < KLEINST) {
      fillKlein(scenario, wijze, levend, u, uit);
      som = levend.reduce((a, t) => a + (uit[t] as number), 0);
    }
    for (let t = begin; t < eind; t++) uit[t] = (uit[t] as number) / som;
  }
  return uit;
}
