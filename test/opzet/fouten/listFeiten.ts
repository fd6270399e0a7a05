import { readKerncijfers, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { type Beoordeling, Routekaart } from 'buurtaanpak/routekaart';
import { verzinBeoordelingen } from '../../../examples/leeuwarden/verzinBeoordelingen.js';
import type { Voorbeeld } from './fout.js';
import { type Rij, readVoorbeeld } from './gegevens.js';

interface Opgezet {
  readonly gemeenten: readonly { readonly code: string }[];
  readonly routekaarten: readonly unknown[];
}

/**
 * What is handed in for an opzet without mistakes: the rows of the file, and judgements that nobody gave.
 *
 * @param change - changes the judgements for the first Routekaart
 * @param rest - fields to put in the document of these judgements
 */
export function listFeiten(
  van: Voorbeeld,
  kwb: readonly Rij[],
  change: (rijen: readonly Beoordeling[]) => readonly unknown[] = (rijen) => rijen,
  rest: object = {},
): { readonly rijen: { readonly kwb: readonly Rij[] }; readonly oordelen: readonly object[] } {
  const { gemeenten, routekaarten } = readVoorbeeld(van) as Opgezet;
  const { tabel } = readKerncijfers(kwb, { jaar: 2024, gemeenten: gemeenten.map(({ code }) => code) });
  const buurten = selectKerncijfers(tabel, { soort: 'buurt' });
  const oordelen = routekaarten.map(Routekaart.parse).map((routekaart, r) => {
    const beoordelingen = { soort: 'beoordelingen', versie: 1, routekaart: routekaart.id };
    const rijen = verzinBeoordelingen(routekaart, buurten);
    return r === 0 ? { ...beoordelingen, rijen: change(rijen), ...rest } : { ...beoordelingen, rijen };
  });
  return { rijen: { kwb }, oordelen: oordelen.filter(({ rijen }) => rijen.length > 0) };
}
