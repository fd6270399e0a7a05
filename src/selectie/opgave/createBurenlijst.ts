import type { Burenlijst } from './opgave.js';

/** Neighbours in compressed rows, each once, from pairs of codes; a code that is no candidate and a buurt beside itself do not count. */
export function createBurenlijst(
  n: number,
  index: ReadonlyMap<string, number>,
  paren: readonly (readonly [string, string])[],
): Burenlijst {
  const eenkant = new Int32Array(paren.length);
  const anderkant = new Int32Array(paren.length);
  const start = new Int32Array(n + 1);
  let aantal = 0;
  for (const [a, b] of paren) {
    const c = index.get(a);
    const d = index.get(b);
    if (c === undefined || d === undefined || c === d) continue;
    eenkant[aantal] = c;
    anderkant[aantal++] = d;
    start[c + 1] = (start[c + 1] as number) + 1;
    start[d + 1] = (start[d + 1] as number) + 1;
  }
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
  // Sorted, with doubles taken out, in place.
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
