import { nextUint32 } from './nextUint32.js';
import type { Staat } from './xoshiro.js';

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
