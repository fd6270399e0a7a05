import type { Bevinding } from '../../kern/index.js';
import type { Reden } from '../../kerncijfers/index.js';
import type { Interval, Kansverhouding, Schatting } from '../../rekenen/index.js';
import type { Evaluatiebewijs } from './bewijs.js';
import type { Configuratieanalyse } from './configuratieanalyse.js';
import type { Meetmoment } from './evaluatieplan.js';

/** The reason why a buurt does not count in a comparison. */
export type Weglaatreden =
  /** The outcome or the kenmerk has no row. */
  | 'geen_uitkomst'
  | 'geen_kenmerk'
  /** The buurt has no value of the kenmerk within which the plan compares. */
  | 'geen_blok'
  /** A number of months since the start was asked, and the start is not known. */
  | 'geen_start'
  /** The buurt belongs to neither of the two groups that are compared. */
  | 'andere_groep'
  /** The figure lies exactly on the crossover of its calibration: neither in nor out of the set. */
  | 'op_kruispunt'
  /** The reason in the row; `niet_van_toepassing` also when the programme began after the day of the outcome. */
  | Reden;

/** A group of buurten in a comparison, described. */
export interface Groepsamenvatting {
  readonly groep: string;
  readonly aantal: number;
  readonly gemiddelde: number;
  readonly mediaan: number;
  readonly laagste: number;
  readonly hoogste: number;
  /** For a yes or no outcome the exact interval around the share; otherwise absent. */
  readonly interval?: Interval;
}

/**
 * How a comparison was tested. `geen`: there is nothing to test. `geweigerd`: there could be a p, but it would not say what it seems to
 * say; the groups are described, and `bewijs.alternatieven` says what would have been possible.
 */
export type Toetssoort = 'verschil' | 'verhoudingen' | 'groepen' | 'samenhang' | 'geen' | 'geweigerd';

/** The test of a comparison. */
export interface Toetsing {
  /** For groups that were not drawn by lot: the larger of `pVerwisseling` and `pWelch`. */
  readonly p: number;
  /** Corrected for the number of comparisons of the plan that could be tested. */
  readonly pAangepast: number;
  /** The p of the exchange of buurten, on the difference in units of its own uncertainty. Absent where only one test is used. */
  readonly pVerwisseling?: number;
  /** The p of Welch, which allows a difference in spread. Absent where only one test is used. */
  readonly pWelch?: number;
  /** Only for groups that were not drawn by lot: the statistic that was exchanged. `gewoon`: a group has one buurt in a block, so its spread is unknown. */
  readonly statistiek?: 'gewoon' | 'gestudentiseerd';
  /** The smallest p that these values could have given. */
  readonly kleinsteP: number;
  readonly wijze: 'volledig' | 'steekproef';
  /** The number of arrangements examined, and the number that exist. */
  readonly aantal: number;
  readonly mogelijk: number;
  /** For a sample the 99% interval around p; otherwise absent. */
  readonly pInterval?: Interval;
}

/** Measures of the size of an effect, each where it exists. An interval belongs to the test of the comparison, and never contradicts it. */
export interface Effectmaten {
  /** The difference of means or of shares, in the unit of the outcome. */
  readonly verschil?: Schatting;
  /** For yes and no in one block: the odds ratio, with the interval of Fisher's test. It leaves out 1 exactly when p is at most the level. */
  readonly kansverhouding?: Kansverhouding;
  /** For a figure of the buurt: the slope of Theil and Sen, in units of the outcome for each 1 of the figure. */
  readonly helling?: Schatting;
  /** The shift by Hodges and Lehmann, which is robust against one odd buurt. */
  readonly verschuiving?: number;
  /** The difference in standard deviations. */
  readonly hedgesG?: number;
  /** How often a buurt of the one group is above one of the other, minus how often below. */
  readonly cliffDelta?: number;
  /** The correlation of ranks by Kendall (tau-b), which is tested, and by Spearman; over all buurten. */
  readonly tau?: number;
  readonly spearman?: number;
  /** The share of the variation that lies between the groups. */
  readonly verklaard?: number;
}

