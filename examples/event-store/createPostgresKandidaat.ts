import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Kandidaat, Proefplek } from './contract/kandidaat.js';
import { killProces } from './contract/killProces.js';
import { openPostgres } from './openPostgres.js';

/** A place in PostgreSQL: a schema of its own. */
export interface Postgresplek extends Proefplek {
  readonly schema: string;
}

/** How the proeven are run. */
export interface CreatePostgresKandidaatOptions {
  /** The database, which may be used for nothing else. */
  readonly url: string;
  /** What node is started with for a writer; the address, the schema, the stream and the name come after it. */
  readonly schrijver: readonly string[];
  /** How many writers are killed. Default 4. */
  readonly kills?: number;
  /** Ends the server as a power cut does, and starts it again. Without it that is not tried. */
  readonly crash?: () => Promise<void>;
  /** How often. Default 2. */
  readonly crashes?: number;
}

/** Asks the database behind the back of the store, with a connection of its own. */
async function ask(url: string, sql: string, waarden: readonly unknown[] = []): Promise<void> {
  const verbinding = new pg.Client({ connectionString: url });
  await verbinding.connect();
  try {
    await verbinding.query(sql, [...waarden]);
  } finally {
    await verbinding.end();
  }
}

async function makePlek(url: string): Promise<Postgresplek> {
  const schema = `proef_${randomUUID().replaceAll('-', '')}`;
  await ask(url, `CREATE SCHEMA ${schema}`);
  const gebeurtenis = `${schema}.gebeurtenis`;
  return {
    schema,
    open: () => openPostgres(url, { schema }),
    ruimOp: () => ask(url, `DROP SCHEMA ${schema} CASCADE`),
    bederfMomentopname: (stroom) =>
      ask(url, `UPDATE ${schema}.momentopname SET inhoud = '["verzonnen"' || substr(inhoud, 5) WHERE stroom = $1`, [
        stroom,
      ]),
    bederfGebeurtenis: (stroom, nummer) =>
      ask(url, `UPDATE ${gebeurtenis} SET inhoud = replace(inhoud, 'a', 'b') WHERE stroom = $1 AND nummer = $2`, [
        stroom,
        nummer,
      ]),
    verwijderGebeurtenis: (stroom, nummer) =>
      ask(url, `DELETE FROM ${gebeurtenis} WHERE stroom = $1 AND nummer = $2`, [stroom, nummer]),
    laatMislukken: (merk) =>
      ask(
        url,
        merk === undefined
          ? `DROP TRIGGER vol ON ${gebeurtenis}`
          : `CREATE FUNCTION ${schema}.vol() RETURNS trigger LANGUAGE plpgsql AS $vol$ BEGIN
               IF strpos(NEW.inhoud, '${merk}') > 0 THEN
                 RAISE EXCEPTION 'could not extend file: no space left on device' USING ERRCODE = 'disk_full';
               END IF;
               RETURN NEW;
             END $vol$;
             CREATE TRIGGER vol BEFORE INSERT ON ${gebeurtenis} FOR EACH ROW EXECUTE FUNCTION ${schema}.vol()`,
      ),
  };
}

/** The PostgreSQL store of these examples, as it is tried by `listProeven`. */
export function createPostgresKandidaat(options: CreatePostgresKandidaatOptions): Kandidaat<Postgresplek> {
  const { url, schrijver, kills, crash, crashes } = options;
  return {
    maakPlek: () => makePlek(url),
    killSchrijver: ({ schema }, { stroom, wie }, aantal) =>
      killProces([...schrijver, 'postgres', url, schema, stroom, wie], aantal),
    ...(kills === undefined ? {} : { kills }),
    ...(crash === undefined ? {} : { crash }),
    ...(crashes === undefined ? {} : { crashes }),
  };
}
