import { STANDAARD_DEKKING } from '../../routekaart/huis.js';
import { chooseDecimalen, KNOPENBUDGET, PIVOTBUDGET } from '../../selectie/huis.js';
import type { Programmascores, Quotum, Selectieopties } from '../../selectie/index.js';
import { METHODEN } from './methoden.js';
import type { Rekenwijze, Scorestandaarden } from './rekenwijze.js';
import { VERSIE } from './versie.js';

/** The defaults of `scoreBuurten`. A test holds that a Routekaart with these written out gives the same scores. */
export const SCORESTANDAARDEN: Scorestandaarden = {
  schaal: { van: 0, tot: 1 },
  normalisatie: 'minmax',
  oordeelnormalisatie: 'ijkpunten',
  aggregatie: 'rekenkundig',
  weging: 'opgegeven',
  gewicht: 1,
  dekking: STANDAARD_DEKKING,
  ontbrekend: 'weglaten',
  groep: 'alle',
  perRol: 'gemiddelde',
  rolgewicht: 1,
  minimumRollen: 1,
  minimumStemmen: 1,
  winsoriseren: 5,
  scheefheid: 2,
  kurtosis: 3.5,
  gelijk: 'laagste',
  volgens: 'waarde',
  begrenzen: true,
  maximaleCr: 0.1,
};

/** The number of decimals that this selection was rounded to; of programmes without scores the most there are. */
function findDecimalen(scores: Programmascores, quota: readonly Quotum[], opties: Selectieopties): number {
  const bekend = quota.every(({ programma }) => Object.hasOwn(scores, programma));
  return bekend ? chooseDecimalen(scores, quota, opties) : (opties.decimalen ?? 9);
}

/** How this library computes now: its version, those of its methods, and its defaults. */
export const createRekenwijze = (
  scores: Programmascores,
  quota: readonly Quotum[],
  opties: Selectieopties,
): Rekenwijze => ({
  bibliotheek: VERSIE,
  methoden: Object.entries(METHODEN).map(([naam, versie]) => ({ naam, versie })),
  scores: SCORESTANDAARDEN,
  selectie: {
    doel: 'totaal',
    decimalen: findDecimalen(scores, quota, opties),
    knopenbudget: KNOPENBUDGET,
    pivotbudget: PIVOTBUDGET,
    gelijkspel: 'code',
  },
});
