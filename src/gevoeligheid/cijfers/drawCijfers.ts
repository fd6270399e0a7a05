import { drawCel } from './drawCel.js';
import type { Onzekerecijfers } from './makeCijfers.js';
import { makeLoting } from './makeLoting.js';

/**
 * Draws every uncertain figure.
 *
 * @param u - the seed of the draw
 * @returns by position of the criterion the drawn column
 */
export function drawCijfers({ kolommen }: Onzekerecijfers, u: number): Map<number, Float64Array> {
  const loting = makeLoting(u);
  return new Map(
    kolommen.map(({ positie, ruw, cellen }) => {
      const kolom = ruw.slice();
      const eerste = positie * kolom.length;
      for (const cel of cellen) kolom[cel.rij] = drawCel(cel, (beurt) => loting(eerste + cel.rij, beurt));
      return [positie, kolom];
    }),
  );
}
