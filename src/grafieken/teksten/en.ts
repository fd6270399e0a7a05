import type { grafiekenNl } from './nl.js';

/** English texts of the room `grafieken`, by code. */
export const grafiekenEn = {
  'verslag.kaart_zonder_code': 'Area {positie} of the map has no code in {veld}.',
  'verslag.kaart_geen_vlak': 'The outline of {code} is no area with rings of at least four points: {waarde}.',
  'grafieken.te_veel_lijnen': 'Nobody can follow a chart of {aantal} {aantal|line|lines}: choose at most {hoogstens}.',
  'grafieken.reeks_ontbreekt': 'The series has no area {code}.',
} as const satisfies Record<keyof typeof grafiekenNl, string>;
