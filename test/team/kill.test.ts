import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Datum } from 'buurtaanpak/kern';
import { checkTeamdossier, replayTeam, type Teamcommando } from 'buurtaanpak/team';
import { afterAll, expect, test } from 'vitest';
import { killProces } from '../../examples/event-store/contract/killProces.js';
import { openSqlite } from '../../examples/event-store/openSqlite.js';
import { Opslag } from '../../examples/event-store/opslag.js';
import { bundleProgramma } from '../../scripts/programma/bundleProgramma.js';
import { runs } from '../runs.js';

/** How often a writer is killed: 50 times in `npm run check`. */
const KILLS = runs(150, 4) & ~1;

const map = mkdtempSync(join(tmpdir(), 'kill-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

test(`${KILLS} writers killed in the middle of their work: the file opens, nothing that was stored is lost, nothing counts twice`, async () => {
  const bestand = join(map, 'teams.sqlite');
  const vandaag = Datum.parse('2026-12-01');
  const hoofd = { team: 'team-1', datum: vandaag, geregistreerd: vandaag, door: 'medewerker-7' };
  const begin: readonly Teamcommando[] = [
    { ...hoofd, soort: 'gebied_aanmelden', id: 'begin-1', buurt: 'BU00802001', begeleidingsjaren: 3 },
    { ...hoofd, soort: 'werving_starten', id: 'begin-2' },
  ];
  const args = await bundleProgramma('test/team/schrijver.script.ts');
  const eerste = new Opslag(openSqlite(bestand));
  for (const commando of begin) await eerste.handle(commando);
  await eerste.close();

  const gezegd: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 2) {
    // Two at a time, so that one is also killed while the other holds the lock.
    const paar = [kill, kill + 1].map((k) => killProces([...args, bestand, `s${k}`], 3 + (k % 7)));
    gezegd.push(...(await Promise.all(paar)).flat());
  }
  expect(gezegd.length).toBeGreaterThan(2 * KILLS);

  const opslag = new Opslag(openSqlite(bestand));
  const gebeurtenissen = await opslag.read('team-1');
  const ids = gebeurtenissen.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(gezegd.filter((id) => !ids.includes(id))).toEqual([]);
  // At most one of each writer was stored and not yet told of.
  expect(ids.length - begin.length - gezegd.length).toBeLessThanOrEqual(KILLS);
  const dossier = replayTeam(gebeurtenissen);
  expect(await opslag.load('team-1')).toEqual(dossier);
  expect(checkTeamdossier(dossier)).toEqual([]);
  await opslag.handle({ ...hoofd, soort: 'contact_vastleggen', id: 'erna', wijze: 'bezoek', minuten: 5 });
  await opslag.close();
}, 600_000);
