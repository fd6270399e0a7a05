import type { Bevinding, Pad } from '../../kern/index.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import { checkMeetlat } from '../../routekaart/huis.js';
import type { Meetlat } from '../../routekaart/index.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';

/** The place in the yardstick of a finding about a criterion. */
function placeDeel({ criteria }: Meetlat, { params }: Bevinding): Pad {
  const plaats = criteria.findIndex(({ id }) => id === params.criterium);
  return plaats < 0 ? ['criteria'] : ['criteria', plaats];
}

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
      ...kaarten.flatMap((kaart) =>
        checkMeetlat(kaart, meetlat, tabel).map((een) => ({ ...een, pad: [...pad, ...placeDeel(meetlat, een)] })),
      ),
    ];
  });
}
