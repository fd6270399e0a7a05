/** Every set of `grootte` numbers from 0 up to `aantal`, in order. */
export function listSets(aantal: number, grootte: number): number[][] {
  let laag: number[][] = [[]];
  for (let k = 0; k < grootte; k++) {
    const volgende: number[][] = [];
    for (const begin of laag) {
      for (let e = (begin.at(-1) ?? -1) + 1; e < aantal; e++) volgende.push([...begin, e]);
    }
    laag = volgende;
  }
  return laag;
}