/** The smallest effect that this number of buurten could have shown at all. */
export interface KleinsteEffect {
  /** `d` and `f` in standard deviations, `r` a correlation, `aandeel` a difference of shares. */
  readonly maat: 'd' | 'f' | 'r' | 'aandeel';
  /** Absent: this number of buurten cannot show any effect, however large. */
  readonly effect?: number;
  /** The smallest effect in the unit of the outcome; absent when that is not possible. */
  readonly inEenheid?: number;
  /** The level it was computed for: the level of the plan, divided by the number of comparisons when p is corrected for that number. */
  readonly alfa: number;
}

/** How long the programme ran in a buurt. */
export interface Blootstelling {
  readonly buurt: string;
  /** Days from the start (included) up to the day of the measurement (not included), or up to and with the last day of the programme. */
  readonly dagen: number;
}

/** The answer without the buurten that were replaced and those that took their place: a look beside the answer, never the verdict. */
export interface ZonderVervanging {
  /** The buurten left out, sorted. */
  readonly zonder: readonly string[];
  readonly soort: Toetssoort;
  readonly aantal: number;
  readonly groepen: readonly Groepsamenvatting[];
  /** Not corrected for the number of comparisons. Absent as in the answer. */
  readonly toetsing?: Omit<Toetsing, 'pAangepast'>;
  readonly maten: Effectmaten;
  /** Whether it says the same as the answer, in words. */
  readonly conclusie: Bevinding;
}

/** The answer to one question of the plan. */
export interface Vergelijkingsresultaat {
  readonly vergelijking: string;
  readonly uitkomst: string;
  readonly kenmerk: string;
  readonly op: Meetmoment;
  readonly vanaf?: Meetmoment | undefined;
  readonly soort: Toetssoort;
  /** The number of buurten that count, and in how many blocks. */
  readonly aantal: number;
  readonly blokken: number;
  /** The buurten that do not count, sorted. */
  readonly weggelaten: readonly { readonly buurt: string; readonly reden: Weglaatreden }[];
  /** Of the buurten that count and whose start is known, sorted. */
  readonly blootstelling: readonly Blootstelling[];
  /** Of a group kenmerk: the groups, in the order of the comparison. */
  readonly groepen: readonly Groepsamenvatting[];
  /** Absent: it could not be tested, or gets no verdict; `conclusie` says why. */
  readonly toetsing?: Toetsing;
  readonly maten: Effectmaten;
  /** Absent where `toetsing` is. */
  readonly kleinsteEffect?: KleinsteEffect;
  /** Only when a buurt that counts was replaced, or replaced another. */
  readonly zonderVervanging?: ZonderVervanging;
  /** Which question this answers, how strong the evidence is, and what would have been stronger. */
  readonly bewijs: Evaluatiebewijs;
  /** The answer in words, by `formatBevinding`. */
  readonly conclusie: Bevinding;
}

/** The answer to one question of the plan about kenmerken together. */
export interface Configuratieresultaat {
  /** The key of the question in the plan. */
  readonly configuratie: string;
  readonly uitkomst: string;
  readonly op: Meetmoment;
  readonly vanaf?: Meetmoment | undefined;
  /** The number of buurten that count. */
  readonly aantal: number;
  /** The buurten that do not count, sorted. */
  readonly weggelaten: readonly { readonly buurt: string; readonly reden: Weglaatreden }[];
  /** Absent: no buurt counts or more than 200 do, or the change is one since a figure by which the buurten were chosen. */
  readonly analyse?: Omit<Configuratieanalyse, 'bewijs' | 'conclusie'>;
  readonly bewijs: Evaluatiebewijs;
  /** The answer in words, by `formatBevinding`. */
  readonly conclusie: Bevinding;
}

/** What an evaluation found: plain JSON. */
export interface Evaluatie {
  readonly soort: 'evaluatie';
  readonly versie: 2;
  readonly naam: string;
  /** Fingerprints of the plan and of the rows. */
  readonly plan: string;
  readonly gegevens: string;
  readonly alfa: number;
  readonly correctie: 'holm' | 'benjamini_hochberg' | 'geen';
  /** How many comparisons of the plan could be tested: the number that is corrected for. */
  readonly getoetst: number;
  readonly vergelijkingen: readonly Vergelijkingsresultaat[];
  /** The answers about kenmerken together, in the order of the plan; empty when the plan asks none. */
  readonly configuraties: readonly Configuratieresultaat[];
  /** The answer as a whole. */
  readonly conclusie: Bevinding;
  /** Remarks: no draw by lot, entangled kenmerken, missing values, small samples. */
  readonly bevindingen: readonly Bevinding[];
}
