import {
  chartKaart,
  chartLevensloop,
  chartRangonzekerheid,
  chartRangschikking,
  chartReeks,
  chartTijdlijn,
  chartTwijfel,
  chartVerandering,
  chartWachtkamer,
} from 'buurtaanpak/grafieken';
import { createPeriode } from 'buurtaanpak/kern';
import { findTeamstand } from 'buurtaanpak/team';
import type { Grafiek } from 'buurtaanpak/verslag';
import { parse as readCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readGegevens } from '../gegevens.js';
import { PEILDATUM } from '../programma/proefprogramma.js';
import { dag, Verteller } from '../team/vertel.js';
import { draw } from './tekenen.js';
import { listOvertredingen, listTeksten } from './teksten.js';

interface Buurt {
  readonly code: string;
  readonly naam: string;
}

const rijen: { code: string; regio: string }[] = readCsv(readGegevens('cbs/kwb-2024-nederland.csv'), { columns: true });
const buurten: Buurt[] = rijen.flatMap(({ code, regio }) => (code.startsWith('BU') ? [{ code, naam: regio }] : []));
const langste = [...buurten].sort((a, b) => b.naam.length - a.naam.length).slice(0, 131);
/** Names that nobody has yet: equal but for their end or their code, without a place to break, and of one wide letter. */
const vreemd: Buurt[] = [
  { code: 'X1', naam: 'Centrum' },
  { code: 'X2', naam: ' Centrum ' },
  { code: 'X3', naam: 'Centrum (X1)' },
  { code: 'X4', naam: `${'Verspreide huizen in het buitengebied van '.repeat(4)}Noord` },
  { code: 'X5', naam: `${'Verspreide huizen in het buitengebied van '.repeat(4)}Oost` },
  { code: 'X6', naam: 'Kraanvogellaanbuurtomgevingsgebiedennetwerk'.repeat(2) },
  { code: 'X7', naam: 'WM'.repeat(40) },
  { code: 'X8', naam: '東京都の町'.repeat(12) },
  { code: 'X9', naam: 'Ame\u0301landsbuurt' },
  { code: 'X10', naam: 'Ameꞌlandsbuurt "aan" de <Dijk> \\ & co' },
];

const toScores = (lijst: readonly Buurt[]) => ({
  buurten: lijst.map((een, i) => ({ ...een, score: 1 - i / lijst.length, rang: i + 1 })),
  criteria: langste
    .slice(0, 7)
    .map((_, k) => ({ id: `c${k}`, bijdragen: lijst.map((_, i) => (1 - i / lijst.length) / 7) })),
  routekaart: { naam: 'Oost', criteria: langste.slice(0, 7).map(({ naam }, k) => ({ id: `c${k}`, naam })) },
});
const toSpreiding = (lijst: readonly Buurt[]) =>
  lijst.map((een, i) => ({ ...een, rang: i + 1, rangkwantielen: { p5: i + 1, p50: i + 1, p95: i + 3 } }));
const toTwijfel = (lijst: readonly Buurt[]) =>
  ['gewichten', 'methode', 'beoordelaars', 'cijfers', 'ontbrekend'].map((bron) => ({
    bron,
    buurten: lijst.map(({ code }, i) => ({ code, spreidingRang: i })),
  }));
const periode = createPeriode(dag('2026-09-01'), dag('2027-08-31'));
const gekozenVan = (lijst: readonly Buurt[]) => lijst.filter((_, i) => i % 9 === 4).map(({ code }) => code);
const stand = (buurt: string) =>
  findTeamstand(
    new Verteller(`team-${buurt}`).op('2026-09-01', { soort: 'gebied_aanmelden', buurt, begeleidingsjaren: 3 }).dossier,
    { peildatum: PEILDATUM },
  ) ?? [];

/** Every chart with a name for every row. */
const MET_RIJEN: Record<string, (lijst: readonly Buurt[]) => Grafiek> = {
  rangschikking: (lijst) => chartRangschikking(toScores(lijst), { gekozen: gekozenVan(lijst) }),
  'rangschikking, met plaats': (lijst) =>
    chartRangschikking(toScores(lijst), { gekozen: gekozenVan(lijst), hoogstens: 5 }),
  rangonzekerheid: (lijst) => chartRangonzekerheid(toSpreiding(lijst), { gekozen: gekozenVan(lijst) }),
  twijfel: (lijst) => chartTwijfel(lijst, toTwijfel(lijst), { hoogstens: lijst.length, gekozen: gekozenVan(lijst) }),
};

