import type { Geldinhoud } from '../../financiering/index.js';
import type { Buurtcode } from '../../gebied/index.js';
import type { Datum, Sleutel } from '../../kern/index.js';
import type { Partij } from '../model/partij.js';
import type { Handtekening, Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';

/** Why an agreement ended. */
export const EINDREDENEN = ['looptijd_verstreken', 'opgezegd', 'wederzijds_goedvinden', 'ontbonden'] as const;

/** One of {@link EINDREDENEN}. */
export type Eindreden = (typeof EINDREDENEN)[number];

/** The fields of every kind of event in the life of the agreement, besides its head. */
export interface Leveninhoud {
  /** A first draft was made. */
  readonly concept_opgesteld: { readonly document: Samenwerkingsovereenkomst };
  /** The draft was changed. */
  readonly concept_gewijzigd: { readonly document: Samenwerkingsovereenkomst };
  /** The draft was offered to the parties for signing. */
  readonly ter_ondertekening_aangeboden: object;
  /** It went back to draft; the signatures so far are void. */
  readonly ter_ondertekening_ingetrokken: { readonly reden: string };
  /** One signatory signed, on the day of the event. */
  readonly handtekening_gezet: {
    readonly partij: Sleutel;
    readonly functie: string;
    readonly persoon?: string | undefined;
  };
  /** Everyone who must sign has signed. It follows from the signatures; record it when only the day of signing is known. */
  readonly ondertekening_voltooid: object;
  /** The work began. Without this event it begins on the first day of the term. */
  readonly in_werking_getreden: object;
  /** The gemeenteraad was informed. */
  readonly raad_geinformeerd: { readonly onderwerp: string; readonly kenmerk?: string | undefined };
  /** The parties agreed on another text, from `ingangsdatum` on. */
  readonly addendum_vastgesteld: {
    readonly nummer: number;
    readonly ingangsdatum: Datum;
    readonly onderwerp: string;
    readonly document: Samenwerkingsovereenkomst;
    readonly handtekeningen: readonly Handtekening[];
  };
  /** An addendum made the term longer. It follows from the addendum, and is read in streams of before. */
  readonly verlengd: { readonly nummer: number; readonly was: Datum; readonly wordt: Datum };
  /** The option on a year of the programme was taken. */
  readonly optie_gelicht: { readonly programmajaar: number; readonly kenmerk?: string | undefined };
  /** The agreement is suspended from `vanaf` on. */
  readonly opgeschort: { readonly vanaf: Datum; readonly reden: string };
  /** The suspension is over; `vanaf` is the first day after it. */
  readonly hervat: { readonly vanaf: Datum };
  /** A party gave notice; `per` is the last day of the agreement. */
  readonly opgezegd: { readonly partij: Sleutel; readonly grond: string; readonly per: Datum };
  readonly opzegging_ingetrokken: object;
  /** The agreement ended; `laatsteDag` still counts. */
  readonly beeindigd: {
    readonly laatsteDag: Datum;
    readonly reden: Eindreden;
    readonly toelichting?: string | undefined;
  };
  /** The parties evaluated; `moment` is the key of an evaluatiemoment, `eind` whether this was the final evaluation. */
  readonly geevalueerd: {
    readonly moment?: Sleutel | undefined;
    readonly eind: boolean;
    readonly uitkomst: string;
    readonly kenmerk?: string | undefined;
  };
  /** The council or the college decided whether a year of the programme goes on. With `stop` it and the years after it fall free. */
  readonly besluit_genomen: {
    readonly programmajaar: number;
    readonly uitkomst: 'door' | 'stop';
    readonly kenmerk?: string | undefined;
  };
  /** A party leaves; `laatsteDag` still counts. The buurten of a gemeente stop on that day. */
  readonly partij_uitgetreden: {
    readonly partij: Sleutel;
    readonly laatsteDag: Datum;
    readonly reden?: string | undefined;
  };
  /** A party joined, from `vanaf` on. An addendum gives it money and buurten. */
  readonly partij_toegetreden: { readonly partij: Partij; readonly vanaf: Datum };
  /** A buurt stops before the end; `laatsteDag` still counts. */
  readonly buurt_gestopt: {
    readonly buurt: Buurtcode;
    readonly laatsteDag: Datum;
    readonly reden?: string | undefined;
  };
  /** A buurt replaces a buurt that stopped, from `start` on. */
  readonly buurt_vervangen: { readonly buurt: Buurtcode; readonly vervangt: Buurtcode; readonly start: Datum };
  /** A buurt pauses from `vanaf` on. Its years and its money go on. */
  readonly buurt_gepauzeerd: { readonly buurt: Buurtcode; readonly vanaf: Datum; readonly reden?: string | undefined };
  /** The pause of a buurt is over; `vanaf` is the first day after it. */
  readonly buurt_hervat: { readonly buurt: Buurtcode; readonly vanaf: Datum };
}

/** The fields of every kind of event, besides its head: the life of the agreement and its money. */
export type Gebeurtenisinhoud = Leveninhoud & Geldinhoud;

/** The kinds of events, without the correction. */
export type Gebeurtenissoort = keyof Gebeurtenisinhoud;
