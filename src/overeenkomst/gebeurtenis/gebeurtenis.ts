import type { Datum, Sleutel } from '../../kern/index.js';
import type { Gebeurtenisinhoud, Gebeurtenissoort } from './inhoud.js';

/** The fields of every event. An event is plain JSON, is never changed, and belongs to one agreement. */
export interface Overeenkomsthoofd {
  /** Unique within the agreement. The same id twice is the same event, delivered again. */
  readonly id: string;
  /** The key of the agreement, which is also the stream of its events. */
  readonly overeenkomst: Sleutel;
  /** The day on which it happened. */
  readonly datum: Datum;
  /** The day on which it was recorded; not before `datum`. */
  readonly geregistreerd: Datum;
  /** Who recorded it: an opaque reference. */
  readonly door: string;
}

/** A fact without its recording: the kind, the day and its own fields. A correction says with it what really happened. */
export type Overeenkomstfeit<S extends Gebeurtenissoort = Gebeurtenissoort> = {
  [K in S]: { readonly soort: K; readonly datum: Datum } & Gebeurtenisinhoud[K];
}[S];

/** An event that records a fact. */
export type Overeenkomstfeitgebeurtenis<S extends Gebeurtenissoort = Gebeurtenissoort> = {
  [K in S]: Overeenkomsthoofd & { readonly soort: K; readonly versie: 2 } & Gebeurtenisinhoud[K];
}[S];

/**
 * An event that corrects an earlier one (`betreft`, its id): `wordt` is what really happened; without `wordt` it did not happen. The
 * earlier event stays in the stream, so that you can still tell what was known on an earlier day.
 */
export interface Overeenkomstcorrectie extends Overeenkomsthoofd {
  readonly soort: 'correctie';
  readonly versie: 2;
  readonly betreft: string;
  readonly reden: string;
  readonly wordt?: Overeenkomstfeit | undefined;
}
