/** Durations in days, summed up. Without any, there is no median, smallest or largest. */
export interface Duurcijfers {
  /** How many durations there are. */
  readonly aantal: number;
  /** How many have not come that far: they are not among the durations. */
  readonly nogNiet: number;
  /** The middle one; of an even number the mean of the two in the middle. */
  readonly mediaan?: number;
  readonly kortste?: number;
  readonly langste?: number;
}

/** Sums up durations. */
export function summarizeDuren(dagen: readonly number[], nogNiet: number): Duurcijfers {
  const rij = [...dagen].sort((a, b) => a - b);
  const kortste = rij[0];
  const langste = rij.at(-1);
  if (kortste === undefined || langste === undefined) return { aantal: 0, nogNiet };
  const boven = rij[rij.length >> 1] as number;
  const onder = rij[(rij.length - 1) >> 1] as number;
  return { aantal: rij.length, nogNiet, mediaan: (onder + boven) / 2, kortste, langste };
}
