import type { Werk } from '../../kern/huis.js';
import { rangeVanAantal } from '../vraagstuk/rangeVanAantal.js';
import type { Deel, Quotumkandidaten } from './deel.js';
import { pick } from './pick.js';

/** The most quota of one part: each is a bit of a number. */
const MEESTE_QUOTA = 30;

/** For each quotum the first quotum of its part. */
function findWortels(quota: readonly Quotumkandidaten[]): number[] {
  const wortel = [...quota.keys()];
  const find = (q: number): number => {
    let plek = q;
    while (wortel[plek] !== plek) plek = pick(wortel, plek);
    return plek;
  };
  const eerste = new Map<string, number>();
  for (const [q, { kandidaten }] of quota.entries())
    for (const code of kandidaten) {
      const [een, ander] = [find(eerste.get(code) ?? q), find(q)];
      eerste.set(code, een);
      wortel[Math.max(een, ander)] = Math.min(een, ander);
    }
  return [...quota.keys()].map(find);
}

/** The quota by part, and the buurten of each part in groups that the same quota could take. */
export function splitDelen(quota: readonly Quotumkandidaten[], werk: Werk): Deel[] {
  const delen = new Map<number, Quotumkandidaten[]>();
  for (const [q, wortel] of findWortels(quota).entries())
    delen.set(wortel, [...(delen.get(wortel) ?? []), quota[q] as Quotumkandidaten]);
  return [...delen.values()].map((eigen) => {
    if (eigen.length > MEESTE_QUOTA) werk.spend(Number.POSITIVE_INFINITY);
    const maskers = new Map<string, number>();
    for (const [q, { kandidaten }] of eigen.entries())
      for (const code of kandidaten) maskers.set(code, (maskers.get(code) ?? 0) | (1 << q));
    const leden = new Map<number, number>();
    for (const masker of maskers.values()) leden.set(masker, (leden.get(masker) ?? 0) + 1);
    const bereiken = eigen.map(({ aantal }) => rangeVanAantal(aantal));
    return {
      van: bereiken.map(({ van }) => van),
      tot: bereiken.map(({ tot }) => tot),
      // By the highest quotum, so that quota are done one after the other.
      groepen: [...leden].map(([masker, aantal]) => ({ masker, leden: aantal })).sort((a, b) => a.masker - b.masker),
    };
  });
}
