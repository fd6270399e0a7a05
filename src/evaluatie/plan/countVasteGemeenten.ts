/**
 * The number of gemeenten among buurten that are all alike within their gemeente, and not among them: then the gemeente is the unit, and how
 * the gemeenten differ is taken for an effect. `undefined` when that is not so, or a gemeente is not known.
 */
export function countVasteGemeenten(
  buurten: readonly { readonly gemeente: string | undefined; readonly label: string | number }[],
): number | undefined {
  const labels = new Map<string, string | number>();
  for (const { gemeente, label } of buurten) {
    if (gemeente === undefined || (labels.get(gemeente) ?? label) !== label) return undefined;
    labels.set(gemeente, label);
  }
  // One buurt a gemeente is a unit of its own.
  return new Set(labels.values()).size > 1 && labels.size < buurten.length ? labels.size : undefined;
}
