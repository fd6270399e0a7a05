import { listPassend, splitSleutel } from '../../kerncijfers/huis.js';
import type { Kerncijferkolom } from '../../kerncijfers/index.js';
import type { Routekaart } from '../../routekaart/index.js';
import type { Bronnen } from './describeBronnen.js';

/** The sources of the figures of a Routekaart, by the key that it names. A key may leave out the dimensions and year of its column. */
export function mapBronnen(
  { criteria }: Routekaart,
  kolommen: readonly Pick<Kerncijferkolom, 'sleutel' | 'bron'>[],
): Bronnen {
  return new Map(
    criteria.flatMap(({ bron }) => {
      if (bron.soort !== 'kerncijfer') return [];
      const figuren = kolommen.map((kolom) => ({
        ...splitSleutel(kolom.sleutel),
        jaar: kolom.bron.jaar,
        bron: kolom.bron,
      }));
      const [kolom] = listPassend(figuren, bron.sleutel);
      return kolom === undefined ? [] : [[bron.sleutel, kolom.bron] as const];
    }),
  );
}
