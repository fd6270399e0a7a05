/** A heap of open subproblems: highest bound first, then the deepest, then the oldest. */
export interface Hoop {
  readonly push: (knoop: number) => void;
  readonly pop: () => number | undefined;
  readonly top: () => number | undefined;
}

export function createHoop(grens: readonly number[], diepte: readonly number[]): Hoop {
  const hoop: number[] = [];
  const goesBefore = (a: number, b: number) => {
    const verschil = (grens[a] as number) - (grens[b] as number);
    if (verschil !== 0) return verschil > 0;
    const dieper = (diepte[a] as number) - (diepte[b] as number);
    return dieper !== 0 ? dieper > 0 : a < b;
  };
  return {
    push: (knoop) => {
      let i = hoop.length;
      hoop.push(knoop);
      while (i > 0) {
        const boven = (i - 1) >> 1;
        if (!goesBefore(knoop, hoop[boven] as number)) break;
        hoop[i] = hoop[boven] as number;
        i = boven;
      }
      hoop[i] = knoop;
    },
    pop: () => {
      const eerste = hoop[0];
      const laatste = hoop.pop();
      if (laatste === undefined || hoop.length === 0) return eerste;
      let i = 0;
      for (;;) {
        let kind = 2 * i + 1;
        if (kind >= hoop.length) break;
        if (kind + 1 < hoop.length && goesBefore(hoop[kind + 1] as number, hoop[kind] as number)) kind++;
        if (!goesBefore(hoop[kind] as number, laatste)) break;
        hoop[i] = hoop[kind] as number;
        i = kind;
      }
      hoop[i] = laatste;
      return eerste;
    },
    top: () => hoop[0],
  };
}
