import { type Leesresultaat, readEigenTabel, readKerncijfers } from '../../../kerncijfers/index.js';
import type { Opzetbron } from '../../model/bron.js';

/** The rows of a source as figures, only of the gemeenten named. Areas with codes of their own may lie in no gemeente, and are all read. */
export function readBron(bron: Opzetbron, rijen: unknown, gemeenten: readonly string[] | undefined): Leesresultaat {
  const { decimaalteken, duizendtalteken, markeringen, herstelNullen } = bron;
  const notatie = { decimaalteken, duizendtalteken, markeringen, herstelNullen };
  if (bron.soort === 'gepubliceerd') {
    const { jaar, indeling, vorm, selectie, dimensies, afgifte, sleutels } = bron;
    const keuzes = { jaar, indeling, vorm, selectie, dimensies, afgifte, sleutels };
    return readKerncijfers(rijen, { ...notatie, ...keuzes, gemeenten });
  }
  const opties = { ...notatie, gemeenten: bron.tabel.codes === 'vrij' ? undefined : gemeenten };
  if (bron.soort === 'eigen') return readEigenTabel(rijen, bron.tabel, opties);
  return readKerncijfers(rijen, { ...opties, ...bron.tabel, vorm: 'lang', sleutels: bron.sleutels });
}
