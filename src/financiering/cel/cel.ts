import type { Datum, Sleutel } from '../../kern/index.js';
import type { Bijdrage } from '../model/bijdrage.js';
import type { Geldtekst, Verloopgebeurtenis } from '../verloop/geldverloop.js';
import type { Vrijvalreden } from './vrijvalreden.js';

/** A day as a number: days after 1 January 1970. `toDag` and `fromDag` convert it. */
export type Dag = number;

/** A cell of the money while it is reckoned with: whole cents for days of one year. */
export interface Cel {
  /** `last`: part of the forecast. `vrijval`: agreed, but no longer needed. */
  readonly soort: 'last' | 'vrijval';
  /** Only for `vrijval`. */
  readonly reden?: Vrijvalreden | undefined;
  /** Fell free (reden `vastgesteld`) because the grant was changed before the vaststelling: the commitment is without it already. */
  readonly verlening?: true | undefined;
  /** The place in `Geldverloop.teksten` of the text that laid it. */
  readonly tekst: number;
  /** The contribution as that text has it. */
  readonly bijdrage: Bijdrage;
  readonly kostendrager?: Sleutel | undefined;
  readonly buurt?: string | undefined;
  readonly programmajaar: number;
  /** The days of the year of the programme of its place, from which it was laid. */
  readonly begin: Dag;
  readonly einde: Dag;
  /** The begrotingsjaar on which it was laid. */
  readonly jaar: number;
  /** The begrotingsjaar in which it is booked: another one when `jaar` was closed before it was known. */
  readonly boekjaar: number;
  /** The days for which it is meant, both included, in `jaar`. */
  readonly van: Dag;
  readonly tot: Dag;
  /** It is realised as a whole on this day, whatever its days: 1 January of `boekjaar` for what became known after closing. */
  readonly vanaf?: Dag | undefined;
  /** Whole cents; without VAT that the payer gets back, except in {@link Cellen.inclusief}. */
  readonly centen: bigint;
}

/** An event with one of these kinds. */
export type GebeurtenisVan<S extends Verloopgebeurtenis['soort']> = Extract<Verloopgebeurtenis, { readonly soort: S }>;

/** The events that are known, by kind, each kind in the order of recording. */
export interface BekendeGebeurtenissen {
  get<S extends Verloopgebeurtenis['soort']>(soort: S): readonly GebeurtenisVan<S>[];
}

/** A known text, with its window of days. */
export interface BekendeTekst {
  /** Its place in `Geldverloop.teksten`. */
  readonly plek: number;
  readonly tekst: Geldtekst;
  /** The first day on which it holds; -Infinity for the first text. */
  readonly van: Dag;
  /** The last day on which it holds; Infinity for the last text. */
  readonly tot: Dag;
}

/** What was agreed on one contribution. */
export interface Afspraak {
  /** The contribution as the last known text (by day) that has it says it. */
  readonly bijdrage: Bijdrage;
  readonly programmajaar: number;
  /** All its cells, `last` and `vrijval`, without VAT that the payer gets back. */
  readonly exclusief: bigint;
  /** The same with that VAT. */
  readonly inclusief: bigint;
}

/** All that the projections of the money read. */
export interface Cellen {
  /** The forecast and what fell free. Never of a `specifieke_uitkering`: that is a flow. */
  readonly cellen: readonly Cel[];
  /** The same cells laid with the VAT that the payer gets back. It is `cellen` itself when there is no such VAT. */
  readonly inclusief: readonly Cel[];
  /** The cells of the first text without any event: the first budget. */
  readonly begroot: readonly Cel[];
  /** The known texts in the order of their days. */
  readonly teksten: readonly BekendeTekst[];
  /** The events that are known, after corrections. */
  readonly gebeurtenissen: BekendeGebeurtenissen;
  /** The closed years, each with the day on which that was known first. */
  readonly afgesloten: ReadonlyMap<number, Dag>;
  /** By the key of the contribution, in the order in which the texts name them; also of a `specifieke_uitkering`. */
  readonly afspraken: ReadonlyMap<string, Afspraak>;
}

/** Options of `computeCellen`. */
export interface ComputeCellenOptions {
  readonly peildatum: Datum;
  /** Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
  /** Default: `dagen`. */
  readonly methode?: 'dagen' | 'maanden' | undefined;
}
