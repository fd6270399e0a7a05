import type { Datum, Sleutel } from '../../kern/index.js';
import type { Geldinhoud, Geldsoort } from '../gebeurtenis/geldinhoud.js';
import type { Financieringsplan } from '../model/financieringsplan.js';

/** When something was known. */
export interface Kennis {
  /** The day on which it was recorded. */
  readonly geregistreerd: Datum;
  /** The first day on which it was known in this form, when a correction wrote it. Default: `geregistreerd`. */
  readonly bekendVan?: Datum | undefined;
  /** The day on which a correction replaced or removed it: from that day on it is not known any more. Absent: it still holds. */
  readonly vervallenOp?: Datum | undefined;
}

/** A party that pays or receives. */
export interface Geldpartij {
  readonly id: Sleutel;
  readonly rol: 'gemeente' | 'uitvoerder' | 'medefinancier';
  /** The code of a gemeente: `GM0080`. Its contributions pay for its own buurten. */
  readonly gemeentecode?: string | undefined;
}

/** A buurt in a text, with its own first day and its cost bearers. */
export interface Plaats {
  readonly buurt: string;
  readonly programma?: Sleutel | undefined;
  /** Its first day. Default: the first day of the periods of the plan. */
  readonly start?: Datum | undefined;
  /** Its part of an amount in proportion to the others: above zero, at most six decimals. Default: 1. */
  readonly gewicht?: number | undefined;
  /** The cost bearers it is charged to. Default: all of them. */
  readonly kostendragers?: readonly Sleutel[] | undefined;
}

/** A text with its money: it holds from `vanaf` until the day before the next text. */
export interface Geldtekst extends Kennis {
  /** The first day on which it holds. The first text holds from the beginning. */
  readonly vanaf: Datum;
  readonly plan: Financieringsplan;
  /** The buurten. Absent: they are not chosen yet, and nothing is divided over buurten. */
  readonly plaatsen?: readonly Plaats[] | undefined;
  /** The number of buurten that a price counts for as long as they are not chosen. Default: 0. */
  readonly aantalBuurten?: number | undefined;
}

/** The fields of every kind of event of the agreement that moves money, besides its head. */
export interface Loopinhoud {
  /** Everyone who must sign has signed, on the day of the event. */
  readonly ondertekening_voltooid: object;
  /** A buurt stops; `laatsteDag` still counts. */
  readonly buurt_gestopt: { readonly buurt: string; readonly laatsteDag: Datum };
  /** A buurt takes the place of one that stopped, from `start` on. */
  readonly buurt_vervangen: { readonly buurt: string; readonly vervangt: string; readonly start: Datum };
  /** The agreement is suspended from `vanaf` on. */
  readonly opgeschort: { readonly vanaf: Datum };
  /** The suspension is over: `vanaf` is the first day after it. */
  readonly hervat: { readonly vanaf: Datum };
  readonly beeindigd: { readonly laatsteDag: Datum };
  readonly partij_uitgetreden: { readonly partij: Sleutel; readonly laatsteDag: Datum };
  /** The decision on a year of the programme: with `stop` it and the years after it fall free. */
  readonly besluit_genomen: { readonly programmajaar: number; readonly uitkomst: 'door' | 'stop' };
  /** An option on a year of the programme was taken. */
  readonly optie_gelicht: { readonly programmajaar: number };
}

/** The kinds of events of the agreement that move money. */
export type Loopsoort = keyof Loopinhoud;

/** What every event of a course says. */
export interface Verloophoofd extends Kennis {
  /** Unique in the course. */
  readonly id: string;
  /** The id of the fact, when this is a later form of it that a correction wrote. Default: `id`. */
  readonly feit?: string | undefined;
  /** The day on which it happened. */
  readonly datum: Datum;
}

/** An event in the course of the money: of the agreement, or about money. */
export type Verloopgebeurtenis =
  | { readonly [S in Loopsoort]: Verloophoofd & { readonly soort: S } & Loopinhoud[S] }[Loopsoort]
  | { readonly [S in Geldsoort]: Verloophoofd & { readonly soort: S } & Geldinhoud[S] }[Geldsoort];

/**
 * The course of the money: parties, texts that hold for days, and events. Every answer about money reads it. It is plain JSON and is not
 * stored: an agreement gives it (`toGeldverloop`), and a plan by itself does (`createGeldverloop`).
 */
export interface Geldverloop {
  readonly partijen: readonly Geldpartij[];
  /** At least one. The first is the first text; the others are addenda in the order of recording. */
  readonly teksten: readonly Geldtekst[];
  /** In the order of recording. */
  readonly gebeurtenissen: readonly Verloopgebeurtenis[];
}
