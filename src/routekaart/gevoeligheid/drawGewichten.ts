import type { Scenario } from './buildScenario.js';
import { gammaQuantile } from './gammaQuantile.js';
import type { Onzekerheid } from './onzekerheid.js';

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
    const kans = u[t] as number;
    if (gewicht === 0 || wijze === undefined) uit[t] = gewicht;
    else if (wijze.methode === 'dirichlet') {
      const vorm = wijze.concentratie === undefined ? 1 : wijze.concentratie * gewicht;
      uit[t] = gammaQuantile(kans, vorm);
    } else if (wijze.methode === 'marge') uit[t] = gewicht * (1 + wijze.marge * (2 * kans - 1));
    else {
      const id = vlak.ids[t] as string;
      const grenzen = Object.hasOwn(wijze.grenzen, id) ? wijze.grenzen[id] : undefined;
      uit[t] = grenzen === undefined ? gewicht : grenzen.van + kans * (grenzen.tot - grenzen.van);
    }
  }
  // Children come before their parents, so that a level that lost all its weight is taken out of the level above.
  for (let k = 0; k < vlak.aantalKnopen; k++) {
    const begin = vlak.begin[k] as number;
    const eind = vlak.begin[k + 1] as number;
    let som = 0;
    for (let t = begin; t < eind; t++) {
      const bron = vlak.bron[t] as number;
      if (bron === weg && bron >= 0) uit[t] = 0;
      if (bron < 0) {
        const kind = -1 - bron;
        let leeg = true;
        for (let s = vlak.begin[kind] as number; s < (vlak.begin[kind + 1] as number); s++)
          if ((uit[s] as number) > 0) leeg = false;
        if (leeg) uit[t] = 0;
      }
      som += uit[t] as number;
    }
    if (som > 0) for (let t = begin; t < eind; t++) uit[t] = (uit[t] as number) / som;
  }
  return uit;
}
