import type { Bevestigbarestand, Boekenverklaringsoort } from '../../financiering/index.js';

/** The columns that the books confirm, in words. */
export const STANDWOORDEN: Readonly<Record<Bevestigbarestand, string>> = {
  verplicht: 'verplicht',
  betaald: 'betaald',
  gerealiseerd: 'gerealiseerd',
};

/** What can explain a difference with the books, in words. */
export const VERKLARINGWOORDEN: Readonly<Record<Boekenverklaringsoort, string>> = {
  later_vastgelegd: 'hier pas later vastgelegd',
  onderweg: 'kort vóór de dag gebeurd',
  kort_erna: 'kort na de dag gebeurd',
  dubbel: 'dubbel geteld',
  btw: 'met of zonder btw',
};
