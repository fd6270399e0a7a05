import type { Rangschikkingen } from './listRangschikkingen.js';

/**
 * Every arrangement under every supposed effect. With u the distance of the supposed effect from the found one, in `eenheid`, the
 * difference of an arrangement is e0 + e1 u and the variance of that difference f0 + f1 u + f2 u^2. The rows of `sommen` are e0, e1, f0,
 * f1, f2, and for two groups at last the sum of the squared parts of the variance, each divided by its degrees of freedom, at effect 0.
 */
export interface Student {
  readonly rangschikkingen: Rangschikkingen;
  readonly eenheid: number;
  /** The found effect, in the unit of the outcome. */
  readonly effect: number;
  /** The difference that was found is -gewicht * u; its variance is o0 + o1 u + o2 u^2. */
  readonly gewicht: number;
  readonly variantie: readonly [o0: number, o1: number, o2: number];
  /** What is at most this large is rounding: a + b|u| for a difference, a + b u^2 for a variance. */
  readonly ruisVerschil: readonly [number, number];
  readonly ruisVariantie: readonly [number, number];
  /** For two groups: where the effect in a single block lies, as values of u. */
  readonly blokeffecten: readonly number[];
}

/** The found value of u that belongs to an effect. */
export const toAfstand = ({ effect, eenheid }: Student, waarde: number): number => (waarde - effect) / eenheid;
