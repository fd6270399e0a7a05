import type { Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';

/**
 * The columns of these figures about everybody, together for each year of which the table has them all: `aantal_mannen` and
 * `aantal_inwoners` of 2023, and those of 2024. In the order of the table.
 */
export function listPerJaar(tabel: Kerncijfertabel, figuren: readonly string[]): Kerncijferkolom[][] {
  const index = getTabelindex(tabel).figuren;
  const overIedereen = figuren.map((figuur) => (index.get(figuur) ?? []).filter(({ dimensies }) => !dimensies));
  const jaren = new Set(overIedereen[0]?.map(({ bron }) => bron.jaar));
  return [...jaren]
    .map((jaar) => overIedereen.flatMap((kolommen) => kolommen.find(({ bron }) => bron.jaar === jaar) ?? []))
    .filter((kolommen) => kolommen.length === figuren.length);
}
