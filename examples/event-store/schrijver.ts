// A writer that goes on until it is killed, which the proeven of a store start: `npx tsx examples/event-store/schrijver.ts sqlite FILE STREAM NAME`,
// or `postgres ADDRESS SCHEMA STREAM NAME`.
import { writeOn } from './contract/writeOn.js';
import { openPostgres } from './openPostgres.js';
import { openSqlite } from './openSqlite.js';

const [soort, waar = '', ...rest] = process.argv.slice(2);
const [wie = '', stroom = '', schema = 'public'] = rest.reverse();
const opslag = soort === 'postgres' ? await openPostgres(waar, { schema }) : openSqlite(waar);
await writeOn(opslag, { stroom, wie }, (regel) => {
  process.stdout.write(`${regel}\n`);
});
