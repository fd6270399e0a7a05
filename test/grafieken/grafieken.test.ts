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
  chartVerandering,
  chartWachtkamer,
  type Kaartvlakken,
} from 'buurtaanpak/grafieken';
import { createPeriode, euro } from 'buurtaanpak/kern';
import { getProgrammastand } from 'buurtaanpak/programma';
import { estimateKaplanMeier } from 'buurtaanpak/rekenen';
import { findTeamstand } from 'buurtaanpak/team';
import type { Grafiek } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { dag } from '../team/vertel.js';
import { draw } from './tekenen.js';
import { listOvertredingen } from './teksten.js';
import { toKolommen } from './toKolommen.js';

const criteria = Array.from({ length: 10 }, (_, i) => ({ id: `c${i}`, naam: `Criterium ${i}` }));

const scores = (aantal: number, delen: number) => ({
  ...toKolommen(
    Array.from({ length: aantal }, (_, b) => ({
      code: `BU${b}`,
      naam: b % 10 === 3 ? 'Dubbele naam' : `Buurt met een naam ${b}`,
      score: (aantal - b) / aantal,
      rang: b + 1,
      bijdragen: Object.fromEntries(
        criteria
          .slice(0, delen)
          .map(({ id }, i) => [id, ((aantal - b) / aantal) * (i + 1) * (2 / (delen * (delen + 1)))]),
      ),
    })),
  ),
  routekaart: { criteria: criteria.slice(0, delen) },
});

const vierkant = (x: number, y: number, rechtsom = false) => {
  const ring = [
    [x, y],
    [x + 10, y],
    [x + 10, y + 10],
    [x, y + 10],
    [x, y],
  ];
  return rechtsom ? [...ring].reverse() : ring;
};

const vlak = (code: string, coordinates: unknown, type = 'Polygon') =>
  ({ type: 'Feature', properties: { code }, geometry: { type, coordinates } }) as const;

const kaart: Kaartvlakken = {
  type: 'FeatureCollection',
  features: [
    vlak('A', [vierkant(0, 0), vierkant(2, 2)]),
    vlak('B', [[vierkant(200, 0, true)], [vierkant(300, 0)]], 'MultiPolygon'),
    vlak('C', [vierkant(0, 200)]),
    vlak('lijn', [[0, 0]], 'LineString'),
    { type: 'Feature', properties: { code: 'leeg' }, geometry: null },
  ],
};

const mapbuurten = [
  { code: 'A', naam: 'De Wal', score: 0.5, programma: 'Oost' },
  { code: 'B', naam: 'Dorp', score: 0.25, programma: 'energie' },
  { code: 'C', naam: 'Haven', score: null },
  { code: 'D', naam: 'Elders', score: 0.1 },
];

const leeuwarden = proefprogramma.deelnemers[0]!;

const standen = leeuwarden.teams.flatMap((dossier) => findTeamstand(dossier, { peildatum: PEILDATUM }) ?? []);

const buurten = getProgrammastand(proefprogramma, { peildatum: PEILDATUM }).deelnemers[0]!.buurten;

const namen = buurten.map(({ buurt: code, naam }) => ({ code, naam }));

const jaar = createPeriode(dag('2026-09-01'), dag('2027-08-31'));

const bedrag = (begrotingsjaar: number, naam: string, hoeveel: number) => ({
  begrotingsjaar,
  naam,
  bedrag: euro(hoeveel),
});

const gespreid = scores(131, 3).buurten.map(({ rang, ...een }) => ({
  ...een,
  rang: rang === 5 ? undefined : rang,
  rangkwantielen: { p5: Math.max(1, rang - 9), p50: rang, p95: rang + 9 },
}));

const lange = {
  gebied: { code: 'lang', naam: 'Lang' },
  jaren: Array.from({ length: 30 }, (_, i) => ({ jaar: 1995 + i, waarde: i - 10 })),
  breuken: [],
};

