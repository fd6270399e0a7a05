import type { Verslagtabel } from '../document/tabel.js';
import type { Optelling } from './optelling.js';

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
