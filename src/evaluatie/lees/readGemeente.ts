import type { Situatie } from '../model/evaluatiegegevens.js';
import { findGemeente } from './findGemeente.js';

/** The gemeente of a buurt: as its situation says, or else as its code tells. `undefined`: not known. */
export function readGemeente({ buurt, gemeente }: Situatie): string | undefined {
  return gemeente ?? findGemeente(buurt);
}
