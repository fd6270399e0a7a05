import { sumGetallen } from '../../kern/huis.js';
import { type Bedrag, sumBedragen } from '../../kern/index.js';
import type { Verslagtabel } from '../document/tabel.js';
import type { Verslagwaarde } from '../document/waarde.js';

/** A sum in a table: the cell of the total and the cells of its parts, as `[rij, kolom]`. */
export interface Optelling {
  readonly totaal: readonly [number, number];
  readonly delen: readonly (readonly [number, number])[];
}

/** Every sum in a table, cell by cell: rows of totals in every column with totals, columns of totals in every row. */
export function listOptellingen(tabel: Verslagtabel): Optelling[] {
  const optelbaar = tabel.kolommen.flatMap(({ optelbaar = true }, k) => (k > 0 && optelbaar ? [k] : []));
  return [
    ...tabel.totaalrijen.flatMap(({ rij, delen }) =>
      optelbaar.map((k): Optelling => ({ totaal: [rij, k], delen: delen.map((r) => [r, k] as const) })),
    ),
    ...tabel.totaalkolommen.flatMap(({ kolom, delen }) =>
      tabel.rijen.map((_, r): Optelling => ({ totaal: [r, kolom], delen: delen.map((k) => [r, k] as const) })),
    ),
  ];
}

/**
 * The sum of values of one kind. `undefined` when one of them is not known, not shown or not a figure. A value that does not apply counts
 * as zero.
 */
export function sumWaarden(waarden: readonly (Verslagwaarde | undefined)[]): number | Bedrag | undefined {
  const telt = waarden.filter((waarde) => waarde?.soort !== 'ontbreekt' || waarde.reden !== 'niet_van_toepassing');
  const getallen = telt.flatMap((waarde) => (waarde?.soort === 'getal' ? [waarde.waarde] : []));
  if (getallen.length === telt.length) return sumGetallen(getallen);
  const bedragen = telt.flatMap((waarde) => (waarde?.soort === 'bedrag' ? [waarde.waarde] : []));
  return bedragen.length === telt.length ? sumBedragen(bedragen) : undefined;
}
