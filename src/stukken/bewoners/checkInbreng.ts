import { type Bevinding, DomeinFout } from '../../kern/index.js';
import { findKolom, getTabelindex } from '../../kerncijfers/huis.js';
import { createBevinding } from '../teksten/codes.js';
import type { Bezwaarinvoer, Inbreng } from './bezwaarinvoer.js';

/** What something that was brought in is about, when the choice does not have that. */
function findOnbekend({ scores, selectie, tabel }: Bezwaarinvoer, inbreng: Inbreng): string | undefined {
  switch (inbreng.soort) {
    case 'cijfer':
      return findKolom(tabel, inbreng.sleutel) === undefined ? inbreng.sleutel : undefined;
    case 'oordeel': {
      const { routekaart } = new Map(Object.entries(scores)).get(inbreng.programma) ?? {};
      if (routekaart === undefined) return inbreng.programma;
      const criterium = routekaart.criteria.find(({ id }) => id === inbreng.criterium);
      return criterium?.bron.soort === 'beoordeling' ? undefined : inbreng.criterium;
    }
    case 'kenmerk':
      return selectie.invoer.opties.gebieden === undefined ? inbreng.kenmerk : undefined;
    case 'regel':
      return selectie.invoer.opties.regels?.[inbreng.positie] === undefined ? String(inbreng.positie) : undefined;
  }
}

/**
 * Refuses what was brought in about something that the choice does not have. Everything is told at once.
 *
 * @throws DomeinFout `verslag.inbreng_onbekend`, `kerncijfers.tabel_ongeldig`
 */
export function checkInbreng(invoer: Bezwaarinvoer): void {
  // What is no table is refused by its own code.
  getTabelindex(invoer.tabel);
  const fouten = invoer.ingebracht.flatMap((inbreng, i): Bevinding[] => {
    const wat = findOnbekend(invoer, inbreng);
    if (wat === undefined) return [];
    return [createBevinding('fout', 'verslag.inbreng_onbekend', ['ingebracht', i], { soort: inbreng.soort, wat })];
  });
  const [eerste] = fouten;
  if (eerste !== undefined)
    throw new DomeinFout('verslag.inbreng_onbekend', eerste.params, { pad: eerste.pad, bevindingen: fouten });
}
