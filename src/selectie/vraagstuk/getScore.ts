import { i32 } from '../../rekenen/index.js';
import type { Vraagstuk } from './vraagstuk.js';

/** The score of a candidate for a programme, or `undefined`. */
export function getScore(
  vraagstuk: Pick<Vraagstuk, 'scores' | 'rijen' | 'volgorde'>,
  programma: string,
  kandidaat: number,
) {
  const rij = i32(vraagstuk.rijen[programma] as Int32Array, i32(vraagstuk.volgorde, kandidaat));
  return rij < 0 ? undefined : (vraagstuk.scores[programma]?.[rij]?.score ?? undefined);
}
