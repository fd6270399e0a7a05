/** A product in the order of the conditions: present, absent, or not counting. */
export type Orakelproduct = readonly (0 | 1 | null)[];

/** Everything tried: all products of k conditions. */
function listProducten(k: number): Orakelproduct[] {
  if (k === 0) return [[]];
  return listProducten(k - 1).flatMap((rest) => ([0, 1, null] as const).map((deel) => [...rest, deel]));
}

const holds = (product: Orakelproduct, rij: readonly number[]) =>
  product.every((deel, j) => deel === null || deel === rij[j]);

/** Whether the one holds wherever the other does, and they differ. */
const isRuimer = (een: Orakelproduct, ander: Orakelproduct) =>
  een !== ander && een.every((deel, j) => deel === null || deel === ander[j]);

export const nameOrakelproduct = (product: Orakelproduct, namen: readonly string[]): string =>
  product.flatMap((deel, j) => (deel === null ? [] : [deel === 1 ? `${namen[j]}` : `~${namen[j]}`])).join('*') || '1';

/** All smallest covers, by trying every choice of products. */
export function listModellen(
  positief: readonly (readonly number[])[],
  verboden: readonly (readonly number[])[],
  namen: readonly string[],
): { readonly priem: string[]; readonly modellen: string[] } {
  const mogelijk = listProducten(namen.length).filter(
    (product) => positief.some((rij) => holds(product, rij)) && !verboden.some((rij) => holds(product, rij)),
  );
  const priem = mogelijk.filter((product) => !mogelijk.some((ander) => isRuimer(ander, product)));
  const name = (product: Orakelproduct) => nameOrakelproduct(product, namen);
  for (let aantal = 1; aantal <= priem.length; aantal++) {
    const modellen = choose(priem, aantal)
      .filter((model) => positief.every((rij) => model.some((product) => holds(product, rij))))
      .map((model) => model.map(name).sort().join(' + '));
    if (modellen.length > 0) return { priem: priem.map(name).sort(), modellen: modellen.sort() };
  }
  return { priem: [], modellen: [] };
}

/** All choices of k elements. */
function choose<T>(rij: readonly T[], k: number): T[][] {
  if (k === 0) return [[]];
  return rij.flatMap((eerste, i) => choose(rij.slice(i + 1), k - 1).map((rest) => [eerste, ...rest]));
}
