import type { Bedrag, Datum, Periode } from '../../kern/index.js';
import type { Gelijkstand, Gevolg, Regel } from '../../selectie/index.js';
import type { Frequentie } from '../../verslag/index.js';

/** A figure as it is shown: an amount, a share, a number with its unit, or a judgement on a scale. */
export type Bladwaarde =
  | { readonly vorm: 'bedrag'; readonly waarde: Bedrag }
  | { readonly vorm: 'percentage'; readonly waarde: number; readonly decimalen: number }
  | { readonly vorm: 'jaar'; readonly waarde: number }
  | { readonly vorm: 'getal'; readonly waarde: number; readonly decimalen: number; readonly eenheid?: string }
  | {
      readonly vorm: 'oordeel';
      readonly waarde: number;
      readonly decimalen: number;
      readonly van: number;
      readonly tot: number;
    };

/** What a criterion did for the buurt. */
export interface Bladcijfer {
  readonly naam: string;
  readonly richting: 'hoger' | 'lager' | 'doel';
  /** Absent: it is not known of the buurt itself. */
  readonly waarde?: Bladwaarde;
  /** The value as it is shown in a table. */
  readonly getoond?: string;
  /** Its part of the score. Absent: it did not count. */
  readonly punten?: number;
  readonly aangevuld: boolean;
  readonly geschat: boolean;
  readonly overgenomen: boolean;
}

/** A place for which the buurt could take part. */
export interface Bladplaats {
  /** The name of the quotum for readers. */
  readonly naam: string;
  readonly van: number;
  readonly tot: number;
  /** How many buurten could take part for it. */
  readonly kon: number;
  readonly rang: number;
  readonly gedeeld: boolean;
  readonly score: number;
  readonly decimalen: number;
  readonly spreiding?: number;
}

/** The figures of a programme. */
export interface Bladprogramma {
  /** Its name for readers. Absent: not known. */
  readonly naam?: string;
  readonly cijfers: readonly Bladcijfer[];
  readonly decimalen: number;
}

/** A condition of a quotum that the buurt does not meet. */
export type Bladeis =
  | { readonly soort: 'gebied' }
  | { readonly soort: 'kenmerk'; readonly kenmerk: string; readonly heeft: boolean }
  | {
      readonly soort: 'cijfer_te_laag' | 'cijfer_te_hoog';
      readonly cijfer: string;
      readonly waarde: Bladwaarde;
      readonly grens: Bladwaarde;
    }
  | { readonly soort: 'ontbreekt'; readonly cijfers: readonly string[] }
  | { readonly soort: 'typisch' }
  | { readonly soort: 'minimumscore'; readonly score: number; readonly minimaal: number; readonly decimalen: number }
  | { readonly soort: 'zonder_score'; readonly cijfers: readonly string[] };

/** Why the buurt was not chosen. */
export type Bladreden =
  | { readonly soort: 'zonder_score'; readonly cijfers: readonly string[] }
  | {
      readonly soort: 'uitgesloten';
      readonly motief: string;
      /** Without that rule it would be chosen. */
      readonly gekozen: boolean;
    }
  | { readonly soort: 'inwoners' }
  | { readonly soort: 'elders'; readonly naam: string; readonly eisen: readonly Bladeis[] }
  | { readonly soort: 'score' }
  | {
      readonly soort: 'regel';
      readonly regel: Regel;
      readonly gevolg: Gevolg;
      readonly houders: readonly string[];
      /** It has more points than a buurt that was chosen for the same programme. */
      readonly hoger: boolean;
    }
  | { readonly soort: 'regels'; readonly regels: readonly Regel[]; readonly gevolg: Gevolg }
  | {
      readonly soort: 'gelijk';
      readonly doorslag: Gelijkstand['doorslag'];
      /** The other buurt, when both have the same points and nothing else differs. */
      readonly ander?: string;
    }
  | { readonly soort: 'onmogelijk' }
  | { readonly soort: 'onbewezen' };

/** What would be otherwise if the buurt were in, or out. */
export interface Bladgevolg {
  /** The buurten that would go out or come in instead. */
  readonly anderen: readonly string[];
  /** The buurten that would come in as well, or go out as well. */
  readonly ook: readonly string[];
  /** Below 0: the other choice is better. */
  readonly verlies: number;
  /** What would be lower: the sum of the points, with weights or a bonus, the lowest score, or the sum of one programme. */
  readonly maat: 'samen' | 'gewogen' | 'laagste' | 'programma';
  readonly programma?: string;
  readonly decimalen: number;
}

/** Everything that a letter to the residents of one buurt tells. It is the source of the letter: each number of the letter stands in it. */
export interface Buurtblad {
  readonly buurt: string;
  readonly naam: string;
  readonly gemeente: string;
  readonly gekozen: boolean;
  /** The fingerprints of the selection and of the scores from which it was made, by their id. */
  readonly gemaaktVan: Readonly<Record<string, string>>;
  readonly aantallen: {
    readonly gescoord: number;
    readonly konMeedoen?: number;
    readonly gekozen: number;
    /** The number of ways to fill the places, in Dutch notation. */
    readonly verdelingen?: string;
  };
  readonly bewijs: { readonly optimaal: boolean; readonly gat: number };
  /** For what it was chosen. */
  readonly plek?: { readonly naam: string; readonly programma?: string; readonly van: number; readonly tot: number };
  readonly plaatsen: readonly Bladplaats[];
  readonly programmas: readonly Bladprogramma[];
  /** The two criteria that gave most of the points. */
  readonly meeste: readonly Bladcijfer[];
  /** It was chosen beforehand. */
  readonly vast?: { readonly motief?: string };
  readonly redenen: readonly Bladreden[];
  readonly gevolg?: Bladgevolg;
  /** The rise that would bring it in, or the loss with which it stays in. */
  readonly tekort?: { readonly punten: number; readonly decimalen: number };
  readonly speling?: { readonly punten: number; readonly decimalen: number };
  /** The quota of which one place more would bring it in. */
  readonly plekMeer: readonly string[];
  readonly loting?: {
    readonly ingeloot: boolean;
    readonly naam: string;
    readonly plekken: number;
    readonly deelnemers: number;
    readonly zaad: string;
  };
  readonly afwijking?: { readonly soort: 'erin' | 'eruit'; readonly motief: string; readonly ander?: string };
  /** Absent: whether there are reserves is not known. */
  readonly reserves?: readonly { readonly naam: string; readonly rang: number; readonly aantal: number }[];
  readonly zekerheid?: {
    readonly trekkingen: number;
    readonly gewichten: boolean;
    readonly geheel: Frequentie;
    readonly buurt?: Frequentie;
  };
  readonly besluitdatum?: Datum;
  readonly periode?: Periode;
  readonly uitvoerder?: string;
  readonly contact?: string;
  readonly vervolg: readonly string[];
  readonly oneens: readonly string[];
  /** The smallest number that a number of decimals shows: 1, 0.1, 0.01 and so on. */
  readonly kleinste: readonly number[];
}
