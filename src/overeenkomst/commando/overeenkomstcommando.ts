import type { Geldsoort } from '../../financiering/index.js';
import type { Datum } from '../../kern/index.js';
import type { Overeenkomstfeit } from '../gebeurtenis/gebeurtenis.js';
import type { Leveninhoud } from '../gebeurtenis/inhoud.js';
import type { GEBEURTENIS_PER_COMMANDO } from './commandogebeurtenissen.js';

/** A new text of the agreement: signed by all who must sign, and in force from `ingangsdatum` on. Its number follows from the record. */
export type Addendum = Omit<Leveninhoud['addendum_vastgesteld'], 'nummer'>;

/** The fields of every command: the head of the event that it leads to. The agreement is that of the record. */
export interface Overeenkomstcommandohoofd {
  /** The id of the event to come. */
  readonly id: string;
  /** The day on which it happened. It may be earlier than that of events that are recorded already. */
  readonly datum: Datum;
  /** Today: the day on which it is recorded. */
  readonly geregistreerd: Datum;
  /** Who records it: an opaque reference. */
  readonly door: string;
}

/** The commands whose fields are not those of their event. */
export interface Overeenkomstcommandovelden {
  readonly stel_addendum_vast: Addendum;
  /** As `stel_addendum_vast`, for a document with a later last day. */
  readonly verleng: Addendum;
  /** Records a fact about money. Its day is that of the command. */
  readonly leg_vast: { readonly feit: Overeenkomstfeit<Geldsoort> };
  /** Corrects an earlier event (`betreft`); without `wordt` it did not happen. `datum` is the day of correcting. */
  readonly corrigeer: {
    readonly betreft: string;
    readonly reden: string;
    readonly wordt?: Overeenkomstfeit | undefined;
  };
}

/** The fields of every kind of command, besides its head. */
export type Commandoinhoud = {
  readonly [C in Exclude<
    keyof typeof GEBEURTENIS_PER_COMMANDO,
    keyof Overeenkomstcommandovelden
  >]: Leveninhoud[(typeof GEBEURTENIS_PER_COMMANDO)[C]];
} & Overeenkomstcommandovelden;

/** The kinds of commands. */
export type Commandosoort = keyof Commandoinhoud;

/** A request to record something about an agreement. `decideOvereenkomst` gives the event, or refuses it. */
export type Overeenkomstcommando<C extends Commandosoort = Commandosoort> = {
  [K in C]: Overeenkomstcommandohoofd & { readonly soort: K } & Commandoinhoud[K];
}[C];
