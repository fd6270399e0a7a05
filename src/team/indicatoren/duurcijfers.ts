import { measureBereik, median } from '../../rekenen/index.js';

/** Durations in days, summed up. Without any, there is no median, smallest or largest. */
export interface Duurcijfers {
  /** The number of durations. */
  readonly aantal: number;
  /** The number that have not come that far; they are not among the durations. */
  readonly nogNiet: number;
  /** The middle duration, or the mean of the two in the middle. */
  readonly mediaan?: number;
  readonly kortste?: number;
  readonly langste?: number;
}

/** Summarises durations. */
export function summarizeDuren(dagen: readonly number[], nogNiet: number): Duurcijfers {
  if (dagen.length === 0) return { aantal: 0, nogNiet };
  const rij = Float64Array.from(dagen);
  const { aantal, minimum, maximum } = measureBereik(rij);
  return { aantal, nogNiet, mediaan: median(rij), kortste: minimum, langste: maximum };
}
