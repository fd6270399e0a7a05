/**
 * The number of gemeenten when the buurten of each gemeente are all alike but the gemeenten differ. The gemeente is then the unit, and
 * differences between gemeenten would be read as an effect: however the buurten are exchanged, there are only so many gemeenten. Buurten
 * whose gemeente is not known do not take that away, so only the others are looked at. `undefined` in all other cases.
 */
export function countVasteGemeenten(
  buurten: readonly { readonly gemeente: string | undefined; readonly label: string | number }[],
): number | undefined {
  const labels = new Map<string, string | number>();
  let bekend = 0;
  for (const { gemeente, label } of buurten) {
    if (gemeente === undefined) continue;
    if ((labels.get(gemeente) ?? label) !== label) return undefined;
    labels.set(gemeente, label);
    bekend++;
  }
  // With one buurt in each gemeente, the buurt is the unit.
  return new Set(labels.values()).size > 1 && labels.size < bekend ? labels.size : undefined;
}
