import { analyseSelectie, drawScores, type Keuzezekerheid, type Selectieanalyse } from 'buurtaanpak';
import { routekaartEnergie, routekaartOost } from './routekaarten.js';
import type { Oordelen, Uitkomst } from './voerUit.js';

const TREKKINGEN = 1000;

/** How often each of the twelve is selected with slightly different weights. Each draw is solved exactly. */
export function analyseerKeuze({ buurten, oordelen, selectie }: Uitkomst): Selectieanalyse {
  const { quota, opties } = selectie.invoer;
  const trek = (routekaart: typeof routekaartOost, programma: keyof Oordelen) =>
    drawScores(routekaart, buurten, oordelen[programma], { zaad: 'leeuwarden', trekkingen: TREKKINGEN });
  const trekkingen = {
    'leeuwarden-oost': trek(routekaartOost, 'leeuwarden-oost'),
    energie: trek(routekaartEnergie, 'energie'),
  };
  const basis = selectie.gekozen.map(({ code }) => code);
  return analyseSelectie(trekkingen, quota, { ...opties, basis });
}

/** The part of this analysis that is stored with the choice, for the letters. */
export const toZekerheid = ({ trekkingen, geheel: { kans, overlap } }: Selectieanalyse): Keuzezekerheid => ({
  trekkingen,
  kans,
  overlap,
});
