import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Datum } from 'buurtaanpak/kern';
import {
  decideTeam,
  evolveTeam,
  initialTeamdossier,
  mergeTeam,
  type Teamcommando,
  type Teamconflict,
  Teamdossier,
  type Teamgebeurtenis,
  type Teamvoorstel,
} from 'buurtaanpak/team';
import type { Antwoord } from './antwoord.js';
import { createKenner } from './createKenner.js';

/** A command without the head, which the device fills in. */
export type Stap = Teamcommando extends infer C
  ? C extends Teamcommando
    ? Omit<C, 'id' | 'team' | 'datum' | 'genoteerd' | 'geregistreerd' | 'door'>
    : never
  : never;

/** What identifies a device. Its name is in every id that it gives, so no two devices may have the same. */
export interface Toestelhoofd {
  readonly naam: string;
  readonly team: string;
  /** Who notes on it: an opaque reference. */
  readonly door: string;
}

/** Two conflicts about the same are one, so an answer that is read twice puts nothing before somebody twice. */
const toSleutel = ({ soort, gebeurtenis, tegen = '' }: Teamconflict) => `${soort} ${gebeurtenis} ${tegen}`;

/**
 * A device that notes without a connection. Its record is a file, which is there again after a restart. What `note` has given is in that
 * file: a file is replaced whole or not at all.
 */
export class Toestel {
  readonly #hoofd: Toestelhoofd;
  readonly #bestand: string;
  #dossier: Teamdossier;
  #voorgelegd: readonly Teamconflict[];

  /** @param map - the folder of the app on the device */
  constructor(map: string, hoofd: Toestelhoofd) {
    mkdirSync(map, { recursive: true });
    this.#hoofd = hoofd;
    this.#bestand = join(map, hoofd.naam);
    const leeg = { ...initialTeamdossier, team: hoofd.team };
    this.#dossier = Teamdossier.parse(this.#read('dossier') ?? leeg);
    this.#voorgelegd = this.#read('voorgelegd') ?? [];
  }

  /** The record as the device knows it: with what it noted itself, also what nobody received yet. */
  get dossier(): Teamdossier {
    return this.#dossier;
  }

  /** The conflicts that nobody decided about yet. */
  get voorgelegd(): readonly Teamconflict[] {
    return this.#voorgelegd;
  }

  /** Notes something that happened on `datum`. Today is the day of noting; the shared record fills in when it received it. */
  note(datum: Datum, vandaag: Datum, stap: Stap): Teamgebeurtenis[] {
    const { naam, team, door } = this.#hoofd;
    const hoofd = { id: `${naam}-${this.#countEigen() + 1}`, team, datum, genoteerd: vandaag, door };
    // The compiler does not see that a head and the rest of a command are a command.
    const gebeurtenissen = decideTeam({ ...hoofd, ...stap } as Teamcommando, this.#dossier);
    this.#keep(gebeurtenissen.reduce(evolveTeam, this.#dossier));
    return gebeurtenissen;
  }

  /** The begeleider takes a proposal: its corrections are noted, and the conflict is no longer before anybody. */
  take(conflict: Teamconflict, voorstel: Teamvoorstel, vandaag: Datum): void {
    for (const correctie of voorstel.correcties) this.note(vandaag, vandaag, { soort: 'corrigeren', ...correctie });
    this.leave(conflict);
  }

  /** The begeleider decides that nothing has to be corrected. */
  leave(conflict: Teamconflict): void {
    this.#keepVoorgelegd(this.#voorgelegd.filter((een) => toSleutel(een) !== toSleutel(conflict)));
  }

  /** What the device sends when it has a connection: its whole record. */
  createVerzoek(): string {
    return JSON.stringify(this.#dossier);
  }

  /** Takes in an answer, beside what was noted since the record was sent. Gives what the device did not know yet. */
  receive(tekst: string): Teamgebeurtenis[] {
    const antwoord: Antwoord = JSON.parse(tekst);
    const kent = createKenner(this.#dossier);
    const { dossier } = mergeTeam(this.#dossier, Teamdossier.parse(antwoord.dossier));
    const samen = [...this.#voorgelegd, ...antwoord.conflicten];
    // The conflicts first. When the app ends between the two files, the events are still to be received, and the answer comes again.
    this.#keepVoorgelegd([...new Map(samen.map((een) => [toSleutel(een), een])).values()]);
    this.#keep(dossier);
    return dossier.gebeurtenissen.filter((een) => !kent(een));
  }

  /** The highest number in an id of this device. It is in the record, so it is not forgotten. */
  #countEigen(): number {
    const begin = `${this.#hoofd.naam}-`;
    const eigen = this.#dossier.gebeurtenissen.filter(({ id }) => id.startsWith(begin));
    return Math.max(0, ...eigen.map(({ id }) => Number(id.slice(begin.length))));
  }

  #keep(dossier: Teamdossier): void {
    this.#write('dossier', dossier);
    this.#dossier = dossier;
  }

  #keepVoorgelegd(voorgelegd: readonly Teamconflict[]): void {
    this.#write('voorgelegd', voorgelegd);
    this.#voorgelegd = voorgelegd;
  }

  #read(wat: string) {
    const bestand = `${this.#bestand}.${wat}.json`;
    return existsSync(bestand) ? JSON.parse(readFileSync(bestand, 'utf8')) : undefined;
  }

  /** To rename is one step of the file system: there is the old file, or the new one. */
  #write(wat: string, inhoud: unknown): void {
    const bestand = `${this.#bestand}.${wat}.json`;
    writeFileSync(`${bestand}.nieuw`, JSON.stringify(inhoud));
    renameSync(`${bestand}.nieuw`, bestand);
  }
}
