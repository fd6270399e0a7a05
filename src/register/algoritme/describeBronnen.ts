import { nameFiguur, splitSleutel } from '../../kerncijfers/huis.js';
import { findCatalogusitem } from '../../kerncijfers/index.js';
import type { Criterium } from '../../routekaart/index.js';
import { composeAlineas } from './composeAlineas.js';
import { countPerRol } from './countPerRol.js';
import { type Bronnen, mapBronnen } from './mapBronnen.js';
import { nameKaart } from './nameKaart.js';
import type { Registerbasis } from './registergrond.js';

function describeCriteriumBron(
  { id, naam, bron }: Criterium,
  bronnen: Bronnen,
  { oordelen = [] }: Registerbasis,
  kaart: string,
): string {
  if (bron.soort === 'beoordeling') {
    const rijen = oordelen.flatMap((een) =>
      een.routekaart === kaart ? een.rijen.filter(({ criterium }) => criterium === id) : [],
    );
    const perRol = countPerRol(rijen, 'oordelen');
    return `${naam}: oordelen van mensen van gemeente, opbouwwerk en wijk${perRol === '' ? '' : ` (${perRol})`}.`;
  }
  const item = findCatalogusitem(splitSleutel(bron.sleutel).figuur);
  const bekend = bronnen.get(bron.sleutel);
  const herkomst =
    bekend === undefined ? (item?.bron ?? 'eigen gegevens') : `${bekend.naam}, tabel ${bekend.tabel}, ${bekend.jaar}`;
  return `${naam}: ${nameFiguur(bron.sleutel, 'nl') ?? bron.sleutel} (${herkomst}).`;
}

/** Describes the data that Routekaarten read, in Dutch, as html of at most 2,500 characters. Criteria that do not fit are counted. */
export function describeBronnen(basis: Registerbasis): string {
  const regels = basis.routekaarten.flatMap((routekaart) => {
    const bronnen = mapBronnen(routekaart, basis.kolommen ?? []);
    return routekaart.criteria.map(
      (criterium) =>
        `${nameKaart(basis, routekaart)}${describeCriteriumBron(criterium, bronnen, basis, routekaart.id)}`,
    );
  });
  return composeAlineas([{ kop: 'Gegevens per buurt, niet per persoon:', regels }], 2500);
}
