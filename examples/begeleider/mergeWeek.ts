import { join } from 'node:path';
import type { Teamdossier } from 'buurtaanpak/team';
import { openSqlite } from '../event-store/openSqlite.js';
import { Opslag } from '../event-store/opslag.js';
import { receiveDossier } from './receiveDossier.js';
import { Toestel } from './toestel.js';
import { BEGIN, dag, TEAM, WEEK } from './week.js';

/** The shared record after the week of two devices that come back on one day, in one order or the other. */
export async function mergeWeek(map: string, volgorde: 'ab' | 'ba'): Promise<Teamdossier> {
  const opslag = new Opslag(openSqlite(':memory:'));
  for (const commando of BEGIN) await opslag.handle(commando);
  const toestellen: Toestel[] = [];
  for (const wie of ['a', 'b'] as const) {
    const toestel = new Toestel(join(map, volgorde), { naam: `toestel-${wie}`, team: TEAM, door: `begeleider-${wie}` });
    const { antwoord } = await receiveDossier(opslag, toestel.createVerzoek(), dag('2027-03-01'));
    toestel.receive(JSON.stringify(antwoord));
    for (const { datum, genoteerd, stap } of WEEK[wie]) toestel.note(datum, genoteerd, stap);
    toestellen.push(toestel);
  }
  if (volgorde === 'ba') toestellen.reverse();
  for (const toestel of toestellen) await receiveDossier(opslag, toestel.createVerzoek(), dag('2027-03-08'));
  const dossier = await opslag.load(TEAM);
  await opslag.close();
  return dossier;
}
