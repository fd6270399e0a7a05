// Streams of teams in SQLite, with two programs that write to one team at the same time: `npx tsx examples/event-store/sqlite.ts`
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Datum } from 'buurtaanpak/kern';
import { checkTeamdossier, findTeamstand, replayTeam, type Teamcommando } from 'buurtaanpak/team';
import { openSqlite } from './openSqlite.js';
import { Opslag } from './opslag.js';

const CONTACTEN = 15;
const SCHRIJVERS = ['ans', 'bert'];
const sleep = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const TEAM = 'team-1';
const vandaag = Datum.parse('2026-12-01');
const hoofd = { team: TEAM, datum: vandaag, geregistreerd: vandaag, door: 'medewerker-7' };

/** One of the two writers. It records its contacts on the record as it knows it, which may be out of date because of the other writer. */
async function write(bestand: string, wie: string): Promise<number> {
  const opslag = new Opslag(openSqlite(bestand));
  // They wait for each other, so that they really write at the same time.
  writeFileSync(`${bestand}.${wie}`, '');
  while (!SCHRIJVERS.every((een) => existsSync(`${bestand}.${een}`))) sleep(5);
  let dossier = await opslag.load(TEAM);
  let overnieuw = 0;
  for (let n = 1; n <= CONTACTEN; n++) {
    const contact = { soort: 'contact_vastleggen', id: `${wie}-${n}`, wijze: 'telefoon', minuten: n } as const;
    const uitkomst = await opslag.handle({ ...hoofd, ...contact }, dossier);
    dossier = uitkomst.dossier;
    overnieuw += uitkomst.pogingen - 1;
    if (n % 10 === 0) await opslag.save(dossier);
  }
  await opslag.close();
  return overnieuw;
}

/** Starts a writer as a separate program. Gives the number of times that it had to decide again. */
function startWriter(bestand: string, wie: string): Promise<number> {
  return new Promise((klaar, mislukt) => {
    const args = [...process.execArgv, fileURLToPath(import.meta.url), bestand, wie];
    execFile(process.execPath, args, (fout, stdout) => (fout ? mislukt(fout) : klaar(Number(stdout))));
  });
}

async function main(): Promise<void> {
  const map = mkdtempSync(join(tmpdir(), 'teams-'));
  const bestand = join(map, 'teams.sqlite');
  const opslag = new Opslag(openSqlite(bestand));
  const begin: readonly Teamcommando[] = [
    { ...hoofd, soort: 'gebied_aanmelden', id: 'begin-1', buurt: 'BU00802001', begeleidingsjaren: 3 },
    { ...hoofd, soort: 'werving_starten', id: 'begin-2' },
  ];
  for (const commando of begin) await opslag.handle(commando);

  const overnieuw = await Promise.all(SCHRIJVERS.map((wie) => startWriter(bestand, wie)));

  const gebeurtenissen = await opslag.read(TEAM);
  const dossier = replayTeam(gebeurtenissen);
  const contacten = findTeamstand(dossier, { peildatum: vandaag })?.contacten.length;
  const gelijk = JSON.stringify(await opslag.load(TEAM)) === JSON.stringify(dossier);
  console.log(`Events: ${gebeurtenissen.length}. Contacts of two writers: ${contacten}.`);
  console.log(`Decided again, as the other had come in between: ${overnieuw.join(' and ')} times.`);
  console.log(`The snapshot and the events after it give the same record: ${gelijk ? 'yes' : 'no'}.`);
  if (!gelijk || contacten !== 2 * CONTACTEN || checkTeamdossier(dossier).length > 0) process.exitCode = 1;
  await opslag.close();
  rmSync(map, { recursive: true });
}

const [bestand, wie] = process.argv.slice(2);
if (bestand !== undefined && wie !== undefined) console.log(await write(bestand, wie));
else await main();
