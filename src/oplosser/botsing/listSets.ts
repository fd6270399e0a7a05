/** Every set of `grootte` of these elements, in order. */
export function listSets(elementen: readonly number[], grootte: number): readonly (readonly number[])[] {
  let laag: { readonly set: readonly number[]; readonly rest: readonly number[] }[] = [{ set: [], rest: elementen }];
  for (let k = 0; k < grootte; k++) {
    laag = laag.flatMap(({ set, rest }) => rest.map((e, i) => ({ set: [...set, e], rest: rest.slice(i + 1) })));
  }
  return laag.map(({ set }) => set);
}
