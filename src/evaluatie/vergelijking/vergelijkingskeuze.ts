import type { Bevinding } from '../../kern/index.js';
import type { Reden } from '../../kerncijfers/index.js';

/** A comparison buurt with its distance to the buurt of the programme. */
export interface Vergelijkingsbuurt {
  readonly buurt: string;
  /** In standard deviations: the root of the mean of the squared differences, each divided by its standard deviation. */
  readonly afstand: number;
}

/** A buurt of the programme with its comparison buurten, the nearest first. */
export interface Vergelijkingsset {
  readonly behandeld: readonly string[];
  readonly vergelijking: readonly string[];
  readonly afstanden: readonly Vergelijkingsbuurt[];
}

/** The similarity of the two groups in one kenmerk, before and after choosing. */
export interface Balansregel {
  readonly kenmerk: string;
  readonly behandeld: number;
  readonly kandidaten: number;
  readonly vergelijking: number;
  /** The standard deviation by which distances in this kenmerk are divided: over all buurten together. */
  readonly standaardafwijking: number;
  /**
   * The standardised mean difference of the programme with all candidates, and with the chosen ones. Both are divided by the root of the
   * mean of the two variances before choosing, so that they can be compared. Absent when nothing varies.
   */
  readonly smdVoor?: number;
  readonly smdNa?: number;
}

/** The result of choosing comparison buurten. */
export interface Vergelijkingskeuze {
  /** `geweigerd`: nothing was chosen, as a kenmerk was a criterion of the choice of the programme. */
  readonly soort: 'keuze' | 'geweigerd';
  /** When refused: why, in words. Otherwise absent. */
  readonly geweigerd?: Bevinding;
  /** The keys of all kenmerken that the sets are alike in, also those that had to be equal; sorted. */
  readonly kenmerken: readonly string[];
  /** One set for every buurt of the programme that has at least one comparison buurt, sorted. */
  readonly sets: readonly Vergelijkingsset[];
  /** Buurten of the programme without a comparison buurt. */
  readonly zonder: readonly { readonly buurt: string; readonly reden: Reden | 'geen_kenmerk' | 'geen_kandidaat' }[];
  /** Candidates that could not be considered, or were kept away. `grenst_aan_programma`: it borders on a buurt of the programme. */
  readonly uitgesloten: readonly {
    readonly buurt: string;
    readonly reden: Reden | 'geen_kenmerk' | 'grenst_aan_programma';
  }[];
  readonly balans: readonly Balansregel[];
  /** When refused: what would have been possible, the strongest first. Otherwise empty. */
  readonly alternatieven: readonly Bevinding[];
  readonly bevindingen: readonly Bevinding[];
}
