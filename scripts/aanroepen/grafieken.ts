import {
  chartEffecten,
  chartFinanciering,
  chartKaart,
  chartLevensloop,
  chartOnderscheiding,
  chartRangonzekerheid,
  chartRangschikking,
  chartReeks,
  chartRetentie,
  chartTijdlijn,
  chartTwijfel,
  chartVerandering,
  chartWachtkamer,
  splitGrafiek,
} from 'buurtaanpak/grafieken';
import { addDuur, Datum } from 'buurtaanpak/kern';
import { estimateKaplanMeier } from 'buurtaanpak/rekenen';
import { findTeamstand, replayTeam } from 'buurtaanpak/team';
import { createStroom } from '../../bench/team/createStroom.js';
import type { Aanroepen } from './aanroep.js';

const lijst = <T>(n: number, maak: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => maak(i));
const PEILDATUM = Datum.parse('2028-12-31');
const dag = (n: number) => addDuur(Datum.parse('2026-01-01'), { dagen: n });
const code = (i: number) => `BU${String(i).padStart(8, '0')}`;
/** Areas with their names, which differ. */
const gebieden = (n: number) => lijst(n, (i) => ({ code: code(i), naam: `Buurt ${i}` }));
const vak = (i: number) => {
  const [x, y] = [i % 100, Math.floor(i / 100)];
  const ring = [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
  return {
    type: 'Feature',
    properties: { code: code(i) },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
};
const stand = (t: number) => {
  const gevonden = findTeamstand(replayTeam(createStroom(`team-${t}`, 12)), { peildatum: PEILDATUM });
  if (gevonden === undefined) throw new Error('a team of twelve events has a stand');
  return gevonden;
};
const rangschikking = (n: number) => ({
  buurten: gebieden(n).map((een, i) => ({ ...een, score: (n - i) / n, rang: i + 1 })),
  criteria: ['gas', 'woz'].map((id) => ({ id, bijdragen: lijst(n, (i) => (n - i) / n / 2) })),
  routekaart: {
    naam: 'Thema energie',
    criteria: [
      { id: 'gas', naam: 'Gasverbruik' },
      { id: 'woz', naam: 'WOZ-waarde' },
    ],
  },
});

const RIJEN = { eenheid: 'rijen', maten: [1, 30, 600] } as const;
const BUURTEN = { eenheid: 'buurten', maten: [1, 130, 1300] } as const;

/** The calls of `grafieken`. */
export const GRAFIEKEN: Aanroepen = {
  chartEffecten: {
    roep: chartEffecten,
    maak: (n) => [
      lijst(n, (i) => ({
        naam: `Gemeente ${i}`,
        waarde: i / n,
        onder: i / n - 0.5,
        boven: i / n + 0.5,
        soort: 'deel',
      })),
      { uitkomst: 'projecten', eenheid: 'aantal' },
    ],
    ...RIJEN,
    groei: 'n log n',
  },
  chartFinanciering: {
    roep: chartFinanciering,
    maak: (n) => [
      lijst(n, (i) => ({
        begrotingsjaar: 2026 + (i >> 1),
        naam: i % 2 === 0 ? 'BZK' : 'gemeente',
        bedrag: `${60_000 + i}.00`,
      })),
      { titel: 'Geld per jaar' },
    ],
    eenheid: 'bedragen',
    maten: [1, 12, 192],
    groei: 'n log n',
  },
  chartKaart: {
    roep: chartKaart,
    maak: (n) => [
      { type: 'FeatureCollection', features: lijst(n, vak) },
      gebieden(n).map((een, i) => ({ ...een, score: i / n, ...(i % 10 === 0 ? { programma: 'oost' } : {}) })),
      { projectie: 'vlak', codeveld: 'code' },
    ],
    ...BUURTEN,
    groei: 'n log n',
  },
  chartLevensloop: {
    roep: chartLevensloop,
    maak: (n) => [
      lijst(n, stand),
      { peildatum: PEILDATUM, namen: lijst(n, (t) => ({ code: `team-${t}`, naam: `Buurt ${t}` })) },
    ],
    eenheid: 'teams',
    maten: [1, 12, 192],
    groei: 'n log n',
  },
  chartOnderscheiding: {
    roep: chartOnderscheiding,
    maak: (n) => [
      lijst(n, (i) => ({ reeks: i % 2 === 0 ? 'Loting' : 'Voor en na', effect: i / n, kans: i / n, marge: 0.01 })),
      { eenheid: 'projecten' },
    ],
    eenheid: 'punten',
    maten: [2, 60, 2000],
    groei: 'n log n',
  },
  chartRangonzekerheid: {
    roep: chartRangonzekerheid,
    maak: (n) => [
      gebieden(n).map((een, i) => ({
        ...een,
        rang: i + 1,
        rangkwantielen: { p5: Math.max(1, i - 5), p50: i + 1, p95: i + 8 },
        kansOpScore: 1,
      })),
      { gekozen: [code(0)], hoogstens: n },
    ],
    ...BUURTEN,
    groei: 'n log n',
  },
  chartRangschikking: {
    roep: chartRangschikking,
    maak: (n) => [rangschikking(n), { gekozen: [code(0)], hoogstens: n }],
    ...BUURTEN,
    groei: 'n log n',
  },
  chartReeks: {
    roep: chartReeks,
    maak: (n) => [
      {
        sleutel: 'aantal_inwoners',
        label: { nl: 'inwoners' },
        eenheid: 'aantal',
        reeksen: gebieden(2).map((gebied) => ({
          gebied,
          jaren: lijst(n, (i) => ({ jaar: 2000 + i, waarde: 700 + (i % 50), van: 'gemeten' })),
          breuken: [],
        })),
      },
      { gebieden: [code(0), code(1)] },
    ],
    eenheid: 'jaren',
    maten: [1, 25, 500],
    groei: 'n',
  },
  chartRetentie: {
    roep: chartRetentie,
    maak: (n) => [
      estimateKaplanMeier(lijst(n, (i) => ({ duur: 30 + ((i * 37) % 1000), vertrokken: i % 3 > 0 }))),
      { grens: 5 },
    ],
    eenheid: 'vrijwilligers',
    maten: [10, 100, 1000],
    groei: 'n',
  },
  chartTijdlijn: {
    roep: chartTijdlijn,
    maak: (n) => [
      lijst(n, (i) => ({
        rij: `Fase ${i}`,
        soort: i % 2 === 0 ? 'fase' : 'bijdrage',
        periode: { van: dag(i), tot: dag(i + 365) },
        tekst: 'loopt',
      })),
      { peildatum: PEILDATUM },
    ],
    ...RIJEN,
    groei: 'n',
  },
  chartTwijfel: {
    roep: chartTwijfel,
    maak: (n) => [
      gebieden(n),
      ['gewichten', 'cijfers'].map((bron) => ({
        bron,
        buurten: lijst(n, (i) => ({ code: code(i), spreidingRang: (i % 13) / 4 })),
      })),
      { hoogstens: n, gekozen: [code(0)] },
    ],
    ...BUURTEN,
    groei: 'n',
  },
  chartVerandering: {
    roep: chartVerandering,
    maak: (n) => [
      {
        code: code(0),
        naam: 'Bilgaard',
        toen: { score: 0.4, rang: 9, aantal: 71 },
        nu: { score: 0.6, rang: 3, aantal: 71 },
        delen: { cijfers: 0.15, meetlat: 0.04, methode: 0.01 },
        criteria: lijst(n, (i) => ({
          id: `c${i}`,
          naam: `Criterium ${i}`,
          cijfers: (0.2 * (i % 2 === 0 ? 1 : -0.5)) / n,
        })),
        ontbrekend: [],
      },
      { momenten: { toen: '2023', nu: '2024' } },
    ],
    eenheid: 'criteria',
    maten: [1, 12, 300],
    groei: 'n log n',
  },
  chartWachtkamer: {
    roep: chartWachtkamer,
    maak: (n) => [
      lijst(n, (i) => ({
        thema: `thema ${i % 9}`,
        reden: i % 2 === 0 ? 'te_groot' : 'geen_geld',
        sinds: dag(i % 900),
      })),
      { peildatum: PEILDATUM },
    ],
    eenheid: 'opgaven',
    maten: [1, 50, 2000],
    groei: 'n log n',
  },
  splitGrafiek: {
    roep: splitGrafiek,
    maak: (n) => [chartRangschikking(rangschikking(n)), { hoogte: 860 }],
    ...BUURTEN,
    groei: 'n²',
  },
};
