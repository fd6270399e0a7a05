/**
 * The strength of the relation between two groupings: V of Cramér (1946), 0 without any relation, 1 when one grouping fixes the other,
 * `undefined` when one of the two does not vary.
 */
export function computeCramerV(paren: readonly (readonly [string, string])[]): number | undefined {
  const rijen = new Map<string, number>();
  const kolommen = new Map<string, number>();
  const cellen = new Map<string, number>();
  for (const [a, b] of paren) {
    const cel = JSON.stringify([a, b]);
    rijen.set(a, (rijen.get(a) ?? 0) + 1);
    kolommen.set(b, (kolommen.get(b) ?? 0) + 1);
    cellen.set(cel, (cellen.get(cel) ?? 0) + 1);
  }
  const graad = Math.min(rijen.size, kolommen.size) - 1;
  if (graad < 1) return undefined;
  let som = 0;
  for (const [a, n] of rijen) {
    for (const [b, m] of kolommen) som += (cellen.get(JSON.stringify([a, b])) ?? 0) ** 2 / (n * m);
  }
  return Math.sqrt(Math.max(0, som - 1) / graad);
}
