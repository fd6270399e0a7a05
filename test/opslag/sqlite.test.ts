import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listProeven } from '../../examples/event-store/contract/listProeven.js';
import { makePartij } from '../../examples/event-store/contract/writeOn.js';
import { createSqliteKandidaat } from '../../examples/event-store/createSqliteKandidaat.js';
import { openSqlite } from '../../examples/event-store/openSqlite.js';
import { bundleProgramma } from '../../scripts/programma/bundleProgramma.js';
import { runs } from '../runs.js';

const map = mkdtempSync(join(tmpdir(), 'vol-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

const schrijver = await bundleProgramma('examples/event-store/proef.ts');

/** Runs a program that may make no file of more than so many blocks of 512 bytes, and gives what it said until it could not go on. */
function runTotVol(blokken: number, args: readonly string[]): Promise<string[]> {
  return new Promise((klaar) => {
    const opdracht = `ulimit -f ${blokken}; exec "$0" "$@"`;
    const kind = spawn('sh', ['-c', opdracht, process.execPath, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    let gezegd = '';
    kind.stdout.on('data', (stuk) => {
      gezegd += stuk;
    });
    kind.on('close', () => klaar(gezegd.split('\n').slice(0, -1)));
  });
}

describe('the store in SQLite', () => {
  test.each(listProeven(createSqliteKandidaat({ schrijver, kills: runs(150, 4) })))(
    '$naam',
    async ({ run }) => run(),
    600_000,
  );

  test.skipIf(process.platform === 'win32')(
    'a file that may not grow has all that was confirmed, and can be read',
    async () => {
      const bestand = join(map, 'vol.sqlite');
      const gezegd = await runTotVol(240, [...schrijver, 'sqlite', bestand, 'team:1', 'w']);
      expect(gezegd.length).toBeGreaterThan(10);
      const opslag = openSqlite(bestand);
      const gelezen = await opslag.read('team:1');
      const verwacht = gezegd.flatMap((_, i) => makePartij('w', i + 1));
      expect(gelezen.map(({ id, inhoud }) => ({ id, inhoud }))).toEqual(verwacht);
      // With room again it goes on.
      await opslag.append('team:1', verwacht.length, makePartij('w', gezegd.length + 1));
      await opslag.close();
    },
  );
});
