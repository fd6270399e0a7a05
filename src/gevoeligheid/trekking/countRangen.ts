// Runs millions of times: a checked reader would take a tenth more. So `!` is allowed here, in loops over the length of what they read.

/** Counts of the ranks of every buurt. */
interface Rangtelling {
  readonly verdeling: Uint32Array;
  readonly somRang: Float64Array;
  readonly somRang2: Float64Array;
  readonly besteRang: Int32Array;
  readonly slechtsteRang: Int32Array;
}

/**
 * Counts the ranks of draws, buurt by buurt. A rank of 0 is a row without a score: it has a class of its own, the last one.
 *
 * @param rangen - draw after draw
 * @param klasseOf - by rank its class
 * @param breedte - the number of classes
 */
export function countRangen(
  rangen: Int32Array,
  trekkingen: number,
  klasseOf: Uint16Array,
  breedte: number,
  { verdeling, somRang, somRang2, besteRang, slechtsteRang }: Rangtelling,
): void {
  const n = somRang.length;
  const vol = n * (trekkingen - (trekkingen % 4));
  for (let i = 0; i < n; i++) {
    const begin = i * breedte;
    let som = 0;
    let som2 = 0;
    let beste = besteRang[i]!;
    let slechtste = slechtsteRang[i]!;
    let q = i;
    // Four draws in a round: the engine looks up an array anew in every round.
    for (; q < vol; q += 4 * n) {
      const r0 = rangen[q]!;
      const r1 = rangen[q + n]!;
      const r2 = rangen[q + 2 * n]!;
      const r3 = rangen[q + 3 * n]!;
      const p0 = begin + klasseOf[r0]!;
      verdeling[p0] = verdeling[p0]! + 1;
      const p1 = begin + klasseOf[r1]!;
      verdeling[p1] = verdeling[p1]! + 1;
      const p2 = begin + klasseOf[r2]!;
      verdeling[p2] = verdeling[p2]! + 1;
      const p3 = begin + klasseOf[r3]!;
      verdeling[p3] = verdeling[p3]! + 1;
      som += r0 + r1 + r2 + r3;
      som2 += r0 * r0 + r1 * r1 + r2 * r2 + r3 * r3;
      slechtste = Math.max(slechtste, r0, r1, r2, r3);
      beste = Math.min(beste, r0 || n, r1 || n, r2 || n, r3 || n);
    }
    for (; q < n * trekkingen; q += n) {
      const rang = rangen[q]!;
      const plek = begin + klasseOf[rang]!;
      verdeling[plek] = verdeling[plek]! + 1;
      som += rang;
      som2 += rang * rang;
      slechtste = Math.max(slechtste, rang);
      beste = Math.min(beste, rang || n);
    }
    somRang[i] = somRang[i]! + som;
    somRang2[i] = somRang2[i]! + som2;
    besteRang[i] = beste;
    slechtsteRang[i] = slechtste;
  }
}
