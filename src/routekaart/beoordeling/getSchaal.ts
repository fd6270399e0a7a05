import type { Routekaart } from '../controle/routekaart.js';
import type { Beoordelingsschaal, Criterium } from '../model/routekaart.js';

/** The scale of a criterion that is judged: its own, or that of the Routekaart. */
export function getSchaal(routekaart: Routekaart, criterium: Criterium): Beoordelingsschaal | undefined {
  return criterium.bron.soort === 'beoordeling' ? (criterium.bron.schaal ?? routekaart.beoordelingsschaal) : undefined;
}
