import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkTeamdossier, type Teamcommando } from 'buurtaanpak/team';
import { afterAll, expect, test } from 'vitest';
import { openSqlite } from '../../examples/event-store/openSqlite.js';
import { Opslag } from '../../examples/event-store/opslag.js';
import { bundleProgramma } from '../../scripts/programma/bundleProgramma.js';
import { dag } from './vertel.js';

const map = mkdtempSync(join(tmpdir(), 'teams-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

const hoofd = { team: 'team-1', datum: dag('2026-09-01'), geregistreerd: dag('2026-09-01'), door: 'm' };
const aanmelden: Teamcommando = { ...hoofd, soort: 'gebied_aanmelden', id: 'e1', buurt: 'BU1', begeleidingsjaren: 3 };
const run = async (bestand: string) => {
  const args = await bundleProgramma(`examples/event-store/${bestand}`);
  return promisify(execFile)(process.execPath, args);
};

test('two writers on one SQLite file: the one who is behind is refused, reads on and decides again', async () => {
  const een = new Opslag(openSqlite(join(map, 'twee.sqlite')));
  const ander = new Opslag(openSqlite(join(map, 'twee.sqlite')));
  const { dossier: begin } = await een.handle(aanmelden);
  const achter = await ander.load('team-1');
  expect(achter).toEqual(begin);
  const { dossier: verder } = await een.handle({ ...hoofd, soort: 'werving_starten', id: 'e2' });

  const stroom = await een.read('team-1');
  const nieuw = stroom.slice(0, 1).map((gebeurtenis) => ({ ...gebeurtenis, id: 'nieuw' }));
  await expect(ander.append('team-1', achter.gebeurtenissen.length, nieuw)).rejects.toMatchObject({
    code: 'versie_conflict',
  });
  // What is there already is no conflict.
  await ander.append('team-1', achter.gebeurtenissen.length, stroom);
  expect(await ander.read('team-1')).toEqual(stroom);
  // On the record that it knew, a start of the recruitment would have been fine; on what is there now it is not.
  await expect(ander.handle({ ...hoofd, soort: 'werving_starten', id: 'e3' }, achter)).rejects.toMatchObject({
    code: 'team.status_past_niet',
  });
  const { dossier, pogingen } = await ander.handle(
    { ...hoofd, soort: 'contact_vastleggen', id: 'e4', wijze: 'bezoek', minuten: 5 },
    achter,
  );
  expect(pogingen).toBe(2);
  expect(dossier.gebeurtenissen).toHaveLength(3);
  expect(verder.gebeurtenissen).toHaveLength(2);

  // A snapshot, and what comes after it.
  await een.save(verder);
  expect(await een.load('team-1')).toEqual(dossier);
  expect(checkTeamdossier(await een.load('team-1'))).toEqual([]);
  await een.close();
  await ander.close();
});

test('two programs that write at the same time lose nothing', async () => {
  const { stdout } = await run('sqlite.ts');
  expect(stdout).toMatch(/^Events: 32\. Contacts of two writers: 30\.\n/);
  expect(stdout).toMatch(/same record: yes\.\n$/);
}, 120_000);

test('the decider runs under emmett', async () => {
  const { stdout } = await run('emmett.ts');
  expect(stdout.split('\n').filter((regel) => !regel.startsWith('  '))).toEqual([
    'Status: werving',
    'Refused: Er zijn te weinig vrijwilligers (aantal: 0; nodig: 2) [team.te_weinig_vrijwilligers].',
    'Refused: Expected version 1 does not match current 2',
    'Stored: gebied_aangemeld, werving_gestart',
    '',
  ]);
}, 60_000);
