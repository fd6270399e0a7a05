import { getProgrammastand, type Programma, type Programmastand } from '../../programma/index.js';
import type { StukOptions } from './stuk.js';

/** The stand of a programma that a piece reads its figures from. */
export function readStand(
  programma: Programma,
  {
    peildatum,
    bekendOp,
    maandenTotTeam,
    signaalregels,
  }: Pick<StukOptions, 'peildatum' | 'bekendOp' | 'maandenTotTeam' | 'signaalregels'>,
): Programmastand {
  return getProgrammastand(programma, {
    peildatum,
    bekendOp,
    signaalregels,
    ...(maandenTotTeam === undefined ? {} : { maandenTotTeam }),
  });
}
