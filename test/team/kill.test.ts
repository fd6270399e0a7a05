import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Datum } from 'buurtaanpak/kern';
import { checkTeamdossier, replayTeam, type Teamcommando } from 'buurtaanpak/team';
import { afterAll, expect, test } from 'vitest';
import { Opslag } from '../../examples/event-store/opslag.js';
import { bundleProgramma } from '../../scripts/programma/bundleProgramma.js';

/** How often a writer is killed. More with `KILLS=50 npx vitest run test/team/kill.test.ts`. */
const KILLS = Number(process.env.KILLS ?? 4);

const map = mkdtempSync(join(tmpdir(), 'kill-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

/** Starts a writer, kills it when it has said so many ids, and gives all that it said. */
async function writeAndKill(bestand: string, wie: string, aantal: number): Promise<string[]> {
  const args = await bundleProgramma('test/team/schrijver.script.ts');
  return new Promise((klaar, mislukt) => {
    const schrijver = spawn(process.execPath, [...args, bestand, wie], { stdio: ['ignore', 'pipe', 'pipe'] });
    let gezegd = '';
    let fouten = '';
    schrijver.stdout.on('data', (stuk) => {
      gezegd += stuk;
      if (gezegd.split('\n').length > aantal) schrijver.kill('SIGKILL');
    });
    schrijver.stderr.on('data', (stuk) => {
      fouten += stuk;
    });
    schrijver.on('close', (_code, signaal) => {
      if (signaal === 'SIGKILL') klaar(gezegd.split('\n').slice(0, -1));
      else mislukt(new Error(`The writer stopped by itself: ${fouten}`));
    });
  });
}

test(`${KILLS} writers killed in the middle of their work: the file opens, nothing that was stored is lost, nothing counts twice`, async () => {
  const bestand = join(map, 'teams.sqlite');
  const vandaag = Datum.parse('2026-12-01');
  const hoofd = { team: 'team-1', datum: vandaag, geregistreerd: vandaag, door: 'medewerker-7' };
  const begin: readonly Teamcommando[] = [
    { ...hoofd, soort: 'gebied_aanmelden', id: 'begin-1', buurt: 'BU00802001', begeleidingsjaren: 3 },
    { ...hoofd, soort: 'werving_starten', id: 'begin-2' },
  ];
  const eerste = new Opslag(bestand);
  for (const commando of begin) eerste.handle(commando);
  eerste.close();

  const gezegd: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 2) {
    // Two at a time, so that one is also killed while the other holds the lock.
    const paar = [0, 1].map((een) => writeAndKill(bestand, `s${kill + een}`, 3 + ((kill + een) % 7)));
    gezegd.push(...(await Promise.all(paar)).flat());
  }
  expect(gezegd.length).toBeGreaterThan(2 * KILLS);

  const opslag = new Opslag(bestand);
  const gebeurtenissen = opslag.read('team-1');
  const ids = gebeurtenissen.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(gezegd.filter((id) => !ids.includes(id))).toEqual([]);
  // At most one of each writer was stored and not yet told of.
  expect(ids.length - begin.length - gezegd.length).toBeLessThanOrEqual(KILLS);
  const dossier = replayTeam(gebeurtenissen);
  expect(opslag.load('team-1')).toEqual(dossier);
  expect(checkTeamdossier(dossier)).toEqual([]);
  opslag.handle({ ...hoofd, soort: 'contact_vastleggen', id: 'erna', wijze: 'bezoek', minuten: 5 });
  opslag.close();
}, 600_000);
