import type { Burenparen } from '../../gebied/index.js';
import type { Werkopties } from '../../kern/index.js';
import type { Reden } from '../../kerncijfers/index.js';
import type { Planselectie } from '../model/evaluatieplan.js';

/** Options of {@link selectVergelijkingsbuurten}. A step of `werk` is a distance that is looked at. Default: one billion, some seconds. */
export interface SelectVergelijkingsbuurtenOptions extends Werkopties {
  /** The figures by which buurten must be alike: keys of `kenmerken`. At least one. */
  readonly kenmerken: readonly string[];
  /** Kenmerken that must be the same, such as the gemeente or the kind of buurt. Default: none. */
  readonly gelijk?: readonly string[];
  /** The maximum number of comparison buurten for each buurt. Default: 1. */
  readonly aantal?: number;
  /** The maximum distance of a comparison buurt (a caliper, in standard deviations). Default: no bound. */
  readonly grens?: number;
  /** Which buurten border on each other: a candidate that borders on a buurt of the programme is kept away. Default: none is. */
  readonly buren?: Burenparen;
  /** How the buurten were chosen, as in the plan: no kenmerk may have been a criterion. Default: not known, with a finding. */
  readonly selectie?: Planselectie;
}

/** A buurt with all data for the choice. */
export interface Volledig {
  readonly buurt: string;
  readonly figuren: Float64Array;
  readonly gelijk: string;
}

/** Why a buurt lacks data for the choice. */
export type Gemis = Reden | 'geen_kenmerk';
