import { join } from 'node:path';
import type { Teamdossier } from 'buurtaanpak/team';
import { Opslag } from '../event-store/opslag.js';
import { receiveDossier } from './receiveDossier.js';
import { Toestel } from './toestel.js';
import { BEGIN, dag, TEAM, WEEK } from './week.js';

/** The shared record after the week of two devices that come back on one day, in one order or the other. */
export function mergeWeek(map: string, volgorde: 'ab' | 'ba'): Teamdossier {
  const opslag = new Opslag(':memory:');
  for (const commando of BEGIN) opslag.handle(commando);
  const toestellen = (['a', 'b'] as const).map((wie) => {
    const toestel = new Toestel(join(map, volgorde), { naam: `toestel-${wie}`, team: TEAM, door: `begeleider-${wie}` });
    toestel.receive(JSON.stringify(receiveDossier(opslag, toestel.createVerzoek(), dag('2027-03-01')).antwoord));
    for (const { datum, genoteerd, stap } of WEEK[wie]) toestel.note(datum, genoteerd, stap);
    return toestel;
  });
  if (volgorde === 'ba') toestellen.reverse();
  for (const toestel of toestellen) receiveDossier(opslag, toestel.createVerzoek(), dag('2027-03-08'));
  const dossier = opslag.load(TEAM);
  opslag.close();
  return dossier;
}
