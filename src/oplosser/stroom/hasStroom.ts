import { f64, i32 } from '../../rekenen/index.js';

/** An arc from one node to another, that carries at least `laag` and at most `hoog`. */
export interface Boog {
  readonly van: number;
  readonly naar: number;
  readonly laag: number;
  readonly hoog: number;
}

/**
 * Whether a circulation in whole numbers exists: as much flow out of every node as into it, and every arc within its bounds. The lower
 * bound of an arc becomes a supply at its end and a demand at its start; shortest augmenting paths bring the supply to the demand
 * (Edmonds and Karp, Journal of the ACM 19, 1972).
 */
export function hasStroom(knopen: number, bogen: readonly Boog[]): boolean {
  const bron = knopen;
  const put = knopen + 1;
  const meest = 2 * (bogen.length + knopen);
  // Per arc, with its reverse right after it: its end, its remaining capacity, and the next arc from the same node.
  const naar = new Int32Array(meest);
  const ruimte = new Float64Array(meest);
  const volgende = new Int32Array(meest);
  const eerste = new Int32Array(knopen + 2).fill(-1);
  let aantal = 0;
  const half = (van: number, eind: number, hoeveel: number) => {
    naar[aantal] = eind;
    ruimte[aantal] = hoeveel;
    volgende[aantal] = i32(eerste, van);
    eerste[van] = aantal++;
  };
  const add = (van: number, eind: number, hoeveel: number) => {
    half(van, eind, hoeveel);
    half(eind, van, 0);
  };
  const saldo = new Float64Array(knopen);
  for (const { van, naar: eind, laag, hoog } of bogen) {
    add(van, eind, hoog - laag);
    saldo[eind] = f64(saldo, eind) + laag;
    saldo[van] = f64(saldo, van) - laag;
  }
  let vraag = 0;
  for (let k = 0; k < knopen; k++) {
    const hoeveel = f64(saldo, k);
    if (hoeveel > 0) {
      add(bron, k, hoeveel);
      vraag += hoeveel;
    } else if (hoeveel < 0) add(k, put, -hoeveel);
  }
  const via = new Int32Array(knopen + 2);
  const rij = new Int32Array(knopen + 2);
  while (vraag > 0) {
    // Breadth-first search: the arc by which each node was reached.
    via.fill(-1);
    rij[0] = bron;
    for (let i = 0, lengte = 1; i < lengte && via[put] === -1; i++) {
      for (let b = i32(eerste, i32(rij, i)); b !== -1; b = i32(volgende, b)) {
        const eind = i32(naar, b);
        if (via[eind] !== -1 || eind === bron || ruimte[b] === 0) continue;
        via[eind] = b;
        rij[lengte++] = eind;
      }
    }
    if (via[put] === -1) return false;
    let hoeveel = vraag;
    for (let k = put; k !== bron; k = i32(naar, i32(via, k) ^ 1)) {
      hoeveel = Math.min(hoeveel, f64(ruimte, i32(via, k)));
    }
    for (let k = put; k !== bron; k = i32(naar, i32(via, k) ^ 1)) {
      const b = i32(via, k);
      ruimte[b] = f64(ruimte, b) - hoeveel;
      ruimte[b ^ 1] = f64(ruimte, b ^ 1) + hoeveel;
    }
    vraag -= hoeveel;
  }
  return true;
}
