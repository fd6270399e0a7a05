import { splitSleutel } from '../../kerncijfers/huis.js';
import { type Bron, DIMENSIES, type Kerncijferkolom } from '../../kerncijfers/index.js';
import type { Routekaart } from '../../routekaart/index.js';

/** The sources by key of the figure, where they are known. */
export type Bronnen = ReadonlyMap<string, Bron>;

type Kolombron = Pick<Kerncijferkolom, 'sleutel' | 'bron'>;

/** Whether a column has every part that a key names. */
function agrees({ sleutel, bron }: Kolombron, gevraagd: string): boolean {
  const { figuur, dimensies = {}, jaar } = splitSleutel(gevraagd);
  const { figuur: eigen, dimensies: leden = {} } = splitSleutel(sleutel);
  if (figuur !== eigen || (jaar !== undefined && jaar !== bron.jaar)) return false;
  return DIMENSIES.every((naam) => [undefined, leden[naam]].includes(dimensies[naam]));
}

/** The sources of the figures of a Routekaart, by the key that it names. A key may leave out the dimensions and year of its column. */
export function mapBronnen({ criteria }: Routekaart, kolommen: readonly Kolombron[]): Bronnen {
  return new Map(
    criteria.flatMap(({ bron }) => {
      if (bron.soort !== 'kerncijfer') return [];
      const passend = kolommen.filter((kolom) => agrees(kolom, bron.sleutel));
      const kolom = passend.find(({ sleutel }) => sleutel === bron.sleutel) ?? passend[0];
      return kolom === undefined ? [] : [[bron.sleutel, kolom.bron] as const];
    }),
  );
}
