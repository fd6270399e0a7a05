/** The p-values with their positions, from the smallest to the largest; equal ones in the order given. */
export function sortPwaarden(pWaarden: readonly number[]): { readonly p: number; readonly positie: number }[] {
  return pWaarden.map((p, positie) => ({ p, positie })).sort((a, b) => a.p - b.p);
}
