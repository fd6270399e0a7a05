import { f64 } from '../../rekenen/index.js';
import { type Beweging, fillBreuken, listDrempels, moveGewicht } from './beweging.js';
import { type Breuken, passes, stepPast, valueAt } from './breuken.js';
import { findGrenzen } from './findGrenzen.js';
import { type Knoopwaarden, measureKnopen } from './measureKnopen.js';

/** The rows in the top and the rows outside it, from high to low. `buiten` ends with rows that have no score but may get one. */
export interface Verdeling {
  readonly top: Uint32Array;
  readonly buiten: Uint32Array;
}

/** The two rows that change places: `uit` leaves the top, `in` enters it. */
interface Wissel {
  readonly uit: number;
  readonly in: number;
}

/**
 * Finds who leaves the top and who enters it, at a weight at which a buurt outside is ahead. The lowest in the top leaves. A buurt with too
 * little data left has no score (NaN), and leaves before the lowest.
 */
function findWissel(breuken: Breuken, { top, buiten }: Verdeling, t: number): Wissel {
  let uit = 0;
  let laagste = Number.POSITIVE_INFINITY;
  for (const i of top) {
    const score = valueAt(breuken, i, t);
    if (score > laagste || Number.isNaN(laagste)) continue;
    laagste = score;
    uit = i;
  }
  let erin = 0;
  let hoogste = Number.NEGATIVE_INFINITY;
  for (const j of buiten) {
    const score = valueAt(breuken, j, t);
    if (!(score > hoogste)) continue;
    hoogste = score;
    erin = j;
  }
  return { uit, in: erin };
}

/** Whether the top is different at this weight: a buurt in it lost its score and one outside takes its place, or one outside is ahead. */
function isAnders(breuken: Breuken, { top, buiten }: Verdeling, t: number): boolean {
  const heeft = (i: number) => !Number.isNaN(valueAt(breuken, i, t));
  return buiten.some((j) => heeft(j) && top.some((i) => !heeft(i) || passes(breuken, i, j, t)));
}

/** One end of the range in which a weight may move, and the two rows that change places there. */
export interface Einde {
  readonly grens: number;
  readonly wissel: Wissel | undefined;
}

/** Continues in one direction, stretch by stretch, from the threshold where the first stretch ended without a change. */
function lookOn(
  beweging: Beweging,
  verdeling: Verdeling,
  breuken: Breuken,
  drempels: readonly number[],
  einde: 0 | 1,
): Einde {
  for (const [k, van] of drempels.entries()) {
    const tot = drempels[k + 1] ?? einde;
    const gewichten = moveGewicht(beweging, (van + tot) / 2);
    fillBreuken({ ...beweging, gewichten }, measureKnopen(beweging.scenario, gewichten), breuken);
    const naast = van + Math.sign(tot - van) * Math.min(1e-6, Math.abs(tot - van) / 2);
    if (isAnders(breuken, verdeling, naast)) return { grens: van, wissel: findWissel(breuken, verdeling, naast) };
    const [laag, hoog] = findGrenzen(
      breuken,
      verdeling.top,
      verdeling.buiten,
      einde === 0 ? [tot, van, van] : [van, van, tot],
    );
    const grens = einde === 0 ? laag : hoog;
    if (grens !== tot) return { grens, wissel: findWissel(breuken, verdeling, stepPast(grens, einde)) };
  }
  return { grens: einde, wissel: undefined };
}

/** Both ends of the range in which one weight may move. */
export function measureEinden(
  beweging: Beweging,
  knopen: Knoopwaarden,
  verdeling: Verdeling,
  breuken: Breuken,
): [Einde, Einde] {
  const gewicht = f64(beweging.gewichten, beweging.tak);
  const drempels = listDrempels(beweging, knopen);
  const omlaag = drempels.filter((t) => t <= gewicht).reverse();
  const omhoog = drempels.filter((t) => t >= gewicht);
  fillBreuken(beweging, knopen, breuken);
  const [laag, hoog] = [omlaag[0] ?? 0, omhoog[0] ?? 1] as const;
  const [ondergrens, bovengrens] = findGrenzen(breuken, verdeling.top, verdeling.buiten, [laag, gewicht, hoog]);
  const finish = (grens: number, stuk: number, einde: 0 | 1): Einde | undefined =>
    grens === stuk ? undefined : { grens, wissel: findWissel(breuken, verdeling, stepPast(grens, einde)) };
  // First use the fractions of the first stretch, because `lookOn` overwrites them.
  const onder = finish(ondergrens, laag, 0);
  const boven = finish(bovengrens, hoog, 1);
  return [
    onder ?? lookOn(beweging, verdeling, breuken, omlaag, 0),
    boven ?? lookOn(beweging, verdeling, breuken, omhoog, 1),
  ];
}
