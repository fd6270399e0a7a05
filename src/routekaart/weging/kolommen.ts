import { isObject } from '../model/isObject.js';
import { readGetallen } from '../model/readGetallen.js';
import { requireVorm } from '../model/requireVorm.js';
import { refuse } from '../teksten/codes.js';

/** Columns by id, all of the same length; NaN is a missing cell. */
export type Kolommen = Readonly<Record<string, ArrayLike<number>>>;

/** A column with its id. */
export interface Idkolom {
  readonly id: string;
  readonly x: Float64Array;
}

/** Checks the columns, and gives them as typed arrays of one length. */
export function readKolommen(kolommen: Kolommen): { readonly aantal: number; readonly lijst: readonly Idkolom[] } {
  requireVorm(isObject(kolommen), 'kolommen', []);
  const lijst = Object.entries(kolommen).map(([id, waarden]) => ({ id, x: readGetallen(waarden, 'kolommen', [id]) }));
  const [eerste] = lijst;
  if (eerste === undefined) return refuse('routekaart.kolommen_leeg', {});
  const aantal = eerste.x.length;
  for (const { id, x } of lijst) {
    if (x.length !== aantal) refuse('routekaart.kolommen_ongelijk', { aantal: x.length, verwacht: aantal }, [id]);
    x.forEach((waarde, i) => {
      // The square of such a value would be too large.
      if (Math.abs(waarde) > 1e150) refuse('routekaart.getal_onbruikbaar', { waarde: String(waarde) }, [id, i]);
    });
  }
  return { aantal, lijst };
}
