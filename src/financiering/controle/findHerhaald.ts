/** The places of the values that stand earlier in the list too. `undefined` is no value. */
export function findHerhaald(waarden: readonly (string | undefined)[]): number[] {
  const gezien = new Set<string>();
  return waarden.flatMap((waarde, plek) => {
    if (waarde === undefined) return [];
    const herhaald = gezien.has(waarde);
    gezien.add(waarde);
    return herhaald ? [plek] : [];
  });
}