/** The drawn names of the rows, left of the drawing. */
const listNamen = (svg: string) =>
  listTeksten(svg)
    .teksten.filter(({ anker, x }) => anker === 'end' && x === -6)
    .map(({ regels }) => regels.join(' '));

function expectNamen(svg: string, aantal: number): void {
  const namen = listNamen(svg);
  expect(namen).toHaveLength(aantal);
  expect(new Set(namen).size).toBe(aantal);
  expect(listOvertredingen(svg)).toEqual([]);
  expect(listTeksten(svg).breedte).toBeLessThanOrEqual(740);
}

describe.each(Object.entries(MET_RIJEN))('%s', (soort, maak) => {
  const aantalVan = (lijst: readonly Buurt[]) =>
    soort.endsWith('plaats') ? lijst.filter((_, i) => i < 5 || i % 9 === 4).length : lijst.length;

  test('the longest names of the country are whole, apart and within the picture', async () => {
    expectNamen(await draw(maak(langste)), aantalVan(langste));
  });

  test('names that nobody has yet are so too', async () => {
    expectNamen(await draw(maak(vreemd)), aantalVan(vreemd));
  });
});

test('each of the 14,574 names of the country has a label of its own, whole and within the picture', async () => {
  // Some at a time, as a drawing of all of them would be a quarter of a million pixels high.
  const gezien = new Set<string>();
  for (let i = 0; i < buurten.length; i += 1500) {
    const deel = buurten.slice(i, i + 1500);
    const svg = await draw(chartRangonzekerheid(toSpreiding(deel)));
    expectNamen(svg, deel.length);
    for (const naam of listNamen(svg)) gezien.add(naam.replaceAll(' ', '').replace(/\(BU\d{8}\)$/u, ''));
  }
  // Nothing of a name is lost: without spaces and added codes they are those of CBS.
  for (const { naam } of buurten) expect(gezien).toContain(naam.replaceAll(/\s/gu, ''));
});

describe('names elsewhere in a chart', () => {
  const kaart = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: 'A' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        },
      },
    ],
  } as const;
  const lang = `${vreemd[3]?.naam}`;
  const jaren = [
    { jaar: 2022, waarde: 1 },
    { jaar: 2023, waarde: 2 },
  ];
  const grafieken: Record<string, () => Grafiek> = {
    rangschikking: () => chartRangschikking(toScores(langste.slice(0, 5))),
    kaart: () => chartKaart(kaart, [{ code: 'A', naam: lang, score: 1, programma: lang }], { scorenaam: lang }),
    reeks: () =>
      chartReeks({
        sleutel: 'x',
        label: { nl: lang },
        eenheid: 'aantal',
        reeksen: langste.slice(0, 8).map((gebied, i) => ({
          gebied,
          jaren,
          breuken: i < 2 ? [{ jaar: 2023, oorzaak: 'grens' as const }] : [],
        })),
      }),
    'reeks, een gebied met een breuk': () =>
      chartReeks({
        sleutel: 'x',
        eenheid: 'aantal',
        reeksen: langste.slice(0, 2).map((gebied, i) => ({
          gebied,
          jaren,
          breuken: i === 0 ? [{ jaar: 2023, oorzaak: 'grens' as const }] : [],
        })),
      }),
    tijdlijn: () => chartTijdlijn([{ rij: lang, soort: lang, periode }]),
    levensloop: () =>
      chartLevensloop(
        langste.slice(0, 12).flatMap(({ code }) => stand(code)),
        { namen: langste, peildatum: PEILDATUM },
      ),
    wachtkamer: () =>
      chartWachtkamer(
        langste.slice(0, 7).map(({ naam }) => ({ thema: naam, reden: naam, sinds: dag('2027-01-01') })),
        { peildatum: PEILDATUM },
      ),
    verandering: () =>
      chartVerandering({
        code: 'A',
        naam: lang,
        toen: { score: 0.5, rang: 1, aantal: 14574 },
        nu: { score: 0.7, rang: 2.5, aantal: 14574 },
        delen: { cijfers: 0.2, meetlat: 0, methode: 0 },
        criteria: langste.slice(0, 5).map(({ code, naam }, i) => ({ id: code, naam, cijfers: 0.01 * (i + 1) })),
        ontbrekend: [],
      }),
  };
  test.each(Object.entries(grafieken))(
    '%s: every text lies within the picture, apart and at least 11 pixels high',
    async (_, maak) => {
      const svg = await draw(maak());
      expect(listOvertredingen(svg)).toEqual([]);
      expect(listTeksten(svg).breedte).toBeLessThanOrEqual(780);
    },
  );
});
