import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Dubbel } from './createRaster.js';

/** After this many pairs of rows that contradict each other, the rest is only counted. */
const MEESTE = 1000;

/** What a pair of rows is about, for a finding. */
export interface Dubbelplek {
  readonly code: string;
  /** The figure or the year. */
  readonly waarvan: string;
}

/**
 * The findings about areas with several rows: each pair of rows with different figures, of which none was read, and one for all that hold
 * the same.
 *
 * @param kolom - the column in which to look
 */
export function listDubbel(
  dubbel: readonly Dubbel[],
  kolom: string,
  describe: (rij: number) => Dubbelplek,
): Bevinding[] {
  const anders = dubbel.filter(({ gelijk }) => !gelijk);
  const gelijk = dubbel.filter((een) => een.gelijk);
  const [een] = gelijk;
  const rest = anders.length - MEESTE;
  return [
    ...anders.slice(0, MEESTE).map(({ rij, eerder }) =>
      createBevinding('fout', 'kerncijfers.cijfer_tegenstrijdig', [rij, kolom], {
        ...describe(rij),
        rij: rij + 1,
        eerder: eerder + 1,
      }),
    ),
    ...(rest > 0 ? [createBevinding('fout', 'kerncijfers.meer_bevindingen', [kolom], { kolom, aantal: rest })] : []),
    ...(een === undefined
      ? []
      : [
          createBevinding('info', 'kerncijfers.cijfer_dubbel', [een.rij, kolom], {
            aantal: gelijk.length,
            rij: een.rij + 1,
            eerder: een.eerder + 1,
          }),
        ]),
  ];
}
