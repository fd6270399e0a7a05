import { Database } from '../event-store/database.js';

/** A document as it is kept: JSON, and the fingerprint of what it says. */
export interface Bewaard {
  readonly id: string;
  readonly inhoud: unknown;
  readonly vingerafdruk: string;
}

/** Keeps documents of any kind. */
export interface Documentopslag {
  readonly find: (soort: string, id: string) => Bewaard | undefined;
  /** At most so many, in the order of their ids, after an id. */
  readonly list: (soort: string, na: string, aantal: number) => Bewaard[];
  /** Keeps a new document; does nothing when the id is in use. */
  readonly add: (soort: string, bewaard: Bewaard) => void;
  /** Replaces a document, only when it still is the version that the writer saw. */
  readonly replace: (soort: string, bewaard: Bewaard, gezien: string) => boolean;
  readonly close: () => void;
}

/** Documents in SQLite, in a file or in memory. One row a document: what is in it is the business of the library. */
export function openDocumentopslag(bestand = ':memory:'): Documentopslag {
  const database = new Database(bestand);
  database.exec('PRAGMA busy_timeout = 30000');
  database.exec(`
    CREATE TABLE IF NOT EXISTS document (
      soort TEXT NOT NULL, id TEXT NOT NULL, inhoud TEXT NOT NULL, vingerafdruk TEXT NOT NULL, PRIMARY KEY (soort, id)
    )
  `);
  const read = ({ id, inhoud, vingerafdruk }: Record<string, unknown>): Bewaard => ({
    id: String(id),
    inhoud: JSON.parse(String(inhoud)),
    vingerafdruk: String(vingerafdruk),
  });
  return {
    find: (soort, id) => {
      const rij = database.get('SELECT * FROM document WHERE soort = ? AND id = ?', [soort, id]);
      return rij === null ? undefined : read(rij);
    },
    list: (soort, na, aantal) =>
      database
        .all('SELECT * FROM document WHERE soort = ? AND id > ? ORDER BY id LIMIT ?', [soort, na, aantal])
        .map(read),
    add: (soort, { id, inhoud, vingerafdruk }) => {
      const waarden = [soort, id, JSON.stringify(inhoud), vingerafdruk];
      database.run('INSERT OR IGNORE INTO document (soort, id, inhoud, vingerafdruk) VALUES (?, ?, ?, ?)', waarden);
    },
    replace: (soort, { id, inhoud, vingerafdruk }, gezien) => {
      const vraag = 'UPDATE document SET inhoud = ?, vingerafdruk = ? WHERE soort = ? AND id = ? AND vingerafdruk = ?';
      return database.run(vraag, [JSON.stringify(inhoud), vingerafdruk, soort, id, gezien]).changes === 1;
    },
    close: () => database.close(),
  };
}
