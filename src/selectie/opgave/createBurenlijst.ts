import type { Burenlijst } from './opgave.js';

/** The positions of pairs of codes, two after each other; a code that is no gebied and a buurt beside itself do not count. */
export function readParen(
  plekken: ReadonlyMap<string, number>,
  paren: readonly (readonly [string, string])[],
): Int32Array {
  const uit = new Int32Array(2 * paren.length);
  let lengte = 0;
  for (const [a, b] of paren) {
    const g = plekken.get(a);
    const h = g === undefined ? undefined : plekken.get(b);
    if (g === undefined || h === undefined || g === h) continue;
    uit[lengte++] = g;
    uit[lengte++] = h;
  }
  return uit.subarray(0, lengte);
}

/**
 * Neighbours in compressed rows, each once.
 *
 * @param volgorde - the position of each candidate
 * @param aantalPlekken - how many positions there are
 * @param paren - pairs of positions; those that are no candidate do not count
 */
export function createBurenlijst(volgorde: Int32Array, aantalPlekken: number, paren: Int32Array): Burenlijst {
  const n = volgorde.length;
  const naar = new Int32Array(aantalPlekken).fill(-1);
  for (let c = 0; c < n; c++) naar[volgorde[c] as number] = c;
  const eenkant = new Int32Array(paren.length >> 1);
  const anderkant = new Int32Array(paren.length >> 1);
  const start = new Int32Array(n + 1);
  let aantal = 0;
  for (let p = 0; p < paren.length; p += 2) {
    const c = naar[paren[p] as number] as number;
    const d = naar[paren[p + 1] as number] as number;
    if (c < 0 || d < 0) continue;
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
