import { describe, expect, test } from 'vitest';
import { listProeven } from '../../examples/event-store/contract/listProeven.js';
import { createPostgresKandidaat } from '../../examples/event-store/createPostgresKandidaat.js';
import { openPostgres } from '../../examples/event-store/openPostgres.js';
import { crashPostgres } from '../../scripts/postgres.mjs';
import { bundleProgramma } from '../../scripts/programma/bundleProgramma.js';
import { runs } from '../runs.js';

/** `eval "$(node scripts/postgres.mjs start)"` sets both. */
const { PGURL: url, PGMAP: map } = process.env;
if (url === undefined)
  console.log('skipped: no PostgreSQL server, so its store is not tried (node scripts/postgres.mjs)');

const schrijver = url === undefined ? [] : await bundleProgramma('examples/event-store/proef.ts');
const kandidaat = createPostgresKandidaat({
  url: url ?? '',
  schrijver,
  kills: runs(50, 4),
  crash: () => crashPostgres(map ?? ''),
  crashes: runs(10, 2),
});

/** Who has a server, but not the one that may be ended, leaves those proeven out. */
const isTeKrijgen = (naam: string) => url !== undefined && (map !== undefined || !/^a server/.test(naam));

describe('the store in PostgreSQL', () => {
  for (const { naam, run } of listProeven(kandidaat)) test.skipIf(!isTeKrijgen(naam))(naam, run);

  test.skipIf(url === undefined)('a server that is not there is unreachable, in words of the contract', async () => {
    const nergens = openPostgres('postgres://postgres@localhost/postgres?host=/tmp/no-such-folder');
    await expect(nergens).rejects.toMatchObject({ code: 'opslag_onbereikbaar' });
  });
});
