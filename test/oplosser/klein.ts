/** Small problems that are quick to read: a row of values for every vak, and no requirement unless a test brings one. */
import { createParen, type Keuzeprobleem, type Paren, type Telregel } from '../../src/oplosser/index.js';

/** The numbers to choose in every vak. */
export const quota = (van: readonly number[], tot = van): Keuzeprobleem['vakken'] => ({
  van: Int32Array.from(van),
  tot: Int32Array.from(tot),
});

/** Neighbours among so many candidates. */
export const buren = (n: number, ...paren: readonly (readonly [number, number])[]): Paren =>
  createParen(n, Int32Array.from(paren.flat()));

/** Members that are counted, for any vak unless it says otherwise. */
export const telling = (leden: readonly number[], van: number, tot: number, vakken = -1): Telregel => ({
  leden: Int32Array.from(leden),
  van,
  tot,
  vakken,
});

export const groep = (leden: readonly number[], hoogstens: number, vakken = -1): Keuzeprobleem['groepen'][number] => ({
  leden: Int32Array.from(leden),
  hoogstens,
  vakken,
});

/** A problem with a row of values for every vak: one candidate for each, and every candidate for any of them. */
export const vraag = (
  waarden: readonly (readonly number[])[],
  wijziging: Partial<Keuzeprobleem> = {},
): Keuzeprobleem => ({
  vakken: quota(waarden.map(() => 1)),
  masker: new Int32Array(waarden[0]?.length ?? 0).fill(2 ** waarden.length - 1),
  waarden: Float64Array.from(waarden.flat()),
  verplicht: [],
  tellingen: [],
  groepen: [],
  samen: [],
  paren: undefined,
  botsingen: [],
  bonus: 0,
  band: undefined,
  vloeren: [],
  ...wijziging,
});

/** More than any small problem needs. */
export const RUIM = { knopen: 1000, pivots: 10_000 } as const;

/** A choice as it is kept: the vak of each candidate, or -1. */
export const kies = (...vakken: readonly number[]): Int16Array => Int16Array.from(vakken);
