import type { Datum } from '../../kern/index.js';
import type { Regel } from '../../selectie/index.js';
import type { Bladwaarde } from './buurtblad.js';

/** What was brought in, with names for readers. */
export type Bladinbreng = {
  readonly bron: string;
  readonly dag: Datum;
  readonly geweigerd?: string;
} & (
  | {
      readonly soort: 'cijfer' | 'oordeel';
      readonly naam: string;
      readonly oud?: Bladwaarde;
      readonly nieuw: Bladwaarde;
    }
  | { readonly soort: 'kenmerk'; readonly naam: string; readonly heeft: boolean }
  | { readonly soort: 'regel'; readonly oud: Regel; readonly nieuw?: Regel }
);

/** The score for a programme, before and now. Absent: no score. */
export interface Bladpunten {
  readonly naam: string;
  readonly toen?: number;
  readonly nu?: number;
  readonly decimalen: number;
}

/** A place among those that could take part. */
export interface Bladstand {
  readonly rang: number;
  readonly gedeeld: boolean;
  readonly kon: number;
}

/** The place for a quotum, before and now. Absent: the buurt could not take part. */
export interface Bladplaatsing {
  readonly naam: string;
  readonly toen?: Bladstand;
  readonly nu?: Bladstand;
}

/** Everything that the answer to an objection tells: its source. */
export interface Bezwaarblad {
  readonly buurt: string;
  readonly naam: string;
  readonly gemeente: string;
  readonly datum: Datum;
  /** Chosen in the end, before the objection. */
  readonly gekozen: boolean;
  readonly gemaaktVan: Readonly<Record<string, string>>;
  readonly ingebracht: readonly Bladinbreng[];
  readonly punten: readonly Bladpunten[];
  readonly plaatsen: readonly Bladplaatsing[];
  /** What the same rules give now: a list, none that obeys all rules, or none that was found in time. */
  readonly uitkomst: 'lijst' | 'onhaalbaar' | 'onbeslist';
  /** Nothing better exists, by proof. */
  readonly bewezen: boolean;
  /** By the calculation, before and now. */
  readonly toen: boolean;
  readonly nu: boolean;
  /** The other buurten that come in and go out. */
  readonly erin: readonly string[];
  readonly eruit: readonly string[];
  readonly geloot: boolean;
  readonly tekort?: { readonly punten: number; readonly decimalen: number };
  readonly contact?: string;
  readonly oneens: readonly string[];
  readonly kleinste: readonly number[];
}
