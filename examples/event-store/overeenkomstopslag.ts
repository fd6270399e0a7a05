import {
  decideOvereenkomst,
  type Overeenkomstcommando,
  type Overeenkomstdossier,
  Overeenkomstgebeurtenis,
  replayOvereenkomst,
} from 'buurtaanpak/overeenkomst';
import { openDatabase, type Rij } from './database.js';
import { Versieconflict } from './opslag.js';

/**
 * A store of the events of agreements in SQLite. The key of an event is its agreement with its id, so that an event that is delivered again
 * is found, and its number is its place in the order of recording.
 */
export class Overeenkomstopslag {
  readonly #database: ReturnType<typeof openDatabase>;

  constructor(bestand: string) {
    this.#database = openDatabase(bestand);
    this.#database.exec(`
      CREATE TABLE IF NOT EXISTS gebeurtenis (
        overeenkomst TEXT NOT NULL, id TEXT NOT NULL, nummer INTEGER NOT NULL, inhoud TEXT NOT NULL,
        PRIMARY KEY (overeenkomst, id), UNIQUE (overeenkomst, nummer)
      );
    `);
  }

  close(): void {
    this.#database.close();
  }

  /** The events of an agreement, in the order of recording. */
  read(overeenkomst: string): Overeenkomstgebeurtenis[] {
    const vraag = 'SELECT inhoud FROM gebeurtenis WHERE overeenkomst = ? ORDER BY nummer';
    const rijen = this.#database.prepare(vraag).all(overeenkomst) as Rij[];
    return rijen.map(({ inhoud }) => Overeenkomstgebeurtenis.parse(JSON.parse(String(inhoud))));
  }

  /** The record of an agreement; the empty one when there are no events. */
  load(overeenkomst: string): Overeenkomstdossier {
    return replayOvereenkomst(this.read(overeenkomst));
  }

  /**
   * Adds events. Those that are there already, by their ids, are left out: a message that is delivered twice does no harm. The others are
   * added only when the stream still has the length that the writer saw: the check of the expected version.
   *
   * @returns the number of events that were new
   * @throws DomeinFout `overeenkomst.gebeurtenis_botst` when another event has the same id
   */
  append(overeenkomst: string, verwacht: number, gebeurtenissen: readonly Overeenkomstgebeurtenis[]): number {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const bestaand = this.read(overeenkomst);
      const bekend = new Set(bestaand.map(({ id }) => id));
      const nieuw = gebeurtenissen.filter(({ id }) => !bekend.has(id));
      // The record tells whether what is there is the same, and belongs to this agreement.
      replayOvereenkomst(gebeurtenissen, { vanaf: replayOvereenkomst(bestaand) });
      if (nieuw.length > 0 && bestaand.length !== verwacht)
        throw new Versieconflict(`${overeenkomst}: ${verwacht} events expected, ${bestaand.length} found`);
      const rij = this.#database.prepare(
        'INSERT INTO gebeurtenis (overeenkomst, id, nummer, inhoud) VALUES (?, ?, ?, ?)',
      );
      for (const [i, gebeurtenis] of nieuw.entries())
        rij.run(overeenkomst, gebeurtenis.id, verwacht + i + 1, JSON.stringify(gebeurtenis));
      this.#database.exec('COMMIT');
      return nieuw.length;
    } catch (fout) {
      this.#database.exec('ROLLBACK');
      throw fout;
    }
  }

  /** Decides on a command and stores its event. A command that was handled before, by its id, gives nothing new. */
  handle(overeenkomst: string, commando: Overeenkomstcommando): Overeenkomstdossier {
    const dossier = this.load(overeenkomst);
    if (dossier.gebeurtenissen.some(({ id }) => id === commando.id)) return dossier;
    const gebeurtenissen = decideOvereenkomst(commando, dossier);
    this.append(overeenkomst, dossier.gebeurtenissen.length, gebeurtenissen);
    return replayOvereenkomst(gebeurtenissen, { vanaf: dossier });
  }
}
