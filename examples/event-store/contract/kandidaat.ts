import type { Gebeurtenisopslag } from './gebeurtenisopslag.js';

/** A place of its own for one proef: a file, a schema of a database. */
export interface Proefplek {
  /** Opens the store at this place. Each call is another writer, with a connection of its own. */
  readonly open: () => Promise<Gebeurtenisopslag>;
  /** Throws the place away. All that was opened is closed by then. */
  readonly ruimOp: () => Promise<void>;
  /** Spoils the snapshot of a stream behind the back of the store. */
  readonly bederfMomentopname: (stroom: string) => Promise<void>;
  /** Changes what an event says behind the back of the store. */
  readonly bederfGebeurtenis: (stroom: string, nummer: number) => Promise<void>;
  /** Removes an event behind the back of the store. */
  readonly verwijderGebeurtenis: (stroom: string, nummer: number) => Promise<void>;
  /** From now on it fails to store an event of which the content has this text, as a full disk would. `undefined` ends that. */
  readonly laatMislukken: (merk: string | undefined) => Promise<void>;
}

/** What a writer in a process of its own is to do. */
export interface Schrijfopdracht {
  readonly stroom: string;
  /** Its name, with which its ids begin. */
  readonly wie: string;
}

/** A file that is cut off. */
export interface Knipbaar {
  /** How many bytes there are, with nothing open. */
  readonly grootte: number;
  /** Where a cut is nastiest: the size of a page. */
  readonly bladzijde: number;
  /** Opens a copy of which only the first bytes are there. */
  readonly open: (lengte: number) => Promise<Gebeurtenisopslag>;
}

/** A store that is tried. What it cannot do, such as be cut off, it leaves out: then the proeven of that are not in the list. */
export interface Kandidaat<P extends Proefplek = Proefplek> {
  readonly maakPlek: () => Promise<P>;
  /** Runs `writeOn` in a process of its own, kills that when it said so many lines, and gives the whole lines that it said. */
  readonly killSchrijver?: (plek: P, opdracht: Schrijfopdracht, aantal: number) => Promise<readonly string[]>;
  /** How many writers are killed. Default 4. */
  readonly kills?: number;
  /** Ends the server as a power cut does, and starts it again. */
  readonly crash?: (plek: P) => Promise<void>;
  /** How often the server ends. Default 2. */
  readonly crashes?: number;
  readonly knip?: (plek: P) => Promise<Knipbaar>;
}

/** One thing that is tried. `run` ends without a value, or with an error that says what went wrong. */
export interface Proef {
  readonly naam: string;
  readonly run: () => Promise<void>;
}
