import { u8 } from '../../rekenen/index.js';
import type { Kerncijferdocument } from './kerncijferdocument.js';
import { type Kerncijfertabel, REDENEN } from './kerncijfertabel.js';
import { getTabelindex } from './tabelindex.js';

/**
 * A table as a document: plain JSON that survives `JSON.parse(JSON.stringify(x))` and that `fromKerncijferdocument` turns back into a
 * table.
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
 * document.kolommen.map(({ cellen }) => cellen); // => [[128810], ['geheim']]
 * fromKerncijferdocument(JSON.parse(JSON.stringify(document))); // => tabel
 * ```
 */
export function toKerncijferdocument(tabel: Kerncijfertabel): Kerncijferdocument {
  getTabelindex(tabel);
  return {
    soort: 'kerncijfertabel',
    versie: 1,
    gebieden: tabel.gebieden,
    kolommen: tabel.kolommen.map(({ waarden, redenen, ...kop }) => ({
      ...kop,
      cellen: Array.from(waarden, (waarde, rij) => REDENEN[u8(redenen, rij) - 1] ?? waarde),
    })),
  };
}
