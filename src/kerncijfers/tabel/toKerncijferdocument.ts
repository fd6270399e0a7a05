import { u8 } from '../../rekenen/index.js';
import type { Kerncijferdocument, Kerncijferdocumentkolom } from './kerncijferdocument.js';
import { type Kerncijferkolom, type Kerncijfertabel, REDENEN } from './kerncijfertabel.js';
import { getTabelindex } from './tabelindex.js';

const listGrenzen = (grenzen: Float64Array) => Array.from(grenzen, (grens) => (Number.isNaN(grens) ? null : grens));

/** The key says figure and dimensions, so the document does not repeat them. */
function toDocumentkolom({
  waarden,
  redenen,
  onder,
  boven,
  geschat,
  figuur: _,
  dimensies: __,
  ...kop
}: Kerncijferkolom): Kerncijferdocumentkolom {
  return {
    ...kop,
    cellen: Array.from(waarden, (waarde, rij) => REDENEN[u8(redenen, rij) - 1] ?? waarde),
    ...(onder === undefined ? {} : { onder: listGrenzen(onder) }),
    ...(boven === undefined ? {} : { boven: listGrenzen(boven) }),
    ...(geschat === undefined ? {} : { geschat: [...geschat.keys()].filter((rij) => geschat[rij] === 1) }),
  };
}

/**
 * A table as a document: plain JSON that survives `JSON.parse(JSON.stringify(x))` and that `fromKerncijferdocument` turns back into a
 * table.
 *
 * Cost: n in the areas, for each column.
 *
 * @throws DomeinFout `kerncijfers.tabel_ongeldig`
 *
 * @example
 * ```ts
 * import { fromKerncijferdocument, readKerncijfers, toKerncijferdocument } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ gwb_code_10: 'GM0080', regio: 'Leeuwarden', recs: 'Gemeente', a_inw: '128810', g_ink_pi: '.' }];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * const document = toKerncijferdocument(tabel);
 * document.kolommen.map(({ cellen }) => cellen); // => [[128810], ['niet_gepubliceerd']]
 * fromKerncijferdocument(JSON.parse(JSON.stringify(document))); // => tabel
 * ```
 */
export function toKerncijferdocument(tabel: Kerncijfertabel): Kerncijferdocument {
  getTabelindex(tabel);
  return {
    soort: 'kerncijfertabel',
    versie: 2,
    indeling: tabel.indeling,
    gebieden: tabel.gebieden,
    kolommen: tabel.kolommen.map(toDocumentkolom),
  };
}
