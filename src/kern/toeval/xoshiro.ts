/**
 * xoshiro128** 1.1 of David Blackman and Sebastiano Vigna (2018, public domain, https://prng.di.unimi.it/xoshiro128starstar.c):
 * a state of four 32-bit words, period 2^128 - 1, in whole numbers only, so the same on every machine.
 */
export type Staat = Uint32Array;

function rotate(x: number, bits: number): number {
  return (x << bits) | (x >>> (32 - bits));
}

/** The next whole number of 0 to 2^32 - 1; changes the state. */
export function nextUint32(staat: Staat): number {
  const [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = staat;
  const uit = Math.imul(rotate(Math.imul(s1, 5), 7), 9) >>> 0;
  const t = s1 << 9;
  const t2 = s2 ^ s0;
  const t3 = s3 ^ s1;
  staat[1] = s1 ^ t2;
  staat[0] = s0 ^ t3;
  staat[2] = t2 ^ t;
  staat[3] = rotate(t3, 11);
  return uit;
}

const JUMP = [0x8764000b, 0xf542d2d3, 0x6fa035c3, 0x77f2db5b];

/** Moves the state 2^64 steps on: streams a jump apart do not overlap. */
export function jump(staat: Staat): void {
  const som = new Uint32Array(4);
  for (const woord of JUMP) {
    for (let bit = 0; bit < 32; bit++) {
      if (woord & (1 << bit)) for (let i = 0; i < 4; i++) som[i] = (som[i] as number) ^ (staat[i] as number);
      nextUint32(staat);
    }
  }
  staat.set(som);
}

/** The state that belongs to a seed: FNV-1a over its text, spread by splitmix32, so that near seeds give far states. */
export function createStaat(zaad: number | string): Staat {
  let h = 0x811c9dc5;
  for (const teken of `${typeof zaad}:${zaad}`) h = Math.imul(h ^ (teken.codePointAt(0) as number), 0x01000193);
  const staat = new Uint32Array(4);
  for (let i = 0; i < 4; i++) {
    h = (h + 0x9e3779b9) | 0;
    let x = h;
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
    staat[i] = x ^ (x >>> 15);
  }
  // The state is never four zeros, which the generator cannot leave: splitmix32 gives a different word for each of these four `h`.
  return staat;
}
