import { drawCel } from './drawCel.js';
import type { Onzekerecijfers } from './makeCijfers.js';
import { makeLoting } from './makeLoting.js';

/**
 * Draws every uncertain figure.
 *
 * @param u - the seed of the draw
 * @param delen - per criterion its figures as they were delivered
 * @returns by position of the criterion the drawn column
 */
export function drawCijfers(
  { kolommen }: Onzekerecijfers,
  u: number,
  delen: readonly { readonly ruw: Float64Array }[],
): Map<number, Float64Array> {
  const loting = makeLoting(u);
  return new Map(
    kolommen.map(({ positie, cellen }) => {
      const kolom = Float64Array.from(delen[positie]?.ruw ?? []);
      const eerste = positie * kolom.length;
      for (const cel of cellen) kolom[cel.rij] = drawCel(cel, (beurt) => loting(eerste + cel.rij, beurt));
      return [positie, kolom];
    }),
  );
}
