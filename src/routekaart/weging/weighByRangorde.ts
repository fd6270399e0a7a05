import { refuse } from '../teksten/codes.js';

/**
 * Rank-order centroid weights: the average weights when only the order of importance is known. The k-th of n gets
 * `(1/k + 1/(k+1) + … + 1/n) / n`; each id in a tie gets the mean of the places that the tie takes.
 * Source: Barron and Barrett, Decision quality using ranked attribute weights (1996).
 *
 * @param volgorde - ids from most to least important; an inner array is a tie
 * @returns weights by id that add up to 1
 * @throws DomeinFout `routekaart.kolommen_leeg`, `routekaart.weging_dubbel`
 */
export function weighByRangorde(volgorde: readonly (string | readonly string[])[]): Record<string, number> {
  const groepen = volgorde.map((groep) => (typeof groep === 'string' ? [groep] : groep));
  const ids = groepen.flat();
  const n = ids.length;
  if (n === 0) refuse('routekaart.kolommen_leeg', {});
  const dubbel = ids.filter((id, i) => ids.indexOf(id) < i);
  if (dubbel.length > 0) refuse('routekaart.weging_dubbel', { ids: dubbel });
  const plaats = (k: number) => {
    let som = 0;
    for (let i = n; i > k; i--) som += 1 / i;
    return som / n;
  };
  let k = 0;
  return Object.fromEntries(
    groepen.flatMap((groep) => {
      const begin = k;
      k += groep.length;
      const gewicht = groep.reduce((som, _, i) => som + plaats(begin + i), 0) / groep.length;
      return groep.map((id) => [id, gewicht] as const);
    }),
  );
}
