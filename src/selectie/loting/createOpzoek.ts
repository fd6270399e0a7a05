import { i32 } from '../../rekenen/index.js';
import type { Waar } from '../model/quotum.js';
import { createWaarToets } from '../vraagstuk/createWaarToets.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';

/** What is looked up for many pairs of buurten, and made once. */
export interface Opzoek {
  /** The codes of a list as a set. */
  readonly toSet: (codes: readonly string[]) => ReadonlySet<string>;
  /** Whether a candidate lies in an area. */
  readonly isIn: (waar: Waar, kandidaat: number) => boolean;
  /** The neighbours of a candidate, each once. */
  readonly listBuren: (kandidaat: number) => ReadonlySet<number>;
}

const GEEN: ReadonlySet<number> = new Set();

/** The value of a key, made at first use. */
function remember<K, V>(create: (key: K) => V): (key: K) => V {
  const bekend = new Map<K, V>();
  return (key) => {
    const daar = bekend.get(key) ?? create(key);
    bekend.set(key, daar);
    return daar;
  };
}

function readBuren({ buren, index }: Vraagstuk): ReadonlyMap<number, Set<number>> {
  const van = new Map<number, Set<number>>();
  for (const [een, ander] of buren) {
    const a = index.get(een);
    const b = index.get(ander);
    if (a === undefined || b === undefined || a === b) continue;
    van.set(a, (van.get(a) ?? new Set()).add(b));
    van.set(b, (van.get(b) ?? new Set()).add(a));
  }
  return van;
}

/** Makes the look-up of a selection problem. */
export function createOpzoek(vraagstuk: Vraagstuk): Opzoek {
  const { gebieden, volgorde } = vraagstuk;
  const buren = readBuren(vraagstuk);
  const getToets = remember((waar: Waar) => createWaarToets(waar, gebieden));
  return {
    toSet: remember((codes) => new Set(codes)),
    isIn: (waar, c) => getToets(waar)(i32(volgorde, c)),
    listBuren: (c) => buren.get(c) ?? GEEN,
  };
}
