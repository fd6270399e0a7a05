import type { Patroon } from '../probleem/keuzeprobleem.js';

/** An open or closed subproblem: its difference from its parent, and its bound. */
export interface Knoop {
  /** The number in order of making. */
  readonly nummer: number;
  /** `undefined` at the start of a pattern. */
  readonly ouder: Knoop | undefined;
  readonly kandidaat: number;
  /** The cells that stay open to the candidate. */
  readonly bits: number;
  /** Whether the candidate must be chosen. */
  readonly erin: boolean;
  readonly grens: number;
  readonly diepte: number;
  readonly patroon: Patroon;
  /** The position of its pattern. */
  readonly plaats: number;
}

/** A heap of open subproblems: highest bound first, then the deepest, then the oldest. */
export interface Hoop {
  readonly push: (knoop: Knoop) => void;
  readonly pop: () => Knoop | undefined;
  readonly top: () => Knoop | undefined;
}

function goesBefore(a: Knoop, b: Knoop): boolean {
  // Two patterns that are not solved yet have no bound: the difference is NaN, and neither goes first.
  const verschil = a.grens - b.grens;
  if (verschil !== 0) return verschil > 0;
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
  };
}
