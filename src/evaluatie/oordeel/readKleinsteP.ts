import type { Permutatieresultaat } from '../../rekenen/index.js';

/**
 * The smallest p that any outcomes of this number of buurten, divided so, could have given. The smallest p of the two-part test depends on
 * the outcomes found: one odd buurt keeps every division of them above the level, while others could have shown an effect.
 */
export function readKleinsteP({
  kleinsteP,
  mogelijk,
  wijze,
  statistiek,
}: Pick<Permutatieresultaat, 'kleinsteP' | 'mogelijk' | 'wijze' | 'statistiek'>): number {
  return statistiek === 'gestudentiseerd' && wijze === 'volledig' ? 1 / mogelijk : kleinsteP;
}
