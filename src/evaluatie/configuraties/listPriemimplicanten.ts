import type { Product } from './product.js';

/** For the order of products: of each condition its presence, its absence, that it does not count. */
function toSorteersleutel({ masker, waarde }: Product, k: number): number {
  let sleutel = 0;
  for (let bit = 1 << (k - 1); bit > 0; bit >>= 1) {
    sleutel = sleutel * 3 + ((masker & bit) === 0 ? 2 : (waarde & bit) === 0 ? 1 : 0);
  }
  return sleutel;
}

/**
 * The simplest products that hold for a positive combination and for none that is forbidden: of all 3^k products those from which no
 * condition can be left out. In the order of the conditions.
 */
export function listPriemimplicanten(positief: readonly number[], verboden: readonly number[], k: number): Product[] {
  const mogelijk: Set<number>[] = [];
  for (let masker = 0; masker < 2 ** k; masker++) {
    const fout = new Set(verboden.map((code) => code & masker));
    mogelijk.push(new Set(positief.map((code) => code & masker).filter((waarde) => !fout.has(waarde))));
  }
  const uit: Product[] = [];
  for (const [masker, waarden] of mogelijk.entries()) {
    for (const waarde of waarden) {
      let priem = true;
      for (let bit = 1; bit <= masker && priem; bit <<= 1) {
        if ((masker & bit) !== 0) priem = mogelijk[masker & ~bit]?.has(waarde & ~bit) === false;
      }
      if (priem) uit.push({ masker, waarde });
    }
  }
  return uit.sort((a, b) => toSorteersleutel(a, k) - toSorteersleutel(b, k));
}
