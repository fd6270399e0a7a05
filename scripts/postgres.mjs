// A PostgreSQL server of its own, for the tests: a cluster in a new folder, on a socket there, that ends and goes with `stop`.
//
//     eval "$(node scripts/postgres.mjs start)"     sets PGURL and PGMAP, for `npm test` and the examples
//     node scripts/postgres.mjs crash               ends the server at once, as a power cut does, and starts it again
//     node scripts/postgres.mjs stop                ends it and throws the folder away
//     node scripts/postgres.mjs there               says where its programs are; status 1 when they are nowhere
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VAST = '/usr/lib/postgresql';

/** The folder of `initdb` and `pg_ctl`: that of the newest version of Debian, or one on the path. */
export function findProgrammas() {
  const versies = existsSync(VAST) ? readdirSync(VAST).sort((a, b) => Number(b) - Number(a)) : [];
  const mappen = [...versies.map((versie) => join(VAST, versie, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return mappen.find((map) => ['initdb', 'pg_ctl', 'postgres'].every((naam) => existsSync(join(map, naam))));
}

/** Runs a program of PostgreSQL. It refuses root, so for root it runs as the user that Debian made for it. */
function run(programma, args) {
  const pad = join(findProgrammas() ?? '', programma);
  const opdracht = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', pad, ...args] : [pad, ...args];
  return new Promise((klaar, mislukt) => {
    // In a folder that every user may read; and the server keeps what it writes to, so nobody waits for that.
    const options = { cwd: '/', maxBuffer: 1e7 };
    execFile(opdracht[0], opdracht.slice(1), options, (fout, stdout, stderr) =>
      fout ? mislukt(new Error(`${programma}: ${stdout}${stderr}`, { cause: fout })) : klaar(stdout),
    );
  });
}

const toUrl = (map) => `postgres://postgres@localhost/postgres?host=${encodeURIComponent(map)}`;

/** No port is opened. `fsync` stays on, as it is by default: this server is there to be ended. */
const startServer = (map) =>
  run('pg_ctl', [
    ...['start', '--wait', '--silent', '--timeout=120', `--pgdata=${join(map, 'data')}`, `--log=${join(map, 'log')}`],
    `--options=-c listen_addresses='' -c unix_socket_directories='${map}' -c max_connections=100`,
  ]);

/** Makes a cluster and starts its server. */
export async function startPostgres() {
  const root = process.getuid?.() === 0;
  const map = mkdtempSync(join(tmpdir(), 'pg-'));
  if (root)
    await new Promise((klaar, mislukt) =>
      execFile('chown', ['postgres', map], (fout) => (fout ? mislukt(fout) : klaar(undefined))),
    );
  const data = join(map, 'data');
  await run('initdb', ['--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', `--pgdata=${data}`]);
  await startServer(map);
  return { url: toUrl(map), map };
}

/** Ends the server at once, without a word to who is connected and without writing what it still has in memory; and starts it again. */
export async function crashPostgres(map) {
  await run('pg_ctl', ['stop', '--silent', '--mode=immediate', `--pgdata=${join(map, 'data')}`]);
  await startServer(map);
}

/** Ends the server and throws its folder away. */
export async function stopPostgres(map) {
  await run('pg_ctl', ['stop', '--silent', '--mode=fast', `--pgdata=${join(map, 'data')}`]);
  rmSync(map, { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [wat, map = process.env.PGMAP] = process.argv.slice(2);
  if (wat === 'there') {
    const waar = findProgrammas();
    if (waar === undefined) process.exitCode = 1;
    else console.log(waar);
  } else if (wat === 'start') {
    const server = await startPostgres();
    console.log(`export PGURL='${server.url}' PGMAP='${server.map}'`);
  } else if (wat === 'crash' && map !== undefined) await crashPostgres(map);
  else if (wat === 'stop' && map !== undefined) await stopPostgres(map);
  else {
    console.error(
      'Use: node scripts/postgres.mjs there | start | crash [FOLDER] | stop [FOLDER]. The folder is PGMAP.',
    );
    process.exitCode = 1;
  }
}
