import { zipRijen } from '../../rekenen/index.js';
import type { Verslagblok } from '../../verslag/index.js';
import { blok } from './blok.js';
import { composeRoutekaart } from './composeRoutekaart.js';
import type { Opzetstuk } from './opzetstuk.js';

/** On what the buurten are judged: each Routekaart. */
export function composeRoutekaarten(stuk: Opzetstuk): Verslagblok[] {
  const { opzet, uitwerking } = stuk;
  return blok.sectie('Waarop buurten worden beoordeeld', [
    ...blok.alinea([
      'Een Routekaart geeft elke buurt een score: hoe hoger de score, hoe beter de buurt past. Daarin tellen cijfers, oordelen van mensen, of allebei. Scores van verschillende Routekaarten zijn niet met elkaar te vergelijken.',
    ]),
    ...zipRijen(opzet.routekaarten, uitwerking.gewichten).flatMap(([routekaart, delen], r) =>
      composeRoutekaart({ ...stuk, routekaart, delen, r }),
    ),
  ]);
}
