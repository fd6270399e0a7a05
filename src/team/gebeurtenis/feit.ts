import type { Datum } from '../../kern/index.js';
import type { Feitsoort, Gebeurtenisvelden } from './velden.js';

/** The fields of every event. An event is plain JSON, is never changed, and belongs to one team. */
export interface Gebeurtenishoofd {
  /** Unique within the team. */
  readonly id: string;
  /** The team, which is also the stream of its events. */
  readonly team: string;
  /** The day on which it happened. */
  readonly datum: Datum;
  /** The day on which it was noted, on any device; not before `datum`. */
  readonly genoteerd: Datum;
  /** The day on which the shared record received it; not before `genoteerd`. Absent: only the device on which it was noted has it. */
  readonly geregistreerd?: Datum | undefined;
  /**
   * The place in the order of noting: one more than the highest of the record on which it was noted. Two devices may give the same.
   * `decideTeam` fills it in; without it an event gets the next number of the record that it is put into.
   */
  readonly nummer?: number | undefined;
  /** Who noted it: an opaque reference. */
  readonly door: string;
}

/** The fact without its head (who noted it and when): the kind, the version of its form, the day and its own fields. */
export type Feit<S extends Feitsoort = Feitsoort> = {
  [K in S]: { readonly soort: K; readonly versie: 2; readonly datum: Datum } & Gebeurtenisvelden[K];
}[S];

/** An event that records a fact. */
export type Feitgebeurtenis<S extends Feitsoort = Feitsoort> = {
  [K in S]: Gebeurtenishoofd & { readonly soort: K; readonly versie: 2 } & Gebeurtenisvelden[K];
}[S];

/**
 * An event that corrects an earlier one (`betreft`, its id): `wordt` is what really happened; without `wordt` it did not happen. The
 * earlier event stays in the stream, so that you can still tell what was known on an earlier day.
 */
export interface Correctie extends Gebeurtenishoofd {
  readonly soort: 'correctie';
  readonly versie: 2;
  readonly betreft: string;
  readonly reden: string;
  readonly wordt?: Feit | undefined;
}
