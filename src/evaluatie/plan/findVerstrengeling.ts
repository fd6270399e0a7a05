import type { Situatie } from './gegevens.js';

/**
 * The pairs of group kenmerken of which the one fixes the other in these buurten: who knows the first also knows the second, so
 * an effect of the one cannot be told from an effect of the other.
 */
export function findVerstrengeling(
  situaties: readonly Situatie[],
  kenmerken: readonly string[],
): { readonly een: string; readonly ander: string }[] {
  const uit: { readonly een: string; readonly ander: string }[] = [];
  kenmerken.forEach((een, i) => {
    kenmerken.forEach((ander, j) => {
      if (i === j) return;
      const paren = situaties.flatMap(({ kenmerken: eigen }) => {
        const [a, b] = [eigen[een], eigen[ander]];
        return typeof a === 'string' && typeof b === 'string' ? [[a, b] as const] : [];
      });
      const bij = new Map<string, Set<string>>();
      for (const [a, b] of paren) bij.set(a, (bij.get(a) ?? new Set()).add(b));
      const vast = [...bij.values()].every((waarden) => waarden.size === 1);
      const varieert = new Set(paren.map(([, b]) => b)).size > 1;
      // A kenmerk that is different for every buurt fixes everything, which says nothing.
      if (!vast || !varieert || bij.size === paren.length) return;
      // When each fixes the other the pair is named once.
      if (!uit.some((eerder) => eerder.een === ander && eerder.ander === een)) uit.push({ een, ander });
    });
  });
  return uit;
}
