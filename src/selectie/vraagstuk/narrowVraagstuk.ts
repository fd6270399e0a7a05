import { i32 } from '../../rekenen/index.js';
import { createPlekken } from './plekken.js';
import type { Vraagstuk } from './vraagstuk.js';

/** A problem with only some of its candidates, given by their numbers in ascending order (`kern`). */
export function narrowVraagstuk(vraagstuk: Vraagstuk, kern: Int32Array): Vraagstuk {
  const erin = new Uint8Array(vraagstuk.kandidaten.length);
  for (const c of kern) erin[c] = 1;
  const kandidaten = vraagstuk.kandidaten.filter((_, c) => erin[c] === 1);
  return {
    ...vraagstuk,
    volgorde: kern.map((c) => i32(vraagstuk.volgorde, c)),
    kandidaten,
    index: createPlekken(kandidaten),
  };
}
