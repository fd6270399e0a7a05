import { copyFileSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kandidaat, Knipbaar, Proefplek, Schrijfopdracht } from './contract/kandidaat.js';
import { killProces } from './contract/killProces.js';
import { openDatabase, type Rij } from './database.js';
import { openSqlite } from './openSqlite.js';

/** A place in SQLite: a file in a folder of its own. */
export interface Sqliteplek extends Proefplek {
  readonly bestand: string;
}

/** How the proeven are run. */
export interface CreateSqliteKandidaatOptions {
  /** What node is started with for a writer; the file, the stream and the name come after it. */
  readonly schrijver: readonly string[];
  /** How many writers are killed. Default 4. */
  readonly kills?: number;
}

async function makePlek(): Promise<Sqliteplek> {
  const map = mkdtempSync(join(tmpdir(), 'gebeurtenissen-'));
  const bestand = join(map, 'gebeurtenissen.sqlite');
  /** Behind the back of the store, with a connection of its own. */
  const run = async (sql: string, ...waarden: readonly unknown[]) => {
    const database = openDatabase(bestand);
    database.prepare(sql).run(...waarden);
    database.close();
  };
  return {
    bestand,
    open: async () => openSqlite(bestand),
    ruimOp: async () => rmSync(map, { recursive: true, force: true }),
    bederfMomentopname: (stroom) =>
      run(`UPDATE momentopname SET inhoud = '["verzonnen"' || substr(inhoud, 5) WHERE stroom = ?`, stroom),
    bederfGebeurtenis: (stroom, nummer) =>
      run(`UPDATE gebeurtenis SET inhoud = replace(inhoud, 'a', 'b') WHERE stroom = ? AND nummer = ?`, stroom, nummer),
    verwijderGebeurtenis: (stroom, nummer) =>
      run('DELETE FROM gebeurtenis WHERE stroom = ? AND nummer = ?', stroom, nummer),
    laatMislukken: (merk) =>
      run(
        merk === undefined
          ? 'DROP TRIGGER vol'
          : `CREATE TRIGGER vol BEFORE INSERT ON gebeurtenis WHEN instr(NEW.inhoud, '${merk}') > 0
             BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`,
      ),
  };
}

async function makeKnipbaar({ bestand }: Sqliteplek): Promise<Knipbaar> {
  const database = openDatabase(bestand);
  const { page_size: bladzijde } = database.prepare('PRAGMA page_size').get() as Rij;
  database.close();
  return {
    grootte: statSync(bestand).size,
    bladzijde: Number(bladzijde),
    open: async (lengte) => {
      copyFileSync(bestand, `${bestand}.knip`);
      truncateSync(`${bestand}.knip`, lengte);
      return openSqlite(`${bestand}.knip`);
    },
  };
}

/** The SQLite store of these examples, as it is tried by `listProeven`. */
export function createSqliteKandidaat({ schrijver, kills }: CreateSqliteKandidaatOptions): Kandidaat<Sqliteplek> {
  return {
    maakPlek: makePlek,
    knip: makeKnipbaar,
    killSchrijver: ({ bestand }, { stroom, wie }: Schrijfopdracht, aantal) =>
      killProces([...schrijver, 'sqlite', bestand, stroom, wie], aantal),
    ...(kills === undefined ? {} : { kills }),
  };
}
