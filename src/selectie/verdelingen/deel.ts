import type { Aantal } from '../model/quotum.js';

/** A quotum with the buurten that it could take. */
export interface Quotumkandidaten {
  readonly id: string;
  readonly aantal: Aantal;
  /** The codes of those buurten. One that is named twice counts once. */
  readonly kandidaten: readonly string[];
}

/** Buurten that the same quota could take. */
export interface Groep {
  /** Those quota, as bits: their positions in the part. */
  readonly masker: number;
  /** Number of buurten. */
  readonly leden: number;
}

/** Quota that share buurten, directly or through others, with their buurten. What happens in one part does not touch another. */
export interface Deel {
  /** The lowest and the highest number of places of each quotum. */
  readonly van: readonly number[];
  readonly tot: readonly number[];
  readonly groepen: readonly Groep[];
}
