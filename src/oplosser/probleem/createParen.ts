import { i32 } from '../../rekenen/index.js';

/** Neighbours in compressed rows: those of `c` are `buren[start[c]]` up to `buren[start[c + 1]]`, sorted. */
export interface Paren {
  readonly start: Int32Array;
  readonly buren: Int32Array;
}

/**
 * Neighbours in compressed rows, each once, from pairs of candidates. A pair may occur more than once.
 *
 * @param n - the number of candidates
 * @param paren - the two candidates of pair `p` are at `2 * p` and `2 * p + 1`
 */
export function createParen(n: number, paren: Int32Array): Paren {
  const start = new Int32Array(n + 1);
  for (const c of paren) start[c + 1] = i32(start, c + 1) + 1;
  for (let c = 0; c < n; c++) start[c + 1] = i32(start, c + 1) + i32(start, c);
  const los = new Int32Array(i32(start, n));
  const plek = start.slice(0, n);
  const put = (c: number, d: number) => {
    los[i32(plek, c)] = d;
    plek[c] = i32(plek, c) + 1;
  };
  for (let p = 0; p < paren.length; p += 2) {
    const c = i32(paren, p);
    const d = i32(paren, p + 1);
    put(c, d);
    put(d, c);
  }
  // Sorts in place, and removes doubles.
  const uit = new Int32Array(n + 1);
  let schrijf = 0;
  for (let c = 0; c < n; c++) {
    const rij = los.subarray(i32(start, c), i32(start, c + 1)).sort();
    let vorige = -1;
    for (const d of rij) {
      if (d === vorige) continue;
      los[schrijf++] = d;
      vorige = d;
    }
    uit[c + 1] = schrijf;
  }
  return { start: uit, buren: los.subarray(0, schrijf) };
}
