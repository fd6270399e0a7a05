// A device that notes and sends until it is killed: `npx tsx test/voorbeelden/toestel.script.ts FOLDER`. It says the id of what is noted, after it was.
import { join } from 'node:path';
import { receiveDossier } from '../../examples/begeleider/receiveDossier.js';
import { Toestel } from '../../examples/begeleider/toestel.js';
import { dag, TEAM } from '../../examples/begeleider/week.js';
import { openSqlite } from '../../examples/event-store/openSqlite.js';
import { Opslag } from '../../examples/event-store/opslag.js';

const [map = ''] = process.argv.slice(2);
const vandaag = dag('2027-03-02');
const opslag = new Opslag(openSqlite(join(map, 'gedeeld.sqlite')));
const toestel = new Toestel(map, { naam: 'toestel-a', team: TEAM, door: 'begeleider-3' });
const eerste = await receiveDossier(opslag, toestel.createVerzoek(), vandaag);
toestel.receive(JSON.stringify(eerste.antwoord));
for (;;) {
  const stap = { soort: 'contact_vastleggen', wijze: 'telefoon', minuten: 1 } as const;
  for (const { id } of toestel.note(vandaag, vandaag, stap)) process.stdout.write(`${id}\n`);
  const { antwoord } = await receiveDossier(opslag, toestel.createVerzoek(), vandaag);
  // The store has written here, and the device does not know it yet.
  process.stdout.write('geschreven\n');
  toestel.receive(JSON.stringify(antwoord));
}
