/** Whether some elements can be met together: `undefined` when the budget does not allow an answer. */
export type Haalbaarheid = (elementen: readonly number[]) => boolean | undefined;

/** A set of elements that clash. */
export interface Botsingset {
  readonly elementen: readonly number[];
  readonly kleinste: boolean;
}

const MEESTE_PROEVEN = 2000;

/** The number of sets of at most `grootte` out of `aantal`, or Infinity when that is too many to try. */
function countSets(aantal: number, grootte: number): number {
  let som = 0;
  let keuzes = 1;
  for (let k = 1; k <= grootte; k++) {
    keuzes = (keuzes * (aantal - k + 1)) / k;
    som += keuzes;
    if (som > MEESTE_PROEVEN) return Number.POSITIVE_INFINITY;
  }
  return som;
}

/**
 * A smallest set of elements that cannot be met together, given that all elements together cannot. First it leaves elements out one by
 * one, as long as the rest still clashes (the deletion filter of Chinneck and Dravnieks, 1991): that gives a set in which every element
 * is needed. Then it tries all smaller sets, by size and in order, when there are at most 2000 of them.
 */
export function findBotsing(aantal: number, isHaalbaar: Haalbaarheid): Botsingset {
  let elementen = Array.from({ length: aantal }, (_, e) => e);
  let zeker = true;
  for (let e = aantal - 1; e >= 0; e--) {
    const zonder = elementen.filter((ander) => ander !== e);
    const haalbaar = isHaalbaar(zonder);
    if (haalbaar === false) elementen = zonder;
    else if (haalbaar === undefined) zeker = false;
  }
  if (countSets(aantal, elementen.length - 1) > MEESTE_PROEVEN) return { elementen, kleinste: false };
  let laag: number[][] = [[]];
  for (let grootte = 1; grootte < elementen.length; grootte++) {
    const volgende: number[][] = [];
    for (const begin of laag) {
      for (let e = (begin.at(-1) ?? -1) + 1; e < aantal; e++) {
        const set = [...begin, e];
        const haalbaar = isHaalbaar(set);
        if (haalbaar === false) return { elementen: set, kleinste: zeker };
        if (haalbaar === undefined) zeker = false;
        volgende.push(set);
      }
    }
    laag = volgende;
  }
  return { elementen, kleinste: zeker };
}
