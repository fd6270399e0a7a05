/**
 * Which areas touch: pairs of codes, each pair once with the smaller code (by code units) first, sorted.
 * What is not in a pair has no neighbours.
 */
export type Burenparen = readonly (readonly [een: string, ander: string])[];

/** Pairs in their one form: no area with itself, none twice, sorted. */
export function sortParen(paren: Iterable<readonly [string, string]>): Burenparen {
  const uniek = new Map<string, readonly [string, string]>();
  for (const [a, b] of paren) {
    if (a === b) continue;
    const paar = a < b ? ([a, b] as const) : ([b, a] as const);
    uniek.set(JSON.stringify(paar), paar);
  }
  return [...uniek.values()].sort(([a, b], [c, d]) => ((a === c ? b < d : a < c) ? -1 : 1));
}
