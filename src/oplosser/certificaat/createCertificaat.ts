import { f64 } from '../../rekenen/index.js';
import type { Rij } from '../model/rij.js';
import { type Bereik, sumGrens } from './sumGrens.js';
import { sumGrensGroot } from './sumGrensGroot.js';

/** Whole multipliers that prove a bound, with the rows they are for and the number by which values were multiplied. */
export interface Getuige {
  readonly maal: number;
  readonly multiplicatoren: Float64Array;
  readonly rijen: readonly Rij[];
}

/** A bound, and what is left of the value of each column. */
export interface Restant {
  readonly grens: number;
  readonly rest: Float64Array;
}

/** Turns prices in floats, which only propose, into bounds in whole numbers. */
export interface Certificaat {
  /** No point within the bounds is worth more than this: in whole units, rounded down. */
  readonly findGrens: (prijzen: Float64Array, bereik: Bereik) => number;
  /** Whether the multipliers prove that no point exists within the bounds. */
  readonly isWeerlegd: (stralen: Float64Array, bereik: Bereik) => boolean;
  /** The multipliers of the last bound. */
  readonly getuige: () => Getuige;
  /**
   * The bound of a witness within other bounds of the columns, and for each column what is left of its value times `maal`: that much
   * the bound falls at least when the column goes to its other bound. The array is overwritten by every call.
   */
  readonly findRest: (getuige: Getuige, laag: Float64Array, hoog: Float64Array) => Restant;
}

/** Float prices are multiplied by a power of two before they are rounded: the finer, the closer the bound. */
const FIJNST = 20;
/** A power of two that fits in a whole number with room to spare. */
const MEEST = 48;
const STRALEN = [20, 26, 32, 36];
/** A ray below this says nothing, and cannot be scaled. */
const KLEINST = 1e-200;

/**
 * Bounds for a problem with these values. `rijen` grows as rows are added to the linear problem.
 *
 * @param schalen - per row the number by which its coefficients were divided for the simplex
 * @param schaal - the number by which the values were divided for the simplex: the largest of them
 */
export function createCertificaat(
  waarden: Float64Array,
  rijen: readonly Rij[],
  schalen: readonly number[],
  schaal: number,
): Certificaat {
  const n = waarden.length;
  const fijn = Math.floor(Math.log2(2 ** 50 / (Math.max(1, schaal) * Math.max(1, n) * 20)));
  // A row with large coefficients needs multipliers so fine that their rounding stays below one unit.
  const grofst = schalen.reduce((meest, een) => Math.max(meest, een), 1);
  const nodig = grofst === 1 ? 0 : Math.ceil(Math.log2(grofst)) + 4;
  const maal = 2 ** Math.max(0, Math.min(FIJNST, fijn), Math.min(nodig, MEEST));
  const rest = new Float64Array(n);
  let laatste: Getuige = { maal, multiplicatoren: new Float64Array(0), rijen: [] };

  /** The prices as whole multipliers. */
  const roundPrijzen = (prijzen: Float64Array, factor: number) => {
    const uit = new Float64Array(rijen.length);
    for (let r = 0; r < rijen.length; r++) {
      uit[r] = Math.round((f64(prijzen, r) * factor) / (schalen[r] as number));
    }
    return uit;
  };

  /** The bound divided by `maal`, rounded down. */
  const sumEenheden = ({ maal: keer, multiplicatoren, rijen: eigen }: Getuige, bereik: Bereik) => {
    const som = sumGrens(waarden, keer, eigen, multiplicatoren, bereik, rest);
    if (som !== undefined) return Math.floor(som / keer);
    const groot = sumGrensGroot(waarden, keer, eigen, multiplicatoren, bereik, rest);
    const deler = BigInt(keer);
    // BigInt division rounds to zero.
    return Number(groot >= 0n ? groot / deler : -((deler - 1n - groot) / deler));
  };

  return {
    findGrens: (prijzen, bereik) => {
      laatste = { maal, multiplicatoren: roundPrijzen(prijzen, maal * schaal), rijen };
      return sumEenheden(laatste, bereik);
    },
    isWeerlegd: (stralen, bereik) => {
      let meest = 0;
      for (let r = 0; r < rijen.length; r++) meest = Math.max(meest, Math.abs(f64(stralen, r)));
      if (meest < KLEINST) return false;
      return STRALEN.some((macht) => {
        const multiplicatoren = roundPrijzen(stralen, 2 ** macht / meest);
        const som = sumGrens(undefined, 1, rijen, multiplicatoren, bereik, rest);
        if (som !== undefined) return som < 0;
        return sumGrensGroot(undefined, 1, rijen, multiplicatoren, bereik, rest) < 0n;
      });
    },
    // The rows may change later.
    getuige: () => ({ ...laatste, rijen: laatste.rijen.slice() }),
    findRest: (getuige, laag, hoog) => {
      const rijLaag = getuige.rijen.map(({ van }) => van);
      const rijHoog = getuige.rijen.map(({ tot }) => tot);
      return { grens: sumEenheden(getuige, { laag, hoog, rijLaag, rijHoog }), rest };
    },
  };
}
