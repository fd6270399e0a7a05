import type { Burenparen } from '../../gebied/index.js';
import type { Werk } from '../../kern/huis.js';
import type { Bevinding, Datum } from '../../kern/index.js';
import type { Schatting } from '../../rekenen/index.js';
import type { Effectoordeel, Effectvraag } from '../model/effectvraag.js';
import type { KleinsteEffect } from '../model/evaluatie.js';

/** Buurten of the programme with their comparison buurten. With all buurten in one set, it is a comparison without matching. */
export interface Buurtenset {
  readonly behandeld: readonly string[];
  readonly vergelijking: readonly string[];
}

/** Two days, the earlier first. */
export interface Dagenpaar {
  readonly voor: Datum;
  readonly na: Datum;
}

/** Options of {@link computeVerschilInVerschillen}. */
export interface ComputeVerschilInVerschillenOptions extends Effectvraag, Dagenpaar {
  /**
   * `voor`: the day before the start from which the change counts. `na`: the day on which the effect is measured. `controle`: pairs of
   * earlier days, all before the start: between the days of a pair no effect can exist. Default: not checked, with a finding.
   */
  readonly controle?: readonly Dagenpaar[];
  /** Two or more days before the start: beside the verdict stands the change since their mean. Default: none. */
  readonly voormetingen?: readonly Datum[];
  /** The keys of what the sets were matched on. Default: those of the choice, when the sets come with it; otherwise not known. */
  readonly koppeling?: readonly string[];
  /** Which buurten border on each other: a comparison buurt beside the programme may feel it too. Default: not looked at. */
  readonly buren?: Burenparen;
  /** Whether lot decided which buurten got the programme. Default: false. */
  readonly geloot?: boolean;
}

/** Means of an outcome, before and after. */
export interface Voorna {
  readonly voor: number;
  readonly na: number;
}

/** How many sets, buurten of the programme and comparison buurten count. */
export interface Setaantal {
  readonly sets: number;
  readonly behandeld: number;
  readonly vergelijking: number;
}

/** The extra change of the programme between two days before the start, when there could be no effect. */
export interface Aanloop extends Dagenpaar {
  readonly effect: Schatting;
  /** The smallest extra change that could have been seen here. */
  readonly kleinsteEffect: KleinsteEffect;
}

/** All changes before the start, tested at once. */
export interface Aanloopcontrole {
  readonly aantal: Setaantal;
  readonly aanlopen: readonly Aanloop[];
  /** Of the largest studentised change among them, over the same exchanges. */
  readonly p: number;
}

/** The same question answered in another way, beside the verdict and never instead of it. */
export interface Gevoeligheidsrij {
  /** `gemiddelde_voormeting`: the change since the mean of `voormetingen`. `zonder_buren`: without comparison buurten beside the programme. */
  readonly soort: 'gemiddelde_voormeting' | 'zonder_buren';
  readonly aantal: Setaantal;
  readonly effect: Schatting;
  readonly p: number;
}

/** The result of {@link computeVerschilInVerschillen}. */
export interface VerschilInVerschillen extends Effectoordeel, Dagenpaar {
  readonly aantal: Setaantal;
  /** Means over the sets of the mean of every set. Absent when no set counts. */
  readonly behandeld?: Voorna;
  readonly vergelijking?: Voorna;
  /** The extra change by Hodges and Lehmann, over the differences of the sets; only when every set has one buurt of the programme. */
  readonly verschuiving?: number;
  /** Absent when there was nothing to look at. */
  readonly controle?: Aanloopcontrole;
  /** Empty when refused. */
  readonly gevoeligheid: readonly Gevoeligheidsrij[];
}

/** A question with its defaults, and what is known of the sets. */
export interface Verschilvraag extends ComputeVerschilInVerschillenOptions {
  readonly alfa: number;
  readonly onderscheidingsvermogen: number;
  readonly margeDagen: number;
  readonly geloot: boolean;
  readonly sets: readonly Buurtenset[];
  /** All buurten of the programme, also those without a set. */
  readonly programma: ReadonlySet<string>;
  /** Why there are no sets, when choosing them was refused. */
  readonly geweigerd?: Bevinding;
  readonly teller: Werk;
}
