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
  /** The day on which it was noted, not before `datum` and not after `geregistreerd`: on a device without a connection. */
  readonly genoteerd?: Datum | undefined;
  /** The day on which it was recorded; not before `datum`. */
  readonly geregistreerd: Datum;
  /** Who recorded it: an opaque reference. */
  readonly door: string;
}

/** The fact without its recording (who and when): the kind, the version of its form, the day and its own fields. */
export type Feit<S extends Feitsoort = Feitsoort> = {
  [K in S]: { readonly soort: K; readonly versie: 1; readonly datum: Datum } & Gebeurtenisvelden[K];
}[S];

/** An event that records a fact. */
export type Feitgebeurtenis<S extends Feitsoort = Feitsoort> = {
  [K in S]: Gebeurtenishoofd & { readonly soort: K; readonly versie: 1 } & Gebeurtenisvelden[K];
}[S];

/**
 * An event that corrects an earlier one (`betreft`, its id): `wordt` is what really happened; without `wordt` it did not happen. The
 * earlier event stays in the stream, so that you can still tell what was known on an earlier day.
 */
export interface Correctie extends Gebeurtenishoofd {
  readonly soort: 'correctie';
  readonly versie: 1;
  readonly betreft: string;
  readonly reden: string;
  readonly wordt?: Feit | undefined;
}
