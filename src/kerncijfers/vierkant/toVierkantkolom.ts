import { findCatalogusitem } from '../catalogus/findCatalogusitem.js';
import { getPlaats } from '../catalogus/getPlaats.js';
import type { Leeskolom } from '../kop/leesplan.js';
import type { Bron } from '../tabel/kerncijfertabel.js';
import type { Catalogusitem } from '../themas/catalogusitem.js';
import type { Vierkantkolom } from './matchVierkant.js';

/** CBS rounds the counts of a square at random to a multiple of five. */
const BASIS = 5;

/** How to read a column of squares. */
export function toVierkantkolom({ veld, figuur, jaar }: Vierkantkolom, bron: Omit<Bron, 'jaar'>): Leeskolom {
  // Every name of a square is of a figure of the catalogue; a test holds this.
  const { aard, eenheid, bereik } = findCatalogusitem(figuur) as Catalogusitem;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = bereik;
  return {
    veld,
    sleutel: figuur,
    eenheid,
    factor: 1,
    min,
    max,
    bron: { ...bron, jaar },
    ...(aard === 'aantal' ? { nauwkeurigheid: { soort: 'aselect', basis: BASIS } } : {}),
    plaats: getPlaats(figuur, 0),
  };
}
