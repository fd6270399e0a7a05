import type { Bevinding } from '../../kern/index.js';
import { f64 } from '../../rekenen/index.js';
import type { Leeskolom, Leesplan } from '../kop/leesplan.js';
import type { Kerncijferkolom } from '../tabel/kerncijfertabel.js';
import { createBevinding } from '../teksten/codes.js';
import { toCelplek } from './celplek.js';
import { fillKolom } from './fillKolom.js';

/** The bounds of the figures of a column, from their own rows; NaN for a figure that is missing or has no bound. */
function readGrens(
  findRij: ((gebiedsrij: number) => number) | undefined,
  gelezen: Leeskolom,
  plan: Leesplan,
  nummers: readonly number[],
  bevindingen: Bevinding[],
): Float64Array {
  if (findRij === undefined) return new Float64Array(nummers.length).fill(Number.NaN);
  return fillKolom(gelezen, plan, nummers.map(findRij), bevindingen).waarden;
}

/** The rows of the areas, and the row with the figure of each. */
interface Kolomrijen {
  readonly gebieden: readonly number[];
  readonly cijfers: readonly number[];
}

/** A column with the bounds of its figures, when the source has them. Bounds that do not hold their figure are reported and left out. */
export function addGrenzen(
  kolom: Kerncijferkolom,
  gelezen: Leeskolom,
  plan: Leesplan,
  { gebieden, cijfers }: Kolomrijen,
  bevindingen: Bevinding[],
): Kerncijferkolom {
  const { findOnder, findBoven, veld, sleutel } = gelezen;
  if (findOnder === undefined && findBoven === undefined) return kolom;
  const onder = readGrens(findOnder, gelezen, plan, gebieden, bevindingen);
  const boven = readGrens(findBoven, gelezen, plan, gebieden, bevindingen);
  cijfers.forEach((rij, i) => {
    const [waarde, laagst, hoogst] = [f64(kolom.waarden, i), f64(onder, i), f64(boven, i)];
    // A comparison with a missing figure or bound is false.
    const verkeerd = laagst > waarde || hoogst < waarde;
    if (verkeerd) {
      const { pad } = toCelplek(plan, rij, veld);
      const params = { sleutel, waarde, onder: laagst, boven: hoogst };
      bevindingen.push(createBevinding('fout', 'kerncijfers.grens_verkeerd', pad, params));
    }
    if (verkeerd || Number.isNaN(waarde)) {
      onder[i] = Number.NaN;
      boven[i] = Number.NaN;
    }
  });
  return {
    ...kolom,
    ...(findOnder === undefined ? {} : { onder }),
    ...(findBoven === undefined ? {} : { boven }),
  };
}
