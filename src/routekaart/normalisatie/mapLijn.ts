import { f64 } from '../../rekenen/index.js';
import type { Bereik, Kolomscore, Lijn } from './kolomscore.js';

const clamp = (x: number, { van, tot }: Bereik) => (x < van ? van : Math.min(x, tot));

/**
 * A column of points of a line; worked out when asked for, as scoring can do with the line itself.
 *
 * @param lineair - the line that the column tells of: none when `x` is not the column itself
 */
export function mapLijn(x: Float64Array, lijn: Lijn, bereik: Bereik, lineair: Lijn | undefined): Kolomscore {
  let bewaard: Float64Array | undefined;
  return {
    bereik,
    constant: false,
    lineair,
    get scores() {
      if (bewaard === undefined) {
        const { nul, a, b, begrensd } = lijn;
        bewaard = new Float64Array(x.length);
        for (let i = 0; i < x.length; i++) {
          const score = (f64(x, i) - nul) * a + b;
          bewaard[i] = begrensd ? clamp(score, bereik) : score;
        }
      }
      return bewaard;
    },
  };
}
