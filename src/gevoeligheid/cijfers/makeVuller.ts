import { f64, u32 } from '../../rekenen/index.js';
import type { Voorbereiding } from '../../routekaart/huis.js';
import type { Ontbreekregel } from '../../routekaart/index.js';
import { makeDonorzoeker } from './makeDonorzoeker.js';
import { makeLoting } from './makeLoting.js';
import type { Vulling } from './vulling.js';

/** A missing value of a candidate, with the rows that can give theirs. */
interface Gat {
  readonly positie: number;
  readonly donoren: Uint32Array;
}

/** Fills the gaps of one draw from donors. */
export interface Vuller {
  /** The rows with a gap, in order. */
  readonly rijen: Int32Array;
  /**
   * @param u - the seed of the draw
   * @param matrix - the normalised scores, row after row, with their gaps
   * @param regels - per criterion its rule for missing values
   */
  readonly draw: (u: number, matrix: Float64Array, regels: readonly (Ontbreekregel | undefined)[]) => Vulling;
}

/** A rule that stands for a decision, and not for a guess: such a gap is not drawn. */
const isBesluit = (regel: Ontbreekregel | undefined) => regel?.regel === 'bodem' || regel?.regel === 'weigeren';

/**
 * Makes what fills the missing values of the candidates that have a score: each draw takes for a candidate one donor of each value, by one
 * number, so that the same donor gives all that a candidate misses where it can.
 *
 * @param isGescoord - whether a row has a score without uncertainty
 * @param aantal - how many donors of each value
 * @param isGetrokken - whether the figure in a cell is drawn from its own interval
 */
export function makeVuller(
  { kolommen, gebieden }: Voorbereiding,
  effectief: Float64Array,
  isGescoord: (rij: number) => boolean,
  aantal: number,
  isGetrokken: (positie: number, rij: number) => boolean,
): Vuller {
  const eigen = kolommen.map(({ uitkomst, aangevuld }) =>
    aangevuld === undefined
      ? uitkomst.scores
      : uitkomst.scores.map((score, i) => (aangevuld[i] === 0 ? score : Number.NaN)),
  );
  const tellend = [...eigen.keys()].filter((k) => f64(effectief, k) > 0);
  const zoek = makeDonorzoeker({ rijen: gebieden.length, kolommen: eigen, gewichten: effectief, aantal });
  const perRij = new Map<number, readonly Gat[]>();
  gebieden.forEach((_, rij) => {
    if (!isGescoord(rij) || !tellend.some((k) => Number.isNaN(eigen[k]?.[rij]) && !isGetrokken(k, rij))) return;
    const gaten = zoek(rij).flatMap((donoren, positie): Gat[] =>
      f64(effectief, positie) > 0 && donoren.length > 0 && !isGetrokken(positie, rij) ? [{ positie, donoren }] : [],
    );
    if (gaten.length > 0) perRij.set(rij, gaten);
  });
  const rijen = Int32Array.from(perRij.keys());
  const breedte = kolommen.length;
  return {
    rijen,
    draw: (u, matrix, regels) => {
      const loting = makeLoting(u);
      return {
        rijen,
        write: (rij, naar, van) => {
          const lot = loting(rij, 0);
          for (const { positie, donoren } of perRij.get(rij) as readonly Gat[]) {
            if (isBesluit(regels[positie])) continue;
            const donor = u32(donoren, Math.floor(lot * donoren.length));
            naar[van + positie] = f64(matrix, donor * breedte + positie);
          }
        },
      };
    },
  };
}
