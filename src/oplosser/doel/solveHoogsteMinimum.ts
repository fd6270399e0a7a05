import { f64, i32 } from '../../rekenen/index.js';
import type { Celprobleem } from '../probleem/celprobleem.js';
import { createZoeker } from '../zoek/createZoeker.js';
import { listWaarden } from './listWaarden.js';
import { solveTotaal } from './solveTotaal.js';
import type { Uitkomst } from './uitkomst.js';

/** Closes the cells in which a candidate is worth less than the threshold. */
function raiseDrempel(probleem: Celprobleem, drempel: number): Int32Array {
  const { aantalKandidaten: n, aantalCellen: q, masker, waarden } = probleem;
  return masker.map((bits, c) => {
    let open = bits;
    for (let j = 0; j < q; j++) if (f64(waarden, j * n + c) < drempel) open &= ~(1 << j);
    return open;
  });
}

/**
 * The lowest value as high as possible, by bisection over the values that occur; then the highest total above it. No solution may be
 * empty: every solution needs a lowest value.
 */
export function solveHoogsteMinimum(probleem: Celprobleem, budget: number): Uitkomst {
  const { aantalKandidaten: n, aantalCellen: q, masker, waarden, verplicht } = probleem;
  const zoeker = createZoeker(probleem);
  const hoogten: number[] = [];
  for (let c = 0; c < n; c++) {
    for (let j = 0; j < q; j++) if (i32(masker, c) & (1 << j)) hoogten.push(f64(waarden, j * n + c));
  }
  const drempels = Float64Array.from(new Set(hoogten)).sort();
  let knopen = 0;
  // With `laag` a solution exists; with `hoog` none exists or none was found; from `bewezen` on it is proven that none exists. The lowest
  // value can always be reached, as no solution is empty.
  let laag = 0;
  let hoog = drempels.length;
  let bewezen = drempels.length;
  let eerste: Int16Array | undefined;
  const attempt = (masker: Int32Array) => {
    const poging = zoeker.search({
      masker,
      verplicht,
      drempel: Number.NEGATIVE_INFINITY,
      budget: Math.max(1, Math.ceil((budget - knopen) / 2)),
      eersteGoed: true,
    });
    knopen += poging.knopen;
    return poging;
  };
  const zonder = attempt(masker);
  if (zonder.toewijzing === undefined) {
    return { toewijzing: undefined, stappen: [], volledig: zonder.volledig, gelijkspel: 'onbeslist', knopen };
  }
  eerste = zonder.toewijzing;
  while (hoog - laag > 1) {
    const midden = (laag + hoog) >> 1;
    const poging = attempt(raiseDrempel(probleem, f64(drempels, midden)));
    if (poging.toewijzing !== undefined) {
      laag = midden;
      eerste = poging.toewijzing;
      continue;
    }
    if (poging.volledig) bewezen = midden;
    hoog = midden;
  }
  const minimum = f64(drempels, laag);
  const hoogste = f64(drempels, bewezen - 1);
  const boven = { ...probleem, masker: raiseDrempel(probleem, minimum) };
  const rest = solveTotaal(boven, { budget: Math.max(1, budget - knopen), gelijkspel: hoogste === minimum });
  const { toewijzing = eerste, bovengrens, volledig, gelijkspel } = rest;
  const gekozen = listWaarden(probleem, toewijzing);
  return {
    toewijzing,
    stappen: [
      // An unproven bound may lie below the value of the solution that was found.
      { waarde: Math.min(...gekozen), bovengrens: hoogste },
      { waarde: sum(gekozen), bovengrens },
    ],
    volledig: volledig && hoogste === minimum,
    gelijkspel,
    knopen: knopen + rest.knopen,
  };
}

const sum = (waarden: readonly number[]) => waarden.reduce((som, waarde) => som + waarde, 0);
