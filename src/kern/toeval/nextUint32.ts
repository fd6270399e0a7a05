import type { Staat } from './xoshiro.js';

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
