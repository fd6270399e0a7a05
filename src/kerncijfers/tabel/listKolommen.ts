import type { Cijferdelen } from '../catalogus/cijferdelen.js';
import { splitSleutel } from '../catalogus/splitSleutel.js';
import { type Cijferdimensies, DIMENSIES } from '../themas/catalogusitem.js';
import type { Kerncijferkolom, Kerncijfertabel } from './kerncijfertabel.js';
import { getTabelindex } from './tabelindex.js';

/** Whether a column has every member that is asked; with `precies` also no other. */
function agrees(kolom: Kerncijferkolom, gevraagd: Cijferdimensies, precies: boolean): boolean {
  return DIMENSIES.every((naam) => {
    const lid = gevraagd[naam];
    return lid === undefined ? !precies || kolom.dimensies?.[naam] === undefined : lid === kolom.dimensies?.[naam];
  });
}

/**
 * The columns that a key can mean: the one with this very key, else those that agree with every part that it names. Columns about exactly
 * the dimensions of the key come before columns about a part of these. So `gemiddeld_aardgasverbruik` is that of all dwellings, and
 * `percentage_eenzaam` that of the only age in the table.
 *
 * @returns no column when the table has none, several when the key is ambiguous
 * @throws DomeinFout `kerncijfers.tabel_ongeldig`
 */
export function listKolommen(tabel: Kerncijfertabel, sleutel: string): readonly Kerncijferkolom[] {
  const { kolom, figuren } = getTabelindex(tabel);
  const zelf = tabel.kolommen[kolom.get(sleutel) ?? -1];
  if (zelf !== undefined) return [zelf];
  const { figuur, dimensies = {}, jaar }: Cijferdelen = splitSleutel(sleutel);
  const passend = (figuren.get(figuur) ?? []).filter(({ bron }) => jaar === undefined || bron.jaar === jaar);
  const gelijk = passend.filter((een) => agrees(een, dimensies, true));
  return gelijk.length > 0 ? gelijk : passend.filter((een) => agrees(een, dimensies, false));
}
