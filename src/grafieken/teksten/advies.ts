import type { grafiekenNl } from './nl.js';

/** What to do about each code of the room `grafieken`. */
export const grafiekenAdvies = {
  'verslag.kaart_zonder_code': 'Name the property with the code by `codeveld`, or add it to the map.',
  'verslag.kaart_geen_vlak': 'Keep polygons only; points and lines of the file belong in another layer.',
  'grafieken.te_veel_lijnen': 'Name the areas to show in `gebieden`, or make several charts.',
  'grafieken.reeks_ontbreekt': 'Take the code from `reeksen`, or make the series with this area.',
} as const satisfies Record<keyof typeof grafiekenNl, string>;
