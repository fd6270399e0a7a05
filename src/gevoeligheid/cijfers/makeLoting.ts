/**
 * A uniform number above 0 and below 1 for every cell and turn: the same for the same seed, and unrelated for another cell, turn or seed.
 *
 * @param plek - the cell, a whole number from 0
 * @param beurt - which number of that cell, from 0
 */
export type Loting = (plek: number, beurt: number) => number;

const TWO_32 = 2 ** 32;

/** The finaliser of MurmurHash3 (Appleby 2011, public domain): every bit of the input moves every bit of the outcome. */
function mix(getal: number): number {
  let h = getal;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * Makes a lottery for all cells of one draw. Its numbers do not depend on the order in which they are asked for, so that a draw is the same
 * whichever part of a run it is in.
 *
 * @param u - the seed: a number from 0 up to but not including 1, in steps of 2^-53
 */
export function makeLoting(u: number): Loting {
  const hoog = Math.floor(u * TWO_32);
  const laag = Math.floor((u * TWO_32 - hoog) * 2 ** 21);
  const [een, ander] = [mix(hoog ^ 0x9e3779b9), mix(laag ^ 0x7f4a7c15)];
  return (plek, beurt) => {
    const eerste = mix(Math.imul(plek + 1, 0x9e3779b1) ^ een);
    const h = mix(eerste ^ Math.imul(beurt + 1, 0x85ebca77) ^ ander);
    return ((h >>> 0) + 0.5) / TWO_32;
  };
}
