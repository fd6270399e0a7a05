import { createVingerafdruk } from 'buurtaanpak/kern';
import type { Overeenkomstcommando } from 'buurtaanpak/overeenkomst';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { BEGIN, TEAM } from '../../examples/begeleider/week.js';
import type { Gebeurtenisopslag } from '../../examples/event-store/contract/gebeurtenisopslag.js';
import { listProeven } from '../../examples/event-store/contract/listProeven.js';
import { createPostgresKandidaat } from '../../examples/event-store/createPostgresKandidaat.js';
import { openPostgres } from '../../examples/event-store/openPostgres.js';
import { openSqlite } from '../../examples/event-store/openSqlite.js';
import { Opslag } from '../../examples/event-store/opslag.js';
import { Overeenkomstopslag } from '../../examples/event-store/overeenkomstopslag.js';
import { dag } from '../../examples/overeenkomsten/documenten/bouwstenen.js';
import { maakLeeuwarden } from '../../examples/overeenkomsten/documenten/leeuwarden.js';
import { crashPostgres } from '../../scripts/postgres.mjs';
import { bundleProgramma } from '../../scripts/programma/bundleProgramma.js';
import { runs } from '../runs.js';

/** `eval "$(node scripts/postgres.mjs start)"` sets both. */
const { PGURL: url, PGMAP: map } = process.env;
if (url === undefined)
  console.log('skipped: no PostgreSQL server, so its store is not tried (node scripts/postgres.mjs)');

/** Kills one process of the server, of a connection that may be in the middle of a transaction. The server then ends all others and recovers. */
async function killVerbinding(): Promise<void> {
  const verbinding = new pg.Client({ connectionString: url });
  verbinding.on('error', () => {});
  await verbinding.connect();
  const { rows } = await verbinding.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
     ORDER BY (state <> 'idle') DESC LIMIT 1`,
  );
  for (const { pid } of rows) process.kill(pid, 'SIGKILL');
  // This connection ends with the others.
  await verbinding.end().catch(() => {});
}

let keer = 0;
/** The whole server at once, and then one process of it. */
const crash = () => (++keer % 2 === 1 ? crashPostgres(map ?? '') : killVerbinding());

const schrijver = url === undefined ? [] : await bundleProgramma('examples/event-store/proef.ts');
const kandidaat = createPostgresKandidaat({
  url: url ?? '',
  schrijver,
  kills: runs(150, 4),
  crash,
  crashes: runs(30, 2),
});

/** Who has a server, but not the one that may be ended, leaves those proeven out. */
const isTeKrijgen = (naam: string) => url !== undefined && (map !== undefined || !/^a server/.test(naam));

const hoofd = (id: string, op: string) => ({ id, datum: dag(op), geregistreerd: dag(op), door: 'medewerker-7' });

/** A team, and an agreement with a payment, in one store; the fingerprint of their records as they are read back. */
async function keepBeide(opslag: Gebeurtenisopslag): Promise<string> {
  const teams = new Opslag(opslag);
  for (const commando of BEGIN) await teams.save((await teams.handle(commando)).dossier);
  const document = maakLeeuwarden(dag('2026-09-01'));
  const commandos: readonly Overeenkomstcommando[] = [
    { ...hoofd('opgesteld', '2026-06-15'), soort: 'stel_op', document },
    { ...hoofd('aangeboden', '2026-07-01'), soort: 'bied_aan' },
    { ...hoofd('teken-1', '2026-08-25'), soort: 'onderteken', partij: 'leeuwarden', functie: 'burgemeester' },
  ];
  const overeenkomsten = new Overeenkomstopslag(opslag);
  for (const commando of [...commandos, ...commandos]) await overeenkomsten.handle(document.id, commando);
  const dossiers = [await teams.load(TEAM), await overeenkomsten.load(document.id)];
  expect(dossiers.map(({ gebeurtenissen }) => gebeurtenissen.length)).toEqual([BEGIN.length, commandos.length]);
  return createVingerafdruk(dossiers);
}

describe('the store in PostgreSQL', () => {
  for (const { naam, run } of listProeven(kandidaat)) test.skipIf(!isTeKrijgen(naam))(naam, run, 600_000);

  test.skipIf(url === undefined)('teams and agreements come out of it as out of SQLite', async () => {
    const plek = await kandidaat.maakPlek();
    const [sqlite, postgres] = [openSqlite(':memory:'), await plek.open()];
    expect(await keepBeide(postgres)).toBe(await keepBeide(sqlite));
    await postgres.close();
    await sqlite.close();
    await plek.ruimOp();
  });

  test.skipIf(url === undefined)('a server that is not there is unreachable, in words of the contract', async () => {
    const nergens = openPostgres('postgres://postgres@localhost/postgres?host=/tmp/no-such-folder');
    await expect(nergens).rejects.toMatchObject({ code: 'opslag_onbereikbaar' });
  });
});
