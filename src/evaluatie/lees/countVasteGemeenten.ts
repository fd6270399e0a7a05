/**
 * The number of gemeenten when the buurten of each gemeente are all alike but the gemeenten differ. The gemeente is then the unit, and
 * differences between gemeenten would be read as an effect. `undefined` in all other cases, or when a gemeente is not known.
 */
export function countVasteGemeenten(
  buurten: readonly { readonly gemeente: string | undefined; readonly label: string | number }[],
): number | undefined {
  const labels = new Map<string, string | number>();
  for (const { gemeente, label } of buurten) {
    if (gemeente === undefined || (labels.get(gemeente) ?? label) !== label) return undefined;
    labels.set(gemeente, label);
  }
  // With one buurt in each gemeente, the buurt is the unit.
  return new Set(labels.values()).size > 1 && labels.size < buurten.length ? labels.size : undefined;
}
