import { f64, i32 } from '../../rekenen/index.js';
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
  const stand = sommen.map(({ cellen, van, tot }) => {
    // The most that the cells from here on can add to the sum.
    const nog = new Float64Array(aantalCellen + 1);
    for (let i = aantalCellen - 1; i >= 0; i--) nog[i] = f64(nog, i + 1) + ((cellen >> i) & 1 ? i32(ruimte, i) : 0);
    return { cellen, van, tot, nog, nu: 0 };
  });
  const add = (cel: number, hoeveel: number) => {
    telling[cel] = i32(telling, cel) + hoeveel;
    for (const som of stand) if ((som.cellen >> cel) & 1) som.nu += hoeveel;
  };
  const isMogelijk = (vanaf: number) =>
    stand.every(({ van, tot, nog, nu }) => nu <= tot && nu + f64(nog, vanaf) >= van);
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
    // Without cells there is one way at most.
    if (cel === 0) break;
    // The next number for the last cell with room. A sum that is too high can only get higher.
    cel--;
    const teHoog = stand.some(({ cellen, tot, nu }) => (cellen >> cel) & 1 && nu >= tot);
    if (!teHoog && i32(telling, cel) < i32(ruimte, cel)) {
      add(cel, 1);
      cel++;
      open = isMogelijk(cel);
    } else {
      add(cel, -i32(telling, cel));
      open = false;
    }
  }
  return patronen;
}
