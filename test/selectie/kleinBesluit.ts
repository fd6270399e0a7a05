/** A decision that is as small as one check needs. */
import { Datum } from 'buurtaanpak/kern';
import { createSelectiebesluit, type SelectiebesluitGegevens } from 'buurtaanpak/selectie';
import type { Inhoud } from '../../src/selectie/besluit/inhoud.js';
import { buurt, gevonden, quotum, scoresVan } from './klein.js';

export const SCORES = () => scoresVan({ A: 3, B: 2, C: 1 }, { A: 1, C: 1 });
export const QUOTA = () => [quotum('p', 2), quotum('r', 1)];
export const gegevens = (wijziging: Partial<SelectiebesluitGegevens> = {}): SelectiebesluitGegevens => ({
  kenmerk: 'K',
  datum: Datum.parse('2026-03-01'),
  routekaarten: {},
  ...wijziging,
});

/** The decision for A and B of p, and C of r. */
export const besluitVan = (wijziging: Partial<SelectiebesluitGegevens> = {}, opties: object = {}) =>
  createSelectiebesluit(gevonden(SCORES(), QUOTA(), opties), gegevens(wijziging));

/** The same without its fingerprints, as a check reads it. It is not read, so a test may break what it likes. */
export const inhoudVan = (wijziging: object = {}): Inhoud =>
  ({
    soort: 'selectiebesluit',
    versie: 2,
    kenmerk: 'K',
    datum: '2026-03-01',
    routekaarten: {},
    invoer: { scores: [{ programma: 'p' }, { programma: 'r' }], kandidaten: 3 },
    quota: QUOTA(),
    regels: [],
    doel: { soort: 'totaal' },
    voorrang: [],
    decimalen: 9,
    knopenbudget: 10,
    pivotbudget: 20,
    uitkomst: 'optimaal',
    gekozen: [buurt('A', 'p', 3), buurt('B', 'p', 2), buurt('C', 'r', 1)],
    totaalscore: 6,
    bewijs: {
      optimaal: true,
      gelijkspel: 'uniek',
      doelwaarde: 6,
      bovengrens: 6,
      gat: 0,
      stappen: [{ doel: 'totaal', doelwaarde: 6, bovengrens: 6 }],
      knopen: 1,
      methode: 'lineair',
    },
    afwijkingen: [],
    ...wijziging,
  }) as unknown as Inhoud;
