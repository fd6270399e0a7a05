import { writeOn } from './contract/writeOn.js';
import { openPostgres } from './openPostgres.js';
import { openSqlite } from './openSqlite.js';

/**
 * A writer that goes on until it is killed, and says what was stored, after it was.
 *
 * @param args - `sqlite`, the file, the stream and its name; or `postgres`, the address, the schema, the stream and its name
 */
export async function runSchrijver([soort, waar = '', ...rest]: readonly string[]): Promise<void> {
  const [wie = '', stroom = '', schema = 'public'] = [...rest].reverse();
  const opslag = soort === 'postgres' ? await openPostgres(waar, { schema }) : openSqlite(waar);
  await writeOn(opslag, { stroom, wie }, (regel) => {
    process.stdout.write(`${regel}\n`);
  });
}
