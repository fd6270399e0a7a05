import type { Bevinding } from '../../kern/index.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import { checkMeetlat } from '../../routekaart/huis.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';

/** The yardsticks of the programmes: each fits its Routekaart, and stands beside no reference set. */
export function checkMeetlatten({ programmas, routekaarten }: Opzet, tabel?: Kerncijfertabel): Bevinding[] {
  return programmas.flatMap(({ id, meetlat, referentie, routekaart }, p): Bevinding[] => {
    if (meetlat === undefined) return [];
    const pad = ['programmas', p, 'meetlat'];
    const kaarten = routekaarten.filter((een) => een.id === routekaart);
    return [
      ...(referentie === undefined
        ? []
        : [createBevinding('fout', 'opzet.meetlat_en_referentie', ['programmas', p, 'referentie'], { programma: id })]),
      // One finding for a criterion that the yardstick does not know, or for each field in which it is another.
      ...kaarten.flatMap((kaart) => checkMeetlat(kaart, meetlat, tabel).map((een) => ({ ...een, pad }))),
    ];
  });
}
