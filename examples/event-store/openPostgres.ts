import pg from 'pg';
import { checkStroom, printGebeurtenis, printMomentopname } from './contract/afdruk.js';
import { checkInhoud, checkInvoer, checkSleutel } from './contract/checkInvoer.js';
import type {
  Gebeurtenisopslag,
  Momentopname,
  Opslaggebeurtenis,
  Stroomgebeurtenis,
} from './contract/gebeurtenisopslag.js';
import { Opslagfout } from './contract/opslagfout.js';
import { planToevoeging } from './contract/planToevoeging.js';

/** `COLLATE "C"`: keys are compared by their bytes, in every database the same. */
const TABELLEN = `
  CREATE TABLE IF NOT EXISTS gebeurtenis (
    stroom TEXT COLLATE "C" NOT NULL,
    nummer INTEGER          NOT NULL,
    id     TEXT COLLATE "C" NOT NULL,
    inhoud TEXT             NOT NULL,
    afdruk TEXT             NOT NULL,
    PRIMARY KEY (stroom, nummer),
    UNIQUE (stroom, id)
  );
  CREATE TABLE IF NOT EXISTS momentopname (
    stroom  TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    nummer  INTEGER          NOT NULL,
    laatste TEXT COLLATE "C" NOT NULL,
    inhoud  TEXT             NOT NULL,
    afdruk  TEXT             NOT NULL
  );
`;

/** How often a transaction is done again that another one got in the way of. */
const MEESTE_POGINGEN = 10;

/** SQLSTATE of a transaction that another one got in the way of: a number or an id that was just taken, a snapshot too old, a deadlock. */
const IN_DE_WEG = new Set(['23505', '40001', '40P01']);

const readCode = (fout: unknown): string =>
  fout instanceof Error && 'code' in fout && typeof fout.code === 'string' ? fout.code : '';

/** Whether the connection or the server went away: SQLSTATE of class 08, those of a server that ends or begins, or an error of node. */
function isWeg(fout: unknown): boolean {
  const code = readCode(fout);
  if (/^(?:08...|57P0[1-3]|53300)$/.test(code)) return true;
  if (/^E(?:CONN|PIPE|NOENT|TIMEDOUT|AI_AGAIN|HOSTUNREACH)/.test(code)) return true;
  return code === '' && fout instanceof Error && /connection|timeout/i.test(fout.message);
}

/** What PostgreSQL says, in the words of the contract. */
function translate(fout: unknown): unknown {
  if (fout instanceof Opslagfout) return fout;
  if (isWeg(fout)) return new Opslagfout('opslag_onbereikbaar', 'The server does not answer', { cause: fout });
  if (/^XX00[12]$/.test(readCode(fout)))
    return new Opslagfout('opslag_beschadigd', 'The database is damaged', { cause: fout });
  return fout;
}

/** Events in PostgreSQL. */
class Postgresopslag implements Gebeurtenisopslag {
  readonly #pool: pg.Pool;
  #dicht = false;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async read(stroom: string, { na = 0, hoogstens }: { na?: number; hoogstens?: number } = {}) {
    checkSleutel(stroom);
    const vraag = `SELECT nummer, id, inhoud, afdruk FROM gebeurtenis WHERE stroom = $1 AND nummer > $2
      ORDER BY nummer LIMIT $3`;
    const rijen = await this.#ask<Stroomgebeurtenis & { readonly afdruk: string }>(vraag, [
      stroom,
      na,
      hoogstens ?? null,
    ]);
    return checkStroom(stroom, na, rijen);
  }

  async append(stroom: string, verwacht: number, gebeurtenissen: readonly Opslaggebeurtenis[]) {
    checkInvoer(stroom, gebeurtenissen);
    for (let poging = 1; ; poging++) {
      try {
        return await this.#transact((verbinding) => appendBinnen(verbinding, stroom, verwacht, gebeurtenissen));
      } catch (fout) {
        // Another was first. What it wrote is seen now: the same events, or a stream that is longer than expected.
        if (!IN_DE_WEG.has(readCode(fout))) throw translate(fout);
        if (poging === MEESTE_POGINGEN)
          throw new Opslagfout('versie_conflict', `${stroom}: others come first each time`, { cause: fout });
      }
    }
  }

  async findMomentopname(stroom: string): Promise<Momentopname | undefined> {
    checkSleutel(stroom);
    // The stream has the event that is the last of the snapshot: so it is of this stream, as it is now.
    const vraag = `SELECT m.nummer, m.laatste, m.inhoud, m.afdruk FROM momentopname m
      JOIN gebeurtenis g ON g.stroom = m.stroom AND g.nummer = m.nummer AND g.id = m.laatste WHERE m.stroom = $1`;
    const [rij] = await this.#ask<Momentopname & { readonly afdruk: string }>(vraag, [stroom]);
    if (rij === undefined) return undefined;
    const { afdruk, ...momentopname } = rij;
    return afdruk === printMomentopname(stroom, momentopname) ? momentopname : undefined;
  }

  async saveMomentopname(stroom: string, momentopname: Momentopname): Promise<void> {
    const { nummer, laatste, inhoud } = momentopname;
    checkSleutel(stroom);
    checkInhoud(inhoud, 'a snapshot');
    const vraag = `INSERT INTO momentopname (stroom, nummer, laatste, inhoud, afdruk) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (stroom) DO UPDATE SET nummer = EXCLUDED.nummer, laatste = EXCLUDED.laatste,
        inhoud = EXCLUDED.inhoud, afdruk = EXCLUDED.afdruk`;
    await this.#ask(vraag, [stroom, nummer, laatste, inhoud, printMomentopname(stroom, momentopname)]);
  }

  async close(): Promise<void> {
    if (this.#dicht) return;
    this.#dicht = true;
    await this.#pool.end();
  }

  /** Makes the tables. One at a time: two that make the same table would get in each other's way. */
  async makeTabellen(): Promise<void> {
    try {
      await this.#transact(async (verbinding) => {
        await verbinding.query(`SELECT pg_advisory_xact_lock(hashtext('gebeurtenis'))`);
        await verbinding.query(TABELLEN);
      });
    } catch (fout) {
      throw translate(fout);
    }
  }

  async #ask<T extends pg.QueryResultRow>(vraag: string, waarden: readonly unknown[]): Promise<T[]> {
    try {
      return (await this.#pool.query<T>(vraag, [...waarden])).rows;
    } catch (fout) {
      throw translate(fout);
    }
  }

  async #transact<T>(doe: (verbinding: pg.PoolClient) => Promise<T>): Promise<T> {
    const verbinding = await this.#pool.connect();
    // A connection that breaks says so to the question that waits; without a listener it would end the program too.
    verbinding.on('error', swallow);
    let stuk = false;
    try {
      // One view of the stream for the whole of it: an event that comes in between two questions is not half seen.
      await verbinding.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
      const uitkomst = await doe(verbinding);
      // Without an answer to this nobody knows whether it was stored: whoever asks again, by the same ids, finds out.
      await verbinding.query('COMMIT');
      return uitkomst;
    } catch (fout) {
      stuk = !(await verbinding.query('ROLLBACK').then(
        () => true,
        () => false,
      ));
      throw fout;
    } finally {
      verbinding.off('error', swallow);
      verbinding.release(stuk);
    }
  }
}

