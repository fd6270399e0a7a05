import { f64 } from '../../rekenen/index.js';
import type { Bereik, Kolomscore, Lijn } from './kolomscore.js';

const clamp = (x: number, { van, tot }: Bereik) => (x < van ? van : Math.min(x, tot));

/**
 * Makes a column whose scores are points of a line. The scores are computed at first use, because scoring can often use the line itself.
 *
 * @param lineair - the line to report with the column; `undefined` when `x` is not the original column
 * @param bodem - the lowest score of the reference set, where the range has no low end
 */
export function mapLijn(
  x: Float64Array,
  lijn: Lijn,
  bereik: Bereik,
  lineair: Lijn | undefined,
  bodem: number | undefined,
): Kolomscore {
  let bewaard: Float64Array | undefined;
  return {
    bereik,
    constant: false,
    bodem,
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
