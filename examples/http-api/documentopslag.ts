import { openDatabase, type Rij } from '../event-store/database.js';

/** A stored document: JSON, and the fingerprint of its content. */
export interface Bewaard {
  readonly id: string;
  readonly inhoud: unknown;
  readonly vingerafdruk: string;
}

/** Keeps documents of any kind. */
export interface Documentopslag {
  readonly find: (soort: string, id: string) => Bewaard | undefined;
  /** At most this many documents after an id, in the order of their ids. */
  readonly list: (soort: string, na: string, aantal: number) => Bewaard[];
  /** Keeps a new document; does nothing when the id is in use. */
  readonly add: (soort: string, bewaard: Bewaard) => void;
  /** Replaces a document, but only when it is still the version that the writer saw. */
  readonly replace: (soort: string, bewaard: Bewaard, gezien: string) => boolean;
  readonly close: () => void;
}

/** Documents in SQLite, in a file or in memory. Each document is one row; its content is the business of the library. */
export function openDocumentopslag(bestand = ':memory:'): Documentopslag {
  const database = openDatabase(bestand);
  database.exec(`
    CREATE TABLE IF NOT EXISTS document (
      soort TEXT NOT NULL, id TEXT NOT NULL, inhoud TEXT NOT NULL, vingerafdruk TEXT NOT NULL, PRIMARY KEY (soort, id)
    )
  `);
  const read = ({ id, inhoud, vingerafdruk }: Rij): Bewaard => ({
    id: String(id),
    inhoud: JSON.parse(String(inhoud)),
    vingerafdruk: String(vingerafdruk),
  });
  return {
    find: (soort, id) => {
      const rij = database.prepare('SELECT * FROM document WHERE soort = ? AND id = ?').get(soort, id);
      return rij === undefined ? undefined : read(rij as Rij);
    },
    list: (soort, na, aantal) => {
      const vraag = 'SELECT * FROM document WHERE soort = ? AND id > ? ORDER BY id LIMIT ?';
      return (database.prepare(vraag).all(soort, na, aantal) as Rij[]).map(read);
    },
    add: (soort, { id, inhoud, vingerafdruk }) => {
      const vraag = 'INSERT OR IGNORE INTO document (soort, id, inhoud, vingerafdruk) VALUES (?, ?, ?, ?)';
      database.prepare(vraag).run(soort, id, JSON.stringify(inhoud), vingerafdruk);
    },
    replace: (soort, { id, inhoud, vingerafdruk }, gezien) => {
      const vraag = 'UPDATE document SET inhoud = ?, vingerafdruk = ? WHERE soort = ? AND id = ? AND vingerafdruk = ?';
      return database.prepare(vraag).run(JSON.stringify(inhoud), vingerafdruk, soort, id, gezien).changes === 1;
    },
    close: () => void database.close(),
  };
}