function swallow(): void {}

/**
 * One append within a transaction. Two writers may both be here; the keys (stream, number) and (stream, id) let only one of them through.
 */
async function appendBinnen(
  verbinding: pg.PoolClient,
  stroom: string,
  verwacht: number,
  gebeurtenissen: readonly Opslaggebeurtenis[],
) {
  const { rows: daar } = await verbinding.query<Opslaggebeurtenis>(
    'SELECT id, inhoud FROM gebeurtenis WHERE stroom = $1 AND id = ANY($2::text[])',
    [stroom, gebeurtenissen.map(({ id }) => id)],
  );
  const { rows } = await verbinding.query<{ lengte: number }>(
    'SELECT COALESCE(MAX(nummer), 0) AS lengte FROM gebeurtenis WHERE stroom = $1',
    [stroom],
  );
  const lengte = rows[0]?.lengte ?? 0;
  const bekend = new Map(daar.map(({ id, inhoud }) => [id, inhoud]));
  const nieuw = planToevoeging({ stroom, verwacht, lengte, gebeurtenissen, bekend }).map(({ id, inhoud }, i) => {
    const gebeurtenis = { nummer: lengte + i + 1, id, inhoud };
    return { ...gebeurtenis, afdruk: printGebeurtenis(stroom, gebeurtenis) };
  });
  if (nieuw.length > 0)
    await verbinding.query(
      `INSERT INTO gebeurtenis (stroom, nummer, id, inhoud, afdruk)
       SELECT $1, * FROM unnest($2::int[], $3::text[], $4::text[], $5::text[])`,
      [
        stroom,
        nieuw.map(({ nummer }) => nummer),
        nieuw.map(({ id }) => id),
        nieuw.map(({ inhoud }) => inhoud),
        nieuw.map(({ afdruk }) => afdruk),
      ],
    );
  return { nieuw: nieuw.length, lengte: lengte + nieuw.length };
}

/** How a store in PostgreSQL is opened. */
export interface OpenPostgresOptions {
  /** The schema of the tables; it must be there. Default `public`. */
  readonly schema?: string;
}

/**
 * Opens a store of events in PostgreSQL, and makes its tables when they are not there.
 *
 * @param url - `postgres://...`, of a database in UTF-8
 */
export async function openPostgres(
  url: string,
  { schema = 'public' }: OpenPostgresOptions = {},
): Promise<Gebeurtenisopslag> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 30_000,
    // What is confirmed is on the disk, whatever the server was told: a confirmation that does not wait can be lost with the power.
    options: `-c synchronous_commit=on -c search_path=${schema}`,
  });
  // A connection that breaks while nobody uses it is replaced by the next.
  pool.on('error', swallow);
  const opslag = new Postgresopslag(pool);
  try {
    await opslag.makeTabellen();
  } catch (fout) {
    await opslag.close();
    throw fout;
  }
  return opslag;
}
