import { showWaarde } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { Rij } from '../kop/leesplan.js';
import { createBevinding } from '../teksten/codes.js';
import { readJaar } from './readJaar.js';

/** After this many rows without a year, the rest is only counted. */
const MEESTE = 1000;

/** The finding about a row without a year. */
function createJaarbevinding(rij: number, kolom: string, cel: unknown): Bevinding {
  return createBevinding('fout', 'kerncijfers.geen_jaar', [rij, kolom], {
    rij: rij + 1,
    kolom,
    waarde: showWaarde(cel),
  });
}

/**
 * The year of each row, by a column. A cell that holds no year is reported, and its row is left out.
 *
 * @param alleen - only rows of this year; the others are left out silently
 */
export function readJaren(
  rijen: readonly Rij[],
  veld: string,
  alleen: number | undefined,
): { readonly jaren: readonly (number | undefined)[]; readonly bevindingen: readonly Bevinding[] } {
  const bevindingen: Bevinding[] = [];
  let fouten = 0;
  const jaren = rijen.map((rij, nummer) => {
    const jaar = readJaar(rij[veld]);
    if (jaar === undefined) {
      fouten += 1;
      if (fouten <= MEESTE) bevindingen.push(createJaarbevinding(nummer, veld, rij[veld]));
    }
    return jaar === (alleen ?? jaar) ? jaar : undefined;
  });
  if (fouten > MEESTE) {
    const params = { kolom: veld, aantal: fouten - MEESTE };
    bevindingen.push(createBevinding('fout', 'kerncijfers.meer_bevindingen', [veld], params));
  }
  return { jaren, bevindingen };
}
