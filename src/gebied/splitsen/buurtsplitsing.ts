import type { Burenparen } from '../buren/burenparen.js';
import type { Eenheid } from '../samenstellen/eenheid.js';

/** A part of a buurt that was split: a unit for `composeBuurten`. */
export interface Buurtdeel extends Eenheid {
  /** Code of its buurt and a number, in the order of the first square of each part: `BU00140000-01`. */
  readonly code: string;
  readonly buurt: string;
  /** Its share of the inhabitants of the buurt: those of its squares, scaled. */
  readonly inwoners: number;
  /** Codes of its squares, sorted. They are connected. */
  readonly vierkanten: readonly string[];
  /** Within the band, or not: a group of squares that lies apart from the others can be too small, a single square too large. */
  readonly status: 'goed' | 'te_klein' | 'te_groot';
}

/**
 * Why a buurt that is too large stays whole: it has no squares; its squares have fewer of its people than `minDekking` asks; or no division
 * was better than none.
 */
export type Onverdeeldheid = 'geen_vierkanten' | 'te_weinig_in_vierkanten' | 'niet_te_verdelen';

/** A unit that is still too large: a buurt that stays whole, or a part of one. */
export interface TeGroteEenheid {
  readonly code: string;
  readonly inwoners: number;
  /** For a part: `niet_te_verdelen`. */
  readonly reden: Onverdeeldheid;
}

/** What a split brought, over the inhabitants of all buurten. */
export interface Splitskwaliteit {
  readonly inwoners: number;
  /** Buurten that were split. */
  readonly gesplitst: number;
  /** Inhabitants in units within the band, as a share of all inhabitants; 1 when there are none. Parts are connected. */
  readonly aandeelInwonersGoed: number;
  /** Inhabitants of buurten within the band as they were, as a share of all inhabitants: what was so before the split. */
  readonly aandeelInwonersVooraf: number;
  /** Units that are still too large, by code. */
  readonly teSplitsen: readonly TeGroteEenheid[];
  /**
   * People of buurten that were too large who are in none of its squares: CBS publishes no squares with fewer than 5 inhabitants, so villages
   * and farms lose people. Where a buurt was split they are spread over its parts in proportion to the squares.
   */
  readonly zonderVierkant: number;
}

/** What {@link splitBuurten} gives. */
export interface Buurtsplitsing {
  /** The parts, and the buurten that were not split as they were, by code: units for `composeBuurten`. */
  readonly eenheden: readonly Eenheid[];
  /** The parts, by code. */
  readonly delen: readonly Buurtdeel[];
  /** Which of the units touch, for `composeBuurten`. */
  readonly buren: Burenparen;
  /**
   * Pairs of parts of one buurt that lie too far apart to touch, as few and as short as make its squares a whole. With these among the
   * pairs, `composeBuurten` may join a group of farms to the nearest part.
   */
  readonly bruggen: Burenparen;
  readonly kwaliteit: Splitskwaliteit;
}
