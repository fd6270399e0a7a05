import { refuse } from '../codes.js';
import { isObject, readGetallen, requireVorm } from '../model/invoer.js';

/** Columns by id, all of the same length; NaN is a missing cell. */
export type Kolommen = Readonly<Record<string, ArrayLike<number>>>;

/** The columns as typed arrays, once they are known to be usable. */
export function readKolommen(kolommen: Kolommen): {
  readonly ids: readonly string[];
  readonly x: readonly Float64Array[];
} {
  requireVorm(isObject(kolommen), 'kolommen', []);
  const ids = Object.keys(kolommen);
  const x = ids.map((id) => readGetallen(kolommen[id] as ArrayLike<number>, 'kolommen', [id]));
  const [eerste] = x;
  if (eerste === undefined) refuse('routekaart.kolommen_leeg', {});
  x.forEach((kolom, k) => {
    const id = ids[k] as string;
    if (kolom.length !== eerste.length)
      refuse('routekaart.kolommen_ongelijk', { aantal: kolom.length, verwacht: eerste.length }, [id]);
    kolom.forEach((waarde, i) => {
      // Their squares would be too large.
      if (Math.abs(waarde) > 1e150) refuse('routekaart.getal_onbruikbaar', { waarde: String(waarde) }, [id, i]);
    });
  });
  return { ids, x };
}
