import { nameFiguur, splitSleutel } from '../../kerncijfers/huis.js';
import { type Bron, findCatalogusitem } from '../../kerncijfers/index.js';
import type { Criterium, Routekaart } from '../../routekaart/index.js';
import { composeAlineas } from './composeAlineas.js';

/** The sources by key of the figure, where they are known. */
export type Bronnen = ReadonlyMap<string, Bron>;

function describeCriteriumBron({ naam, bron }: Criterium, bronnen: Bronnen): string {
  if (bron.soort === 'beoordeling') return `${naam}: oordelen van mensen van gemeente, opbouwwerk en wijk.`;
  const item = findCatalogusitem(splitSleutel(bron.sleutel).figuur);
  const bekend = bronnen.get(bron.sleutel);
  const herkomst =
    bekend === undefined ? (item?.bron ?? 'eigen gegevens') : `${bekend.naam}, tabel ${bekend.tabel}, ${bekend.jaar}`;
  return `${naam}: ${nameFiguur(bron.sleutel, 'nl') ?? bron.sleutel} (${herkomst}).`;
}

/** Describes the data that a Routekaart reads, in Dutch, as html of at most 2,500 characters. Criteria that do not fit are counted. */
export function describeBronnen({ criteria }: Routekaart, bronnen: Bronnen): string {
  const regels = criteria.map((criterium) => describeCriteriumBron(criterium, bronnen));
  return composeAlineas([{ kop: 'Gegevens per buurt, niet per persoon:', regels }], 2500);
}
