// A writer that goes on until it is killed: `npx tsx test/team/schrijver.script.ts FILE NAME`. It says the id of what is stored, after it was.
import { Datum } from 'buurtaanpak/kern';
import { openSqlite } from '../../examples/event-store/openSqlite.js';
import { Opslag } from '../../examples/event-store/opslag.js';

const [bestand = '', wie = ''] = process.argv.slice(2);
const vandaag = Datum.parse('2026-12-01');
const hoofd = { team: 'team-1', datum: vandaag, geregistreerd: vandaag, door: 'medewerker-7' };
const opslag = new Opslag(openSqlite(bestand));
for (let n = 1; ; n++) {
  const id = `${wie}-${n}`;
  const { dossier } = await opslag.handle({ ...hoofd, soort: 'contact_vastleggen', id, wijze: 'telefoon', minuten: 5 });
  process.stdout.write(`${id}\n`);
  if (n % 5 === 0) await opslag.save(dossier);
}
