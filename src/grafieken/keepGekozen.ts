/** The first `aantal` rows, and of the others the chosen ones: a chart that marks the choice shows the whole choice. */
export function keepGekozen<T extends { readonly code: string }>(
  rijen: readonly T[],
  hoogstens: number,
  gekozen: ReadonlySet<string>,
): readonly (T & { readonly buiten: boolean })[] {
  return rijen.flatMap((rij, i) =>
    i < hoogstens || gekozen.has(rij.code) ? [{ ...rij, buiten: i >= hoogstens }] : [],
  );
}
