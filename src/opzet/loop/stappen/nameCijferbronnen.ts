import { listKolommen } from '../../../kerncijfers/huis.js';
import { listCijfers } from '../../vertaling/listCijfers.js';
import type { Werk } from '../werk.js';

/** The names of the sources of the figures, for readers: as the opzet names them, else publisher, table and year, each once. */
export function nameCijferbronnen({ opzet, gegevens, uit: { tabel } }: Werk): string[] {
  /* v8 ignore next -- who asks for the sources has scores, and so a table */
  if (tabel === undefined) return [];
  const genoemd = gegevens.tabel === undefined ? opzet.bronnen.flatMap(({ naam }) => naam ?? []) : [];
  if (genoemd.length === opzet.bronnen.length) return genoemd;
  const gebruikt = new Set(listCijfers(opzet).flatMap(({ cijfer }) => listKolommen(tabel, cijfer)));
  const kolommen = tabel.kolommen.filter((kolom) => gebruikt.has(kolom));
  return [...new Set(kolommen.map(({ bron: { naam, tabel, jaar } }) => `${naam}, ${tabel}, ${jaar}`))];
}
