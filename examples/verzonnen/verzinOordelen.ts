import { type Kerncijfertabel, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import type { Opzet } from 'buurtaanpak/opzet';
import { Beoordelingen } from 'buurtaanpak/routekaart';
import { verzinBeoordelingen } from './verzinBeoordelingen.js';

/** Made-up judgements for every Routekaart of an opzet that asks for them, on the buurten of the programmes that use it. */
export function verzinOordelen({ routekaarten, programmas }: Opzet, tabel: Kerncijfertabel): Beoordelingen[] {
  return routekaarten.flatMap((routekaart) => {
    const plaatsen = programmas.filter((een) => een.routekaart === routekaart.id).map(({ gemeente }) => gemeente);
    const rijen = plaatsen.flatMap((plaats) =>
      verzinBeoordelingen(
        routekaart,
        selectKerncijfers(tabel, {
          soort: 'buurt',
          waar: ({ gemeente }) => plaats === undefined || gemeente === plaats,
        }),
      ),
    );
    return rijen.length === 0 ? [] : [Beoordelingen.create({ routekaart: routekaart.id, rijen })];
  });
}
