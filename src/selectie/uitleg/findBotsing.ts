/**
 * The smallest set of elements that cannot be met together: sets are tried by size, within a size in order. Every set that is met
 * proves the sets within it can be met as well, so only sets that grow from the ones before are tried.
 *
 * @param isHaalbaar - whether the elements at these positions can be met together, without the others
 */
export function findBotsing(aantal: number, isHaalbaar: (elementen: readonly number[]) => boolean): readonly number[] {
  let laag: number[][] = [[]];
  for (let grootte = 1; grootte <= aantal; grootte++) {
    const volgende: number[][] = [];
    for (const begin of laag) {
      for (let e = (begin.at(-1) ?? -1) + 1; e < aantal; e++) {
        const elementen = [...begin, e];
        if (!isHaalbaar(elementen)) return elementen;
        volgende.push(elementen);
      }
    }
    laag = volgende;
  }
  return [];
}
