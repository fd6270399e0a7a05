import type { Opzetprogramma } from '../model/programma.js';
import { countBuurten } from './countBuurten.js';

/** The number of buurten that the agreement promises for a programme: as given, else the sum of quota that are no range. */
export function findAantal(programma: Opzetprogramma): number | undefined {
  const { van, tot } = countBuurten(programma);
  return programma.aantalBuurten ?? (van === tot ? van : undefined);
}
