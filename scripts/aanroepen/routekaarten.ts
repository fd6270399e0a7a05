import { type Beoordeling, Routekaart, type Routekaartscores, scoreBuurten } from 'buurtaanpak/routekaart';
import { maakCodes, maakTabel } from './tabellen.js';

const SCHAAL = {
  van: 1,
  tot: 5,
  ankers: [
    { waarde: 1, betekenis: 'helemaal niet' },
    { waarde: 5, betekenis: 'heel sterk' },
  ],
} as const;

const CIJFERS = ['gemiddelde_woz_waarde', 'percentage_koopwoningen', 'aantal_65_plus', 'aantal_inwoners'] as const;

/** Criterion `i` of a Routekaart: a figure, in turn one of four. */
const maakCriterium = (i: number) => ({
  id: `c${i + 1}`,
  naam: `Criterium ${i + 1}`,
  thema: i % 2 === 0 ? 'wonen' : 'mensen',
  bron: { soort: 'kerncijfer' as const, sleutel: CIJFERS[i % CIJFERS.length] ?? CIJFERS[0] },
  richting: i % 3 === 0 ? ('lager' as const) : ('hoger' as const),
  gewicht: 1 + (i % 4),
  ontbrekend: { regel: 'mediaan' as const },
});

/** A Routekaart of `n` criteria on figures, and one that people judge. */
export const maakRoutekaart = (n: number): Routekaart =>
  Routekaart.create({
    id: 'kosten',
    naam: 'Kosten',
    beoordelingsschaal: SCHAAL,
    themas: [
      { id: 'wonen', naam: 'Wonen', gewicht: 3 },
      { id: 'mensen', naam: 'Mensen', gewicht: 2 },
    ],
    criteria: [
      ...Array.from({ length: n }, (_, i) => maakCriterium(i)),
      {
        id: 'animo',
        naam: 'Animo',
        thema: 'mensen',
        bron: { soort: 'beoordeling', minimumRollen: 1 },
        richting: 'hoger',
      },
    ],
  });

/** Judgements of `n` buurten: of two people for each. */
export const maakOordelen = (n: number): Beoordeling[] =>
  maakCodes(n).flatMap((buurt, i) =>
    (['gemeente', 'wijk'] as const).map((rol, r) => ({
      buurt,
      criterium: 'animo',
      rol,
      beoordelaar: rol === 'gemeente' ? 'gemeente-1' : `${buurt}-bewoner`,
      score: 1 + ((i * 7 + 2 * r) % 5),
      datum: '2026-05-11' as Beoordeling['datum'],
    })),
  );

/** The scores of `n` buurten by four figures and the judgements. */
export const maakScores = (n: number, jaar = 2024): Routekaartscores =>
  scoreBuurten(maakRoutekaart(4), maakTabel(n, { jaar }), maakOordelen(n), { kandidaten: maakCodes(n) });
