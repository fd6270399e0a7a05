import type { Staat } from './xoshiro.js';

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
