import { f64 } from '../../rekenen/index.js';
import { AFRONDING, type Breuken, passes, stepPast, valueAt } from './breuken.js';
import { findKruisingen } from './findKruisingen.js';

/** The lowest score that any of these rows has at a weight from `van` to `tot`; NaN when there may be none. */
function measureLaagste(breuken: Breuken, rijen: Uint32Array, van: number, tot: number): number {
  return rijen.reduce(
    (laagste, i) => Math.min(laagste, valueAt(breuken, i, van), valueAt(breuken, i, tot)),
    Number.POSITIVE_INFINITY,
  );
}

/**
 * Whether a row stays below a score at every weight from `van` to `tot`, by more than rounding. A fraction rises or falls all the way, so its
 * ends say it.
 */
function staysBelow(breuken: Breuken, j: number, van: number, tot: number, score: number): boolean {
  const begin = valueAt(breuken, j, van);
  const eind = valueAt(breuken, j, tot);
  const grens = score - 1e-9 * (1 + Math.abs(score));
  return begin < grens && eind < grens && Number.isFinite(begin) && Number.isFinite(eind);
}

/**
 * The two weights nearest to `gewicht` beyond which a buurt outside the top passes a buurt in it: one below and one above. Looks from
 * `laag` to `hoog`, and gives these ends when there is no such weight.
 */
export function findGrenzen(
  breuken: Breuken,
  top: Uint32Array,
  buiten: Uint32Array,
  [laag, gewicht, hoog]: readonly [number, number, number],
): [number, number] {
  const wortels = new Float64Array(2);
  let ondergrens = laag;
  let bovengrens = hoog;
  let laagste = measureLaagste(breuken, top, laag, hoog);
  for (const j of buiten) {
    // Most rows stay below the whole top between the bounds that were found: then they cross nobody there.
    if (staysBelow(breuken, j, ondergrens, bovengrens, laagste)) continue;
    const [onder, boven] = [ondergrens, bovengrens];
    for (const i of top) {
      if (!findKruisingen(breuken, i, j, wortels)) continue;
      for (let w = 0; w < 2; w++) {
        const wortel = f64(wortels, w);
        // In a tie the two cross at the weight itself, except for rounding.
        const kruising = Math.abs(wortel - gewicht) < AFRONDING ? gewicht : wortel;
        if (kruising <= gewicht && kruising > ondergrens && passes(breuken, i, j, stepPast(kruising, 0)))
          ondergrens = kruising;
        if (kruising >= gewicht && kruising < bovengrens && passes(breuken, i, j, stepPast(kruising, 1)))
          bovengrens = kruising;
      }
    }
    if (ondergrens > onder || bovengrens < boven) laagste = measureLaagste(breuken, top, ondergrens, bovengrens);
  }
  return [ondergrens, bovengrens];
}
