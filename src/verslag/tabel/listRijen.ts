import { parseSchema } from '../../kern/index.js';
import { TabelSchema, type Verslagtabel } from '../document/tabel.js';
import type { Verslagwaarde } from '../document/waarde.js';

/** A cell as plain data: a number, a text (amounts as `Bedrag`, days as `yyyy-MM-dd`), or null where nothing is shown. */
export type Rijwaarde = string | number | null;

function toRijwaarde(waarde: Verslagwaarde | undefined): Rijwaarde {
  if (waarde === undefined || waarde.soort === 'ontbreekt' || waarde.soort === 'onderdrukt') return null;
  return waarde.soort === 'periode' ? `${waarde.waarde.van}/${waarde.waarde.tot}` : waarde.waarde;
}

/**
 * A table as rows of plain data, for a spreadsheet, a database or a chart.
 *
 * Cost: n in the cells.
 *
 * @returns one object a row, by the `sleutel` of the columns: numbers as they are (a share of 12,5% is 0.125), amounts as `Bedrag`, days
 *   as `yyyy-MM-dd`, a period as `van/tot` (ISO 8601), null for a missing or hidden figure. Rows of totals are rows too.
 * @throws DomeinFout `kern.document_ongeldig`: it is not a table, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { listRijen } from 'buurtaanpak/verslag';
 *
 * listRijen({
 *   id: 'teams',
 *   titel: 'Teams',
 *   kolommen: [{ sleutel: 'buurt', kop: 'Buurt' }, { sleutel: 'aantal', kop: 'Vrijwilligers' }],
 *   rijen: [[{ soort: 'tekst', waarde: 'De Wal' }, { soort: 'onderdrukt' }]],
 *   totaalrijen: [],
 *   totaalkolommen: [],
 * });
 * // => [{ buurt: 'De Wal', aantal: null }]
 * ```
 */
export function listRijen(tabel: Verslagtabel): Record<string, Rijwaarde>[] {
  const { kolommen, rijen } = parseSchema(TabelSchema, tabel, 'verslagtabel');
  return rijen.map((rij) => Object.fromEntries(kolommen.map(({ sleutel }, k) => [sleutel, toRijwaarde(rij[k])])));
}
