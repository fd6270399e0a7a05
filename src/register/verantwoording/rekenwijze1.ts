import type { Rekenwijze } from './rekenwijze.js';

/** How the library computed when accounts had version 1. It is history: it never changes. */
export const REKENWIJZE_1: Rekenwijze = {
  methoden: [
    { naam: 'scoreBuurten', versie: 1 },
    { naam: 'selectBuurten', versie: 1 },
    { naam: 'verifySelectiebesluit', versie: 1 },
  ],
  scores: {
    schaal: { van: 0, tot: 1 },
    normalisatie: 'minmax',
    oordeelnormalisatie: 'ijkpunten',
    aggregatie: 'rekenkundig',
    weging: 'opgegeven',
    gewicht: 1,
    dekking: 0.5,
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
  },
  selectie: { doel: 'totaal', knopenbudget: 50_000, pivotbudget: 200_000, gelijkspel: 'code' },
};
