// A writer that goes on until it is killed, which the proeven of a store start: `npx tsx examples/event-store/schrijver.ts sqlite FILE STREAM NAME`
import { writeOn } from './contract/writeOn.js';
import { openSqlite } from './openSqlite.js';

const [, waar = '', stroom = '', wie = ''] = process.argv.slice(2);
await writeOn(openSqlite(waar), { stroom, wie }, (regel) => {
  process.stdout.write(`${regel}\n`);
});