const lijnen = {
  sleutel: 'gemiddeld_aardgasverbruik',
  label: { nl: 'Gemiddeld aardgasverbruik' },
  eenheid: 'm3',
  reeksen: Array.from({ length: 8 }, (_, b) => ({
    gebied: { code: `BU${b}`, naam: b > 5 ? 'Dubbele naam' : `Buurt met een naam ${b}` },
    jaren: Array.from({ length: 7 }, (_, i) => ({
      jaar: 2018 + i,
      ...(b === 3 && i === 2 ? {} : { waarde: 1000 + 10 * b - 20 * i, onder: 900 - 20 * i, boven: 1200 - 20 * i }),
      van: i < 3 ? ('omgerekend' as const) : ('gemeten' as const),
    })),
    breuken: [
      ...(b < 3 ? [{ jaar: 2021, oorzaak: 'grens' as const }] : []),
      ...(b === 4 ? [{ jaar: 2021, oorzaak: 'code' as const }] : []),
      { jaar: 2023, oorzaak: 'definitie' as const },
      { jaar: 2024, oorzaak: 'status' as const },
      { jaar: 2024, oorzaak: 'populatie' as const },
    ],
  })),
};

const grafieken: Record<string, () => Grafiek> = {
  rangschikking: () => chartRangschikking(deepFreeze(scores(131, 10)), { gekozen: ['BU0', 'BU7'] }),
  'rangschikking, kort': () => chartRangschikking(scores(131, 3), { hoogstens: 12 }),
  'rangschikking, leeg': () => chartRangschikking(scores(0, 2)),
  'rangonzekerheid, leeg': () => chartRangonzekerheid([]),
  'kaart, leeg': () => chartKaart({ type: 'FeatureCollection', features: [] }, []),
  'financiering, leeg': () => chartFinanciering([]),
  'tijdlijn, leeg': () => chartTijdlijn([]),
  'levensloop, leeg': () => chartLevensloop([]),
  'wachtkamer, leeg': () => chartWachtkamer([], { peildatum: PEILDATUM }),
  rangonzekerheid: () => chartRangonzekerheid(deepFreeze(gespreid), { gekozen: ['BU0'] }),
  kaart: () => chartKaart(deepFreeze(kaart), mapbuurten),
  'kaart, op aarde': () =>
    chartKaart({ type: 'FeatureCollection', features: [vlak('A', [vierkant(5, 50)])] }, mapbuurten),
  'kaart, zonder keuze': () => chartKaart(kaart, [{ code: 'A', naam: 'De Wal' }]),
  financiering: () =>
    chartFinanciering([
      bedrag(2027, 'BZK', 10),
      bedrag(2026, 'BZK', 5),
      bedrag(2026, 'Gemeente', 3),
      bedrag(2026, 'BZK', 1),
    ]),
  tijdlijn: () =>
    chartTijdlijn(
      [
        { rij: 'Jaar 1', soort: 'fase', periode: jaar },
        { rij: 'BZK', soort: 'bijdrage', periode: jaar, tekst: 'ten minste' },
      ],
      { peildatum: PEILDATUM },
    ),
  'tijdlijn, zonder peildatum': () => chartTijdlijn([{ rij: 'Jaar 1', soort: 'fase', periode: jaar }]),
  levensloop: () => chartLevensloop(deepFreeze(standen), { namen, peildatum: PEILDATUM }),
  retentie: () =>
    chartRetentie(
      estimateKaplanMeier(Array.from({ length: 20 }, (_, i) => ({ duur: 40 * (i % 10), vertrokken: i % 10 < 7 }))),
      { grens: 2 },
    ),
  effecten: () =>
    chartEffecten(
      deepFreeze([
        { naam: 'Boxtel en Sint-Michielsgestel samen', waarde: 0.9, onder: 0.1, boven: 1.7 },
        { naam: 'Dubbele naam', waarde: -0.3, onder: -1.3 },
        { naam: 'Dubbele naam', waarde: -0.3, boven: 1.3 },
        { naam: 'Zonder', waarde: 0 },
        { naam: 'Samen', waarde: 0.5, onder: 0.1, boven: 0.9, soort: 'samen' },
        { naam: 'Een volgende', waarde: 0.5, onder: -0.1, boven: 1.1, soort: 'voorspelling' },
      ]),
      { uitkomst: 'contact met buren', eenheid: 'punten' },
    ),
  'effecten, leeg': () => chartEffecten([]),
  'effecten, zonder spreiding': () => chartEffecten([{ naam: 'Leeuwarden', waarde: 0 }]),
  'effecten, veel geld': () =>
    chartEffecten(
      Array.from({ length: 48 }, (_, i) => ({
        naam: `Buurt ${i}`,
        waarde: 1e6 * i,
        onder: 1e6 * (i - 9),
        boven: 1e7 * i,
      })),
      { eenheid: 'euro' },
    ),
  onderscheiding: () =>
    chartOnderscheiding(
      deepFreeze(
        Array.from({ length: 40 }, (_, i) => ({
          reeks: `Een opzet met een lange naam, nummer ${i % 8}`,
          effect: Math.floor(i / 8) / 2,
          kans: i < 8 ? 0.05 + 0.02 * i : Math.min(1, (i % 8) / 10 + i / 60),
          marge: 0.02,
        })),
      ),
      { eenheid: 'standaardafwijking' },
    ),
  'onderscheiding, een punt': () => chartOnderscheiding([{ reeks: 'Loting', effect: 0, kans: 0.05 }]),
  'onderscheiding, leeg': () => chartOnderscheiding([]),
  reeks: () => chartReeks(deepFreeze(lijnen)),
  'reeks, veel jaren': () => chartReeks({ ...lijnen, reeksen: [lange] }),
  'reeks, een jaar': () => chartReeks({ ...lijnen, reeksen: [{ ...lange, jaren: lange.jaren.slice(0, 1) }] }),
  'reeks, leeg': () => chartReeks({ ...lijnen, reeksen: [] }),
  'retentie, zonder vertrek': () => chartRetentie(estimateKaplanMeier([{ duur: 100, vertrokken: false }])),
  verandering: () =>
    chartVerandering(
      deepFreeze({
        code: 'BU0',
        naam: 'De Wal',
        toen: { score: 0.5, rang: 2, aantal: 12 },
        nu: { score: 0.4, rang: 5, aantal: 12 },
        delen: { cijfers: 0.1, meetlat: -0.2, methode: 0 },
        criteria: [{ id: 'koop', naam: 'Koopwoningen', cijfers: 0.1 }],
        ontbrekend: [],
      }),
    ),
  wachtkamer: () =>
    chartWachtkamer(
      buurten.flatMap(({ wachtend }) => wachtend),
      { peildatum: PEILDATUM },
    ),
  'wachtkamer, veel thema’s': () =>
    chartWachtkamer(
      criteria.map(({ naam }) => ({ thema: naam, reden: 'te_groot', sinds: dag('2027-08-30') })),
      { peildatum: PEILDATUM },
    ),
};

describe.each(Object.entries(grafieken))('%s', (_, maak) => {
  test('is valid Vega-Lite that draws without a warning, twice the same, and has words', async () => {
    const grafiek = maak();
    const svg = await draw(grafiek);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(listOvertredingen(svg)).toEqual([]);
    expect(JSON.stringify(maak())).toBe(JSON.stringify(grafiek));
    expect(JSON.parse(JSON.stringify(grafiek))).toEqual(grafiek);
    expect(grafiek.alternatief).toMatch(/^\p{Lu}.*\.$/u);
    expect(grafiek.spec.description).toBe(grafiek.alternatief);
    expect(grafiek.titel.length).toBeGreaterThan(5);
  });
});
