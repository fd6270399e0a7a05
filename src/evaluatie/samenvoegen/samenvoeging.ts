import type { Bevinding } from '../../kern/index.js';
import type { Bewijsniveau, Evaluatiebewijs } from '../model/bewijs.js';

/** The effect in one gemeente, with how sure it is. */
export interface Effectschatting {
  /** The name of the gemeente, or of another part. */
  readonly naam: string;
  /** The effect, in the unit of the outcome. */
  readonly waarde: number;
  /** The standard error of `waarde`, in the same unit. */
  readonly standaardfout: number;
  /** The level of its evidence, from its `bewijs`. Default: not known. */
  readonly bewijsniveau?: Bewijsniveau | undefined;
  /** Whether it is exploring, from its `bewijs`. Default: false. */
  readonly verkennend?: boolean | undefined;
}

/** How the spread between gemeenten is estimated. */
export type Spreidingsmethode = 'paule_mandel' | 'reml' | 'dersimonian_laird';

/** The ends of an interval with confidence `1 - alfa`, both included. */
export interface Grenzen {
  readonly onder: number;
  readonly boven: number;
}

/** The effect in one gemeente, by itself and in the light of the others. */
export interface Deeleffect {
  readonly naam: string;
  readonly waarde: number;
  readonly standaardfout: number;
  /** The interval of `waarde` by itself: its standard error taken as known, from the normal distribution. */
  readonly interval: Grenzen;
  /** Its share in the mean, 0 to 1. */
  readonly aandeel: number;
  /** The empirical-Bayes estimate: `waarde` drawn to the mean, the more so the less sure it is and the more alike the gemeenten are. */
  readonly krimp: number;
  readonly krimpInterval: Grenzen;
}

/** The effects of several gemeenten taken together: plain JSON. */
export interface Samenvoeging {
  readonly uitkomst: string;
  readonly aantal: number;
  readonly methode: Spreidingsmethode;
  readonly schaal: 'minstens_1' | 'vrij';
  readonly alfa: number;
  /** The mean effect over gemeenten such as these. */
  readonly gemiddelde: number;
  /** The standard error of the mean by Hartung and Knapp. */
  readonly standaardfout: number;
  readonly interval: Grenzen;
  /** The two-sided p of no mean effect. */
  readonly p: number;
  /** Where the effect of a next gemeente would lie. */
  readonly voorspelling: Grenzen;
  /** The variance of the effects between gemeenten, in the square of the unit. */
  readonly tau2: number;
  /** The Q-profile interval of `tau2`, whatever the `methode`. */
  readonly tau2Interval: Grenzen;
  /** Cochran's Q, and the chance of one as large when the gemeenten do not differ. */
  readonly Q: number;
  readonly pQ: number;
  /** The share of the spread in the estimates that is no chance, 0 to 1. */
  readonly I2: number;
  /** In the given order: it is no ranking. */
  readonly delen: readonly Deeleffect[];
  readonly bewijs: Evaluatiebewijs;
  /** The answer in words, by `formatBevinding`. */
  readonly conclusie: Bevinding;
  readonly bevindingen: readonly Bevinding[];
}
