import { createVingerafdruk } from 'buurtaanpak/kern';
import { Opslagfout } from '../event-store/contract/opslagfout.js';
import { openDatabase, type Rij } from '../event-store/database.js';

/** A stored document: JSON, and the fingerprint of its content. */
export interface Bewaard {
  readonly id: string;
  readonly inhoud: unknown;
  readonly vingerafdruk: string;
}

/** Keeps documents of any kind. What it gives is what was written: a document that is damaged is refused, with `opslag_beschadigd`. */
export interface Documentopslag {
  readonly find: (soort: string, id: string) => Bewaard | undefined;
  /** At most this many documents after an id, in the order of their ids. */
  readonly list: (soort: string, na: string, aantal: number) => Bewaard[];
  /** Keeps a new document. The same once more does no harm; another under an id in use is refused, with `id_botst`. */
  readonly add: (soort: string, bewaard: Bewaard) => void;
  /** Replaces a document, but only when it is still the version that the writer saw. */
  readonly replace: (soort: string, bewaard: Bewaard, gezien: string) => boolean;
  readonly close: () => void;
}

/** A document as it was stored; refused when it does not have the fingerprint that it was stored with. */
function readRij({ id, inhoud, vingerafdruk }: Rij): Bewaard {
  const bewaard = { id: String(id), inhoud: parseInhoud(String(inhoud)), vingerafdruk: String(vingerafdruk) };
  if (createVingerafdruk(bewaard.inhoud) !== bewaard.vingerafdruk)
    throw new Opslagfout('opslag_beschadigd', `Document ${id} is not as it was written`);
  return bewaard;
}

function parseInhoud(inhoud: string): unknown {
  try {
    return JSON.parse(inhoud);
  } catch (fout) {
    throw new Opslagfout('opslag_beschadigd', 'A document is no JSON any more', { cause: fout });
  }
}

/** Documents in SQLite, in a file or in memory. Each document is one row; its content is the business of the library. */
export function openDocumentopslag(bestand = ':memory:'): Documentopslag {
  const database = openDatabase(bestand);
  database.exec(`
    CREATE TABLE IF NOT EXISTS document (
      soort TEXT NOT NULL, id TEXT NOT NULL, inhoud TEXT NOT NULL, vingerafdruk TEXT NOT NULL, PRIMARY KEY (soort, id)
    )
  `);
  const find = (soort: string, id: string): Bewaard | undefined => {
    const rij = database.prepare('SELECT * FROM document WHERE soort = ? AND id = ?').get(soort, id);
    return rij === undefined ? undefined : readRij(rij as Rij);
  };
  return {
    find,
    list: (soort, na, aantal) => {
      const vraag = 'SELECT * FROM document WHERE soort = ? AND id > ? ORDER BY id LIMIT ?';
      return (database.prepare(vraag).all(soort, na, aantal) as Rij[]).map(readRij);
    },
    add: (soort, { id, inhoud, vingerafdruk }) => {
      const vraag = 'INSERT OR IGNORE INTO document (soort, id, inhoud, vingerafdruk) VALUES (?, ?, ?, ?)';
      const { changes } = database.prepare(vraag).run(soort, id, JSON.stringify(inhoud), vingerafdruk);
      if (changes === 0 && find(soort, id)?.vingerafdruk !== vingerafdruk)
        throw new Opslagfout('id_botst', `Another ${soort} has the id ${id}`);
    },
    replace: (soort, { id, inhoud, vingerafdruk }, gezien) => {
      const vraag = 'UPDATE document SET inhoud = ?, vingerafdruk = ? WHERE soort = ? AND id = ? AND vingerafdruk = ?';
      return database.prepare(vraag).run(JSON.stringify(inhoud), vingerafdruk, soort, id, gezien).changes === 1;
    },
    close: () => void database.close(),
  };
}
