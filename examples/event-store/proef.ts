// Tries the stores of these examples by the contract, in a plain loop: `npx tsx examples/event-store/proef.ts`. With PGURL in the environment,
// the address of a database for trying things, it tries PostgreSQL as well. It starts itself once more for each writer that is to be killed.
import { fileURLToPath } from 'node:url';
import type { Kandidaat, Proefplek } from './contract/kandidaat.js';
import { listProeven } from './contract/listProeven.js';
import { createPostgresKandidaat } from './createPostgresKandidaat.js';
import { createSqliteKandidaat } from './createSqliteKandidaat.js';
import { runSchrijver } from './runSchrijver.js';

const schrijver = [...process.execArgv, fileURLToPath(import.meta.url)];

/** Runs all proeven of a store. Gives how many it failed. */
async function proef<P extends Proefplek>(wat: string, kandidaat: Kandidaat<P>): Promise<number> {
  let gezakt = 0;
  const proeven = listProeven(kandidaat);
  for (const { naam, run } of proeven) {
    try {
      await run();
    } catch (fout) {
      gezakt += 1;
      console.log(`${wat} fails: ${naam}\n  ${fout instanceof Error ? fout.message : String(fout)}`);
    }
  }
  console.log(`${wat}: ${proeven.length - gezakt} of ${proeven.length} passed.`);
  return gezakt;
}

async function main(): Promise<void> {
  const { PGURL: url = '' } = process.env;
  let gezakt = await proef('SQLite', createSqliteKandidaat({ schrijver, kills: 2 }));
  if (url === '') console.log('PostgreSQL: not tried, as PGURL is not set.');
  else gezakt += await proef('PostgreSQL', createPostgresKandidaat({ url, schrijver, kills: 2 }));
  if (gezakt > 0) process.exitCode = 1;
}

const args = process.argv.slice(2);
if (args.length > 0) await runSchrijver(args);
else await main();
