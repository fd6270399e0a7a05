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
import { openDatabase, type Rij } from './database.js';

const TABELLEN = `
  CREATE TABLE IF NOT EXISTS gebeurtenis (
    stroom TEXT    NOT NULL,
    nummer INTEGER NOT NULL,
    id     TEXT    NOT NULL,
    inhoud TEXT    NOT NULL,
    afdruk TEXT    NOT NULL,
    PRIMARY KEY (stroom, nummer),
    UNIQUE (stroom, id)
  );
  CREATE TABLE IF NOT EXISTS momentopname (
    stroom  TEXT    NOT NULL PRIMARY KEY,
    nummer  INTEGER NOT NULL,
    laatste TEXT    NOT NULL,
    inhoud  TEXT    NOT NULL,
    afdruk  TEXT    NOT NULL
  );
`;

/** What SQLite says of a file that is no database any more, in the words of the contract. */
function translate(fout: unknown): unknown {
  const code = fout instanceof Error && 'code' in fout ? String(fout.code) : '';
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code))
    return new Opslagfout('opslag_beschadigd', 'The file is damaged', { cause: fout });
  if (/^SQLITE_BUSY/.test(code)) return new Opslagfout('opslag_onbereikbaar', 'The file is in use', { cause: fout });
  return fout;
}

/** Runs what asks the database, with its errors in the words of the contract. */
function ask<T>(doe: () => T): T {
  try {
    return doe();
  } catch (fout) {
    throw translate(fout);
  }
}

const toGebeurtenis = ({ nummer, id, inhoud, afdruk }: Rij) => ({
  nummer: Number(nummer),
  id: String(id),
  inhoud: String(inhoud),
  afdruk: String(afdruk),
});

/** Events in SQLite, in a file or in memory (`:memory:`). */
class Sqliteopslag implements Gebeurtenisopslag {
  readonly #database: ReturnType<typeof openDatabase>;

  constructor(bestand: string) {
    this.#database = ask(() => openDatabase(bestand));
    ask(() => this.#database.exec(TABELLEN));
  }

  async read(stroom: string, { na = 0, hoogstens = -1 } = {}): Promise<Stroomgebeurtenis[]> {
    checkSleutel(stroom);
    const vraag = `SELECT nummer, id, inhoud, afdruk FROM gebeurtenis WHERE stroom = ? AND nummer > ?
      ORDER BY nummer LIMIT ?`;
    const rijen = ask(() => this.#database.prepare(vraag).all(stroom, na, hoogstens) as Rij[]);
    return checkStroom(stroom, na, rijen.map(toGebeurtenis));
  }

  async append(stroom: string, verwacht: number, gebeurtenissen: readonly Opslaggebeurtenis[]) {
    checkInvoer(stroom, gebeurtenissen);
    // Two writers are never both between here and COMMIT: the second waits before it reads how long the stream is.
    ask(() => this.#database.exec('BEGIN IMMEDIATE'));
    try {
      const lengte = this.#readLengte(stroom);
      const bekend = this.#readBekend(stroom, gebeurtenissen);
      const nieuw = planToevoeging({ stroom, verwacht, lengte, gebeurtenissen, bekend });
      this.#insert(stroom, lengte, nieuw);
      this.#database.exec('COMMIT');
      return { nieuw: nieuw.length, lengte: lengte + nieuw.length };
    } catch (fout) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw translate(fout);
    }
  }

  async findMomentopname(stroom: string): Promise<Momentopname | undefined> {
    checkSleutel(stroom);
    // The stream has the event that is the last of the snapshot: so it is of this stream, as it is now.
    const vraag = `SELECT m.nummer, m.laatste, m.inhoud, m.afdruk FROM momentopname m
      JOIN gebeurtenis g ON g.stroom = m.stroom AND g.nummer = m.nummer AND g.id = m.laatste WHERE m.stroom = ?`;
    const rij = ask(() => this.#database.prepare(vraag).get(stroom) as Rij | undefined);
    if (rij === undefined) return undefined;
    const momentopname = { nummer: Number(rij.nummer), laatste: String(rij.laatste), inhoud: String(rij.inhoud) };
    return rij.afdruk === printMomentopname(stroom, momentopname) ? momentopname : undefined;
  }

  async saveMomentopname(stroom: string, momentopname: Momentopname): Promise<void> {
    const { nummer, laatste, inhoud } = momentopname;
    checkSleutel(stroom);
    checkInhoud(inhoud, 'a snapshot');
    const vraag =
      'INSERT OR REPLACE INTO momentopname (stroom, nummer, laatste, inhoud, afdruk) VALUES (?, ?, ?, ?, ?)';
    const afdruk = printMomentopname(stroom, momentopname);
    ask(() => this.#database.prepare(vraag).run(stroom, nummer, laatste, inhoud, afdruk));
  }

  async close(): Promise<void> {
    if (this.#database.open) this.#database.close();
  }

  #readLengte(stroom: string): number {
    const vraag = 'SELECT COALESCE(MAX(nummer), 0) AS lengte FROM gebeurtenis WHERE stroom = ?';
    return Number((this.#database.prepare(vraag).get(stroom) as Rij).lengte);
  }

  #readBekend(stroom: string, gebeurtenissen: readonly Opslaggebeurtenis[]): Map<string, string> {
    const vraag = this.#database.prepare('SELECT inhoud FROM gebeurtenis WHERE stroom = ? AND id = ?');
    const bekend = new Map<string, string>();
    for (const { id } of gebeurtenissen) {
      const rij = vraag.get(stroom, id) as Rij | undefined;
      if (rij !== undefined) bekend.set(id, String(rij.inhoud));
    }
    return bekend;
  }

  #insert(stroom: string, lengte: number, nieuw: readonly Opslaggebeurtenis[]): void {
    const vraag = 'INSERT INTO gebeurtenis (stroom, nummer, id, inhoud, afdruk) VALUES (?, ?, ?, ?, ?)';
    const rij = this.#database.prepare(vraag);
    for (const [i, { id, inhoud }] of nieuw.entries()) {
      const nummer = lengte + i + 1;
      rij.run(stroom, nummer, id, inhoud, printGebeurtenis(stroom, { nummer, id, inhoud }));
    }
  }
}

/**
 * Opens a store of events in SQLite: a file, or `:memory:`.
 *
 * @throws Opslagfout `opslag_beschadigd` when the file is no database any more
 */
export function openSqlite(bestand: string): Gebeurtenisopslag {
  return new Sqliteopslag(bestand);
}
