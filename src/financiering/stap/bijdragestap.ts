import type { Bedrag, Datum, Sleutel } from '../../kern/index.js';
import type { Planstap } from '../model/bijdrage.js';

/**
 * Where a planned step stands on the peildatum: `open` (its day has not passed), `opgeschort` (its day has passed while the duty to pay is
 * suspended), `te_laat` (its day has passed without it; the day itself is not late), `gedaan`, `later_gedaan` (done, but after its day), or
 * `vervallen` (nothing is expected of it any more).
 */
export type Bijdragestapstand = 'open' | 'opgeschort' | 'te_laat' | 'gedaan' | 'later_gedaan' | 'vervallen';

/** A step of a contribution for which a day was planned: of the planning, or an instalment (`betaald`). */
export interface Bijdragestap {
  readonly stap: Planstap | 'betaald';
  /** The key of the instalment; only of `betaald`. */
  readonly termijn?: Sleutel | undefined;
  /** Its place in `planning`, or among the `termijnen`, of the contribution. */
  readonly plek: number;
  readonly gepland: Datum;
  /** The day on which it was done, on the peildatum or before it. */
  readonly werkelijk?: Datum | undefined;
  /** What of it is still to be done; of a step that was done, or lapsed, what was planned. With VAT. */
  readonly bedrag: Bedrag;
  readonly stand: Bijdragestapstand;
  /** Only of `te_laat`: the days from its day to the peildatum; of `later_gedaan`: to the day on which it was done. */
  readonly dagen?: number | undefined;
}

/** A condition of a contribution on the peildatum. One that was met after its last day was not met in time: the contribution lapsed. */
export interface Bijdragevoorwaarde {
  readonly omschrijving: string;
  readonly uiterlijk?: Datum | undefined;
  readonly vervuldOp?: Datum | undefined;
  readonly stand: 'open' | 'vervuld' | 'later_vervuld' | 'verlopen';
  /** Only of `verlopen`: the days from its last day to the peildatum; of `later_vervuld`: to the day on which it was met. */
  readonly dagen?: number | undefined;
}

/** What happened to a contribution last. */
export interface Laatstestap {
  /** The kind of its event. */
  readonly soort: Laatstesoort;
  readonly datum: Datum;
  /** With VAT. */
  readonly bedrag: Bedrag;
}

/** The kinds of events that move a contribution on, from the asking to the money that came back. */
export const LAATSTESOORTEN = [
  'bijdrage_gevraagd',
  'bijdrage_toegezegd',
  'verplichting_aangegaan',
  'verlening_gewijzigd',
  'betaald',
  'vastgesteld',
  'vaststelling_gewijzigd',
  'teruggevorderd',
  'terugontvangen',
  'verrekend',
  'uitkering_ontvangen',
  'uitkering_terugbetaald',
] as const;

/** One of {@link LAATSTESOORTEN}. */
export type Laatstesoort = (typeof LAATSTESOORTEN)[number];
