import { f64 } from '../../rekenen/index.js';
import { getDeel } from '../model/getDeel.js';
import { scoreBoom } from '../score/scoreBoom.js';
import { type Rijenpaar, splitBoom, type Verschildeel } from '../verklaring/splitBoom.js';
import type { Criteriumstanden } from './deriveStanden.js';
import type { Jaar, Paar } from './jaar.js';
import { STAPPEN, scoreToen } from './scoreStanden.js';
import { scoreTegenover } from './scoreTegenover.js';

/** The first two steps of one buurt, divided over the criteria of then. */
export interface Stapdelen {
  readonly cijfers: readonly Verschildeel[];
  readonly meetlat: readonly Verschildeel[];
  /** Per criterion its contribution in the state between the yardstick and the method. Absent with duels. */
  readonly bijdragen: Float64Array | undefined;
}

/** The parts of a step, where one state misses a figure or has it filled in. */
function splitStap(
  knopen: Rijenpaar['knopen'],
  rijen: readonly [na: number, voor: number],
  standen: readonly Criteriumstanden[],
  namen: readonly [na: (typeof STAPPEN)[number], voor: (typeof STAPPEN)[number]],
): readonly Verschildeel[] {
  return splitBoom({
    knopen,
    a: rijen[0],
    b: rijen[1],
    isAangevuld: (positie) => {
      const stand = getDeel(standen, positie);
      return [stand[namen[0]].aangevuld[0] === 1, stand[namen[1]].aangevuld[0] === 1];
    },
  });
}

/**
 * Divides the steps of the figures and of the yardstick over the criteria.
 *
 * @param standen - the states of one pair of rows
 */
export function splitStappen(
  toen: Jaar,
  { toen: rij }: Paar,
  standen: readonly Criteriumstanden[],
  duels: boolean,
): Stapdelen {
  const { boom, gewichten } = toen.grond;
  if (duels) {
    const eigen = Float64Array.from(standen, ({ cijfers }) => f64(cijfers.scores, 0));
    const knopen = scoreTegenover(scoreToen(toen), rij, eigen).map(({ tegen, ...knoop }) => ({
      ...knoop,
      scores: tegen,
    }));
    const laatste = toen.grond.scores.length;
    return {
      cijfers: splitStap(knopen, [laatste, rij], standen, ['cijfers', 'toen']),
      meetlat: [],
      bijdragen: undefined,
    };
  }
  const kolommen = standen.map((stand) => Float64Array.from(STAPPEN, (naam) => f64(stand[naam].scores, 0)));
  const { knopen, criteriumbijdragen } = scoreBoom(STAPPEN.length, boom, kolommen, { gewichten });
  // The order of the criteria below the tree is that of the document.
  return {
    cijfers: splitStap(knopen, [1, 0], standen, ['cijfers', 'toen']),
    meetlat: splitStap(knopen, [2, 1], standen, ['meetlat', 'cijfers']),
    bijdragen: Float64Array.from(criteriumbijdragen, (kolom) => f64(kolom, 2)),
  };
}
