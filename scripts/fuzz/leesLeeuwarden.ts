import type { Opzet } from 'buurtaanpak/opzet';
import type { Routekaart } from 'buurtaanpak/routekaart';
import { leesOpzet, vindOpzet } from '../../examples/opzet/leesOpzet.js';

/** The opzet of Leeuwarden, with its two Routekaarten. */
export function leesLeeuwarden(): { readonly opzet: Opzet; readonly oost: Routekaart; readonly energie: Routekaart } {
  const opzet = leesOpzet(vindOpzet('leeuwarden'));
  const [oost, energie] = opzet.routekaarten;
  if (oost === undefined || energie === undefined) throw new Error('Leeuwarden has two Routekaarten');
  return { opzet, oost, energie };
}
