import {
  decideTeam,
  initialTeamdossier,
  replayTeam,
  type Teamcommando,
  Teamdossier,
  Teamgebeurtenis,
} from 'buurtaanpak/team';
import { openDatabase, type Rij } from './database.js';

/** Another writer added to the stream since it was read. */
export class Versieconflict extends Error {}

/** A store of streams of events in SQLite, with a snapshot of each stream. */
export class Opslag {
  readonly #database: ReturnType<typeof openDatabase>;

  constructor(bestand: string) {
    this.#database = openDatabase(bestand);
    this.#database.exec(`
      CREATE TABLE IF NOT EXISTS gebeurtenis (
        stroom TEXT NOT NULL, nummer INTEGER NOT NULL, inhoud TEXT NOT NULL, PRIMARY KEY (stroom, nummer)
      );
      CREATE TABLE IF NOT EXISTS momentopname (stroom TEXT PRIMARY KEY, inhoud TEXT NOT NULL);
    `);
  }

  close(): void {
    this.#database.close();
  }

  /** The events of a stream after a number, in the order of recording. */
  read(stroom: string, na = 0): Teamgebeurtenis[] {
    const vraag = 'SELECT inhoud FROM gebeurtenis WHERE stroom = ? AND nummer > ? ORDER BY nummer';
    const rijen = this.#database.prepare(vraag).all(stroom, na) as Rij[];
    return rijen.map(({ inhoud }) => Teamgebeurtenis.parse(JSON.parse(String(inhoud))));
  }

  /** Adds events, only when the stream still has the length that the writer saw: the check of the expected version. */
  append(stroom: string, verwacht: number, gebeurtenissen: readonly Teamgebeurtenis[]): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const telling = this.#database.prepare('SELECT COUNT(*) AS lengte FROM gebeurtenis WHERE stroom = ?');
      const lengte = Number((telling.get(stroom) as Rij).lengte);
      if (lengte !== verwacht) throw new Versieconflict(`${stroom}: ${verwacht} events expected, ${lengte} found`);
      const rij = this.#database.prepare('INSERT INTO gebeurtenis (stroom, nummer, inhoud) VALUES (?, ?, ?)');
      for (const [i, gebeurtenis] of gebeurtenissen.entries()) {
        rij.run(stroom, verwacht + i + 1, JSON.stringify(gebeurtenis));
      }
      this.#database.exec('COMMIT');
    } catch (fout) {
      this.#database.exec('ROLLBACK');
      throw fout;
    }
  }

  /** The record of a team: its snapshot, with the events after it. */
  load(team: string): Teamdossier {
    const vraag = this.#database.prepare('SELECT inhoud FROM momentopname WHERE stroom = ?');
    const rij = vraag.get(team) as Rij | undefined;
    const vanaf = rij === undefined ? initialTeamdossier : Teamdossier.parse(JSON.parse(String(rij.inhoud)));
    return replayTeam(this.read(team, vanaf.gebeurtenissen.length), { vanaf });
  }

  /** Stores the record as a snapshot. Replacing a newer snapshot by an older one does no harm: reading only takes longer. */
  save(dossier: Teamdossier): void {
    const vraag = 'INSERT OR REPLACE INTO momentopname (stroom, inhoud) VALUES (?, ?)';
    this.#database.prepare(vraag).run(dossier.team, JSON.stringify(dossier));
  }

  /**
   * Decides on a command and stores the events. When another writer came in between, it reads the new events and decides again.
   *
   * @param vanaf - the record as the writer knows it, which may be behind. Default: as it is in the store.
   */
  handle(commando: Teamcommando, vanaf = this.load(commando.team)): { dossier: Teamdossier; pogingen: number } {
    let dossier = vanaf;
    for (let pogingen = 1; ; pogingen++) {
      try {
        const gebeurtenissen = decideTeam(commando, dossier);
        this.append(commando.team, dossier.gebeurtenissen.length, gebeurtenissen);
        return { dossier: replayTeam(gebeurtenissen, { vanaf: dossier }), pogingen };
      } catch (fout) {
        // A refusal by the rules can also be caused by an old record. It is final when there are no new events to read.
        const nieuw = this.read(commando.team, dossier.gebeurtenissen.length);
        if (nieuw.length === 0 || pogingen === 100) throw fout;
        dossier = replayTeam(nieuw, { vanaf: dossier });
      }
    }
  }
}
