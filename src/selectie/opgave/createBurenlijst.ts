import type { Burenlijst } from './opgave.js';
import type { Plekken } from './plekken.js';

/**
 * Neighbours in compressed rows, each once, from pairs of codes. A pair with a code that is not a candidate, or of a buurt with itself,
 * is ignored.
 *
 * @param index - the candidate of each code
 */
export function createBurenlijst(n: number, index: Plekken, paren: readonly (readonly [string, string])[]): Burenlijst {
  const eenkant: number[] = [];
  const anderkant: number[] = [];
  const start = new Int32Array(n + 1);
  for (let p = 0; p < paren.length; p++) {
    const paar = paren[p] as readonly [string, string];
    const c = index.get(paar[0]);
    if (c === undefined) continue;
    const d = index.get(paar[1]);
    if (d === undefined || c === d) continue;
    eenkant.push(c);
    anderkant.push(d);
    start[c + 1] = (start[c + 1] as number) + 1;
    start[d + 1] = (start[d + 1] as number) + 1;
  }
  const aantal = eenkant.length;
  for (let c = 0; c < n; c++) start[c + 1] = (start[c + 1] as number) + (start[c] as number);
  const los = new Int32Array(start[n] as number);
  const plek = start.slice(0, n);
  const put = (c: number, d: number) => {
    los[plek[c] as number] = d;
    plek[c] = (plek[c] as number) + 1;
  };
  for (let p = 0; p < aantal; p++) {
    put(eenkant[p] as number, anderkant[p] as number);
    put(anderkant[p] as number, eenkant[p] as number);
  }
  // Sorts in place, and removes doubles.
  const uit = new Int32Array(n + 1);
  let schrijf = 0;
  for (let c = 0; c < n; c++) {
    const rij = los.subarray(start[c] as number, start[c + 1] as number).sort();
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
