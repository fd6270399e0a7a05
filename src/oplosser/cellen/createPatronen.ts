import type { Patroon } from '../probleem/keuzeprobleem.js';

/** The sum of some cells must lie in a range. */
export interface Som {
  /** The cells as bits. */
  readonly cellen: number;
  readonly van: number;
  readonly tot: number;
}

/**
 * Every way to divide numbers over cells so that all sums are right, in lexicographic order. A cell never gets more than its number of
 * candidates. `undefined` when there are more than `hoogstens` ways. It walks through the cells with a counter for each, without
 * recursion.
 */
export function createPatronen(
  aantalCellen: number,
  ruimte: Int32Array,
  sommen: readonly Som[],
  hoogstens: number,
): readonly Patroon[] | undefined {
  const patronen: Patroon[] = [];
  const telling = new Int32Array(aantalCellen);
  // The most that the cells from here on can add to each sum.
  const nog = sommen.map(({ cellen }) => {
    const rij = new Float64Array(aantalCellen + 1);
    for (let i = aantalCellen - 1; i >= 0; i--) {
      rij[i] = (rij[i + 1] as number) + ((cellen >> i) & 1 ? (ruimte[i] as number) : 0);
    }
    return rij;
  });
  const stand = new Float64Array(sommen.length);
  const add = (cel: number, hoeveel: number) => {
    telling[cel] = (telling[cel] as number) + hoeveel;
    sommen.forEach(({ cellen }, s) => {
      if ((cellen >> cel) & 1) stand[s] = (stand[s] as number) + hoeveel;
    });
  };
  const isMogelijk = (vanaf: number) =>
    sommen.every(
      ({ van, tot }, s) =>
        (stand[s] as number) <= tot && (stand[s] as number) + ((nog[s] as Float64Array)[vanaf] as number) >= van,
    );
  let cel = 0;
  let open = isMogelijk(0);
  while (open || cel > 0) {
    if (open && cel < aantalCellen) {
      cel++;
      open = isMogelijk(cel);
      continue;
    }
    if (open) {
      if (patronen.length === hoogstens) return undefined;
      const vast = Int32Array.from(telling);
      patronen.push({ van: vast, tot: vast });
    }
    // The next number for the last cell with room. A sum that is too high can only get higher.
    cel--;
    const teHoog = sommen.some(({ cellen, tot }, s) => (cellen >> cel) & 1 && (stand[s] as number) >= tot);
    if (!teHoog && (telling[cel] as number) < (ruimte[cel] as number)) {
      add(cel, 1);
      cel++;
      open = isMogelijk(cel);
    } else {
      add(cel, -(telling[cel] as number));
      open = false;
    }
  }
  return patronen;
}
