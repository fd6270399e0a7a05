import type { Knoop } from './knoop.js';

/** A heap of open subproblems: highest bound first, then the deepest, then the oldest. */
export interface Hoop {
  readonly push: (knoop: Knoop) => void;
  readonly pop: () => Knoop | undefined;
  readonly top: () => Knoop | undefined;
  /** All of them, in no order. */
  readonly list: () => readonly Knoop[];
}

function goesBefore(a: Knoop, b: Knoop): boolean {
  if (a.grens !== b.grens) return a.grens > b.grens;
  return a.diepte !== b.diepte ? a.diepte > b.diepte : a.nummer < b.nummer;
}

export function createHoop(): Hoop {
  // The first place stays empty: the parent of place `i` is at `i >> 1`, its children at `2 * i` and `2 * i + 1`.
  const hoop: (Knoop | undefined)[] = [undefined];
  return {
    push: (knoop) => {
      let i = hoop.length;
      hoop.push(knoop);
      for (let boven = hoop[i >> 1]; boven !== undefined && goesBefore(knoop, boven); boven = hoop[i >> 1]) {
        hoop[i] = boven;
        i >>= 1;
      }
      hoop[i] = knoop;
    },
    pop: () => {
      const eerste = hoop[1];
      const laatste = hoop.length > 1 ? hoop.pop() : undefined;
      if (laatste === undefined || laatste === eerste) return eerste;
      let i = 1;
      for (;;) {
        const links = hoop[2 * i];
        const rechts = hoop[2 * i + 1];
        const isRechts = links !== undefined && rechts !== undefined && goesBefore(rechts, links);
        const beste = isRechts ? rechts : links;
        if (beste === undefined || !goesBefore(beste, laatste)) break;
        hoop[i] = beste;
        i = 2 * i + Number(isRechts);
      }
      hoop[i] = laatste;
      return eerste;
    },
    top: () => hoop[1],
    list: () => hoop.slice(1) as Knoop[],
  };
}
