import type { Werk } from '../../kern/huis.js';
import { f64, i32 } from '../../rekenen/index.js';

/**
 * Gives every row a column of its own so that the sum of the costs is as low as it can be: the Hungarian method with shortest augmenting
 * paths (Kuhn 1955; Jonker and Volgenant 1987), in n * n * m steps for n rows and m columns.
 *
 * @param kosten - finite costs, row after row; a row is at least as long as there are rows
 * @param n - the number of rows
 * @param werk - counts each cost that is looked at
 * @returns the column of every row. When several solutions are best, the same input always gives the same one.
 */
export function assignRijen(kosten: Float64Array, n: number, werk: Werk): number[] {
  const m = n === 0 ? 0 : kosten.length / n;
  // Position 0 stands for 'none': rows and columns count from 1.
  const rijPrijs = new Float64Array(n + 1);
  const kolomPrijs = new Float64Array(m + 1);
  const rijVan = new Int32Array(m + 1);
  const vorige = new Int32Array(m + 1);
  for (let rij = 1; rij <= n; rij++) {
    rijVan[0] = rij;
    const minst = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY);
    const gezien = new Uint8Array(m + 1);
    let kolom = 0;
    do {
      werk.spend(m);
      gezien[kolom] = 1;
      const hier = i32(rijVan, kolom);
      let stap = Number.POSITIVE_INFINITY;
      let volgende = 0;
      for (let j = 1; j <= m; j++) {
        if (gezien[j] === 1) continue;
        const prijs = f64(kosten, (hier - 1) * m + j - 1) - f64(rijPrijs, hier) - f64(kolomPrijs, j);
        if (prijs < f64(minst, j)) {
          minst[j] = prijs;
          vorige[j] = kolom;
        }
        if (f64(minst, j) < stap) {
          stap = f64(minst, j);
          volgende = j;
        }
      }
      for (let j = 0; j <= m; j++) {
        if (gezien[j] === 1) {
          const eigenaar = i32(rijVan, j);
          rijPrijs[eigenaar] = f64(rijPrijs, eigenaar) + stap;
          kolomPrijs[j] = f64(kolomPrijs, j) - stap;
        } else minst[j] = f64(minst, j) - stap;
      }
      kolom = volgende;
    } while (rijVan[kolom] !== 0);
    while (kolom !== 0) {
      const voor = i32(vorige, kolom);
      rijVan[kolom] = i32(rijVan, voor);
      kolom = voor;
    }
  }
  const uit = new Array<number>(n).fill(-1);
  for (let j = 1; j <= m; j++) if (rijVan[j] !== 0) uit[i32(rijVan, j) - 1] = j - 1;
  return uit;
}
