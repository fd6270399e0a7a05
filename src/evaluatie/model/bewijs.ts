import type { Bevinding } from '../../kern/index.js';

/**
 * What a conclusion is about. `werkt_het`: is it better in buurten with the programme than without? `waar_werkt_het`: is it better in one
 * situation than in another, among buurten with the programme? An answer to the one is none to the other.
 */
export type Evaluatievraag = 'werkt_het' | 'waar_werkt_het';

/**
 * How strong the evidence is, by the scale of Maryland as the What Works Centre for Local Economic Growth scores it (Guide to scoring
 * evidence, 2016): 5 a lot, 4 a cut in a score, 3 a comparison over time with buurten that were alike, 2 a comparison with a correction, 1 a
 * bare difference.
 */
export type Bewijsniveau = 1 | 2 | 3 | 4 | 5;

/** What a conclusion is worth, and what would have been worth more. */
export interface Evaluatiebewijs {
  readonly vraag: Evaluatievraag;
  /** Absent: there is no conclusion about an effect. */
  readonly bewijsniveau?: Bewijsniveau;
  /** Whether the question was set down after an outcome was known, or was never set down: the level does not change that. */
  readonly verkennend: boolean;
  /** The question and the level in words. */
  readonly zin: Bevinding;
  /** Why the level is not higher, the strongest reason first. Empty at level 5. */
  readonly nietHoger: readonly Bevinding[];
  /** What would have been possible, or is with the next start: the strongest first. */
  readonly alternatieven: readonly Bevinding[];
}
