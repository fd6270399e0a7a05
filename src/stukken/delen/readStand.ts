import { getProgrammastand, type Programma, type Programmastand } from '../../programma/index.js';
import type { StukOptions } from './stuk.js';

/** The stand of a programma that a piece reads its figures from. */
export function readStand(
  programma: Programma,
  { peildatum, maandenTotTeam }: Pick<StukOptions, 'peildatum' | 'maandenTotTeam'>,
): Programmastand {
  return getProgrammastand(programma, { peildatum, ...(maandenTotTeam === undefined ? {} : { maandenTotTeam }) });
}
