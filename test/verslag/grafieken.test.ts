import { createPeriode, euro } from 'buurtaanpak/kern';
import { getProgrammastand } from 'buurtaanpak/programma';
import { estimateKaplanMeier } from 'buurtaanpak/rekenen';
import { getTeamstand } from 'buurtaanpak/team';
import {
  chartFinanciering,
  chartKaart,
  chartLevensloop,
  chartRangonzekerheid,
  chartRangschikking,
  chartRetentie,
  chartTijdlijn,
  chartWachtkamer,
  type Grafiek,
  type Kaartvlakken,
} from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { dag, tellBegin } from '../team/vertel.js';
import { draw } from './tekenen.js';
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
const standen = leeuwarden.teams.flatMap((dossier) => getTeamstand(dossier, PEILDATUM) ?? []);
const buurten = getProgrammastand(proefprogramma, PEILDATUM).deelnemers[0]!.buurten;
const namen = buurten.map(({ buurt: code, naam }) => ({ code, naam }));
const jaar = createPeriode(dag('2026-09-01'), dag('2027-08-31'));
const bedrag = (begrotingsjaar: number, naam: string, hoeveel: number) => ({
  begrotingsjaar,
  naam,
  bedrag: euro(hoeveel),
});
const vertrek = [60, 90, 200, 300, 365, 365, 365, 365].map((duur) => ({ duur, vertrokken: duur < 320 }));
const gespreid = scores(131, 3).buurten.map(({ rang, ...een }) => ({
  ...een,
  rang: rang === 5 ? undefined : rang,
  rangkwantielen: { p5: Math.max(1, rang - 9), p50: rang, p95: rang + 9 },
}));

const grafieken: Record<string, () => Grafiek> = {
  rangschikking: () => chartRangschikking(deepFreeze(scores(131, 10)), { gekozen: ['BU0', 'BU7'] }),
  'rangschikking, kort': () => chartRangschikking(scores(131, 3), { hoogstens: 12 }),
  'rangschikking, leeg': () => chartRangschikking(scores(0, 2)),
  'rangonzekerheid, leeg': () => chartRangonzekerheid([]),
  'kaart, leeg': () => chartKaart({ type: 'FeatureCollection', features: [] }, []),
  'financiering, leeg': () => chartFinanciering([]),
  'tijdlijn, leeg': () => chartTijdlijn([]),
  'levensloop, leeg': () => chartLevensloop([]),
  'wachtkamer, leeg': () => chartWachtkamer([], PEILDATUM),
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
  levensloop: () => chartLevensloop(deepFreeze(standen), namen, { peildatum: PEILDATUM }),
  retentie: () =>
    chartRetentie(
      estimateKaplanMeier(Array.from({ length: 20 }, (_, i) => ({ duur: 40 * (i % 10), vertrokken: i % 10 < 7 }))),
      { grens: 2 },
    ),
  'retentie, zonder vertrek': () => chartRetentie(estimateKaplanMeier([{ duur: 100, vertrokken: false }])),
  wachtkamer: () =>
    chartWachtkamer(
      buurten.flatMap(({ wachtend }) => wachtend),
      PEILDATUM,
    ),
  'wachtkamer, veel thema’s': () =>
    chartWachtkamer(
      criteria.map(({ naam }) => ({ thema: naam, reden: 'te_groot', sinds: dag('2027-08-30') })),
      PEILDATUM,
    ),
};

describe.each(Object.entries(grafieken))('%s', (_, maak) => {
  test('is valid Vega-Lite that draws without a warning, twice the same, and has words', async () => {
    const grafiek = maak();
    const svg = await draw(grafiek);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(JSON.stringify(maak())).toBe(JSON.stringify(grafiek));
    expect(JSON.parse(JSON.stringify(grafiek))).toEqual(grafiek);
    expect(grafiek.alternatief).toMatch(/^\p{Lu}.*\.$/u);
    expect(grafiek.spec.description).toBe(grafiek.alternatief);
    expect(grafiek.titel.length).toBeGreaterThan(5);
  });
});

const values = (grafiek: Grafiek) => (grafiek.spec.data as { values: Record<string, unknown>[] }).values;

describe('chartRangschikking', () => {
  test('the parts of a bar add up to the score, also with criteria taken together', () => {
    const grafiek = chartRangschikking(scores(20, 10), { gekozen: ['BU1'] });
    for (let plaats = 0; plaats < 20; plaats += 1) {
      const delen = values(grafiek).filter((een) => een.plaats === plaats);
      expect(delen).toHaveLength(7);
      expect(delen.reduce((som, { bijdrage }) => som + Number(bijdrage), 0)).toBeCloseTo(Number(delen[0]?.score), 12);
    }
    expect(new Set(values(grafiek).map(({ criterium }) => criterium))).toContain('overige criteria');
    expect(grafiek.alternatief).toBe(
      'Staafdiagram van 20 buurten. De hoogste scores hebben Buurt met een naam 0: 1,000, Buurt met een naam 1: 0,950 en Buurt met een naam 2: 0,900. Een stip staat voor een gekozen buurt.',
    );
  });

  test('one buurt is one, a buurt without a name has its code, a criterion without points adds nothing', () => {
    const grafiek = chartRangschikking({
      ...toKolommen([{ code: 'BU1', naam: ' ', score: 0.5, rang: 1, bijdragen: { c1: 0.5 } }]),
      routekaart: { criteria: criteria.slice(0, 2) },
    });
    expect(grafiek.alternatief).toBe('Staafdiagram van 1 buurt. De hoogste score heeft BU1: 0,500.');
    expect(values(grafiek).map(({ buurt, criterium, bijdrage }) => [buurt, criterium, bijdrage])).toEqual([
      ['BU1', 'Criterium 0', 0],
      ['BU1', 'Criterium 1', 0.5],
    ]);
  });

  test('a buurt without a score is not shown, and its row takes nothing from the others', () => {
    const { buurten, criteria: kolommen } = toKolommen([
      { code: 'A', naam: 'A', score: 0.5, rang: 1, bijdragen: { c1: 0.5 } },
      { code: 'B', naam: 'B', score: 0, rang: 2, bijdragen: {} },
    ]);
    const zonder = buurten.map((een) => (een.code === 'B' ? { ...een, score: null, rang: null } : een));
    const vorm = { criteria: kolommen, routekaart: { criteria: criteria.slice(1, 2) } };
    const grafiek = chartRangschikking({ ...vorm, buurten: zonder });
    expect(values(grafiek).map(({ buurt, bijdrage }) => [buurt, bijdrage])).toEqual([['A', 0.5]]);
    expect(grafiek.alternatief).toBe('Staafdiagram van 1 buurt. De hoogste score heeft A: 0,500.');
  });

  test('of more criteria than colours the smallest are taken together, also where one has no points', () => {
    const grafiek = chartRangschikking({
      ...toKolommen([
        {
          code: 'A',
          naam: 'A',
          score: 1,
          rang: 1,
          bijdragen: Object.fromEntries(criteria.slice(1).map(({ id }) => [id, 0.1])),
        },
      ]),
      routekaart: { criteria },
    });
    const namen = new Set(values(grafiek).map(({ criterium }) => criterium));
    expect(namen).toContain('overige criteria');
    expect(namen).not.toContain('Criterium 0');
  });

  test('two buurten of one name stay two bars, and every one of 131 has its name in the drawing', async () => {
    const grafiek = chartRangschikking(scores(131, 2));
    expect(new Set(values(grafiek).map(({ buurt }) => buurt)).size).toBe(131);
    const svg = await draw(grafiek);
    expect(svg.match(/Buurt met een naam \d+/g)?.length).toBeGreaterThanOrEqual(118);
    expect(svg).toContain('Dubbele naam (BU3)');
    expect(svg).not.toContain('…');
  });
});

test('chartRangonzekerheid of one buurt is about one', () => {
  expect(chartRangonzekerheid(gespreid.slice(0, 1)).alternatief).toBe(
    'Per buurt de rang in negen van de tien trekkingen, voor 1 buurt. Buurt met een naam 0: middelste rang 1, van 1 tot 10.',
  );
});

describe('chartKaart', () => {
  test('says what is where, and what is not on the map', () => {
    expect(chartKaart(kaart, mapbuurten).alternatief).toBe(
      'Kaart van 3 buurten. Scores van 0,100 tot 0,500. Gekozen voor Oost: De Wal. Gekozen voor energie: Dorp. Niet op de kaart: Elders.',
    );
    expect(chartKaart(kaart, [{ code: 'A', naam: 'De Wal' }]).alternatief).toContain('Geen buurt heeft een score.');
  });

  test('the outer ring of every area runs clockwise, holes the other way, as d3 wants it', () => {
    const lagen = chartKaart(kaart, mapbuurten).spec.layer as unknown as {
      data: { values: { features?: { geometry: { coordinates: number[][][][] } }[] } };
    }[];
    const vlakken = lagen.flatMap(({ data }) => data.values.features ?? []);
    expect(vlakken).toHaveLength(5); // one in grey, two in colour, the same two with an edge
    const area = (ring: number[][]) =>
      ring.reduce((som, [x = 0, y = 0], i) => {
        const [u = 0, v = 0] = ring[(i + 1) % ring.length] ?? [];
        return som + x * v - u * y;
      }, 0);
    for (const { geometry } of vlakken)
      for (const ringen of geometry.coordinates)
        for (const [i, ring] of ringen.entries()) expect(Math.sign(area(ring))).toBe(i === 0 ? -1 : 1);
  });

  test('a sign stands in the middle of the largest part', () => {
    const tekens = (chartKaart(kaart, mapbuurten).spec.layer as unknown as { data: { values: object[] } }[]).at(-1)
      ?.data.values;
    expect(tekens).toEqual([
      { x: 5, y: 5, programma: 'Oost', naam: 'De Wal', beschrijving: 'De Wal, gekozen voor Oost' },
      { x: 205, y: 5, programma: 'energie', naam: 'Dorp', beschrijving: 'Dorp, gekozen voor energie' },
    ]);
    const plat = {
      type: 'FeatureCollection',
      features: [
        vlak('A', [
          [
            [1, 1],
            [2, 1],
            [3, 1],
            [1, 1],
          ],
        ]),
      ],
    } as const;
    const teken = (chartKaart(plat, mapbuurten).spec.layer as unknown as { data: { values: object[] } }[]).at(-1);
    expect(teken?.data.values).toMatchObject([{ x: 1, y: 1 }]);
    // An area of no polygon at all has no middle, and no sign.
    const leeg = chartKaart({ type: 'FeatureCollection', features: [vlak('A', [], 'MultiPolygon')] }, mapbuurten);
    expect(JSON.stringify(leeg.spec)).not.toContain('symbolFillColor');
  });

  test('an area without a score is grey, not the colour of the lowest', async () => {
    const svg = await draw(chartKaart(kaart, mapbuurten));
    expect(svg.match(/fill="#d9d9d9"/g)).toHaveLength(1);
    const zonder = await draw(chartKaart(kaart, [{ code: 'A', naam: 'De Wal' }]));
    expect(zonder.match(/fill="#d9d9d9"/g)).toHaveLength(3);
  });

  test('longitude and latitude are told from a plane', () => {
    const projectie = (x: number) =>
      chartKaart({ type: 'FeatureCollection', features: [vlak('A', [vierkant(x, 52)])] }, mapbuurten).spec.projection;
    expect(projectie(5)).toEqual({ type: 'mercator' });
    expect(projectie(180000)).toEqual({ type: 'identity', reflectY: true });
  });

  test('outlines without a code, or that are none, are refused', () => {
    const met =
      (...features: Kaartvlakken['features']) =>
      () =>
        chartKaart({ type: 'FeatureCollection', features }, mapbuurten);
    expect(met({ type: 'Feature', properties: { naam: 'x' }, geometry: { type: 'Polygon', coordinates: [] } })).toThrow(
      'verslag.kaart_zonder_code',
    );
    expect(met({ type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates: [] } })).toThrow(
      'verslag.kaart_zonder_code',
    );
    expect(
      met(
        vlak('A', [
          [
            [0, 0],
            [1, Number.NaN],
          ],
        ]),
      ),
    ).toThrow('verslag.kaart_geen_vlak');
    expect(met(vlak('A', []))).toThrow('verslag.kaart_geen_vlak');
    expect(met(vlak('A', 'x', 'MultiPolygon'))).toThrow('verslag.kaart_geen_vlak');
  });
});

test('chartFinanciering adds amounts to the cent, years in order', () => {
  expect(grafieken.financiering?.().alternatief).toBe('Kolom per begrotingsjaar. 2026: € 9,00 en 2027: € 10,00.');
  expect(chartFinanciering([]).alternatief).toBe('Kolom per begrotingsjaar.');
});

describe('chartLevensloop', () => {
  const balken = (grafiek: Grafiek) =>
    ((grafiek.spec.layer as unknown as { data: { values: Record<string, string>[] } }[])[0]?.data.values ?? []).map(
      ({ soort, van, tot }) => [soort, van, tot],
    );

  test('a pause interrupts, and the team goes on as it was; the end is said', () => {
    const verhaal = tellBegin()
      .op('2027-02-01', { soort: 'pauzeren', reden: 'Verhuizing.' })
      .op('2027-03-01', { soort: 'hervatten' })
      .op('2027-06-01', { soort: 'zelfstandig_verklaren' })
      .op('2027-08-01', { soort: 'stoppen', reden: 'Klaar.' });
    const stand = getTeamstand(verhaal.dossier, PEILDATUM)!;
    const grafiek = chartLevensloop([stand]);
    // A bar ends where the next day begins.
    expect(balken(grafiek)).toEqual([
      ['aangemeld', '2026-09-01', '2026-09-14'],
      ['werving', '2026-09-14', '2026-11-02'],
      ['begeleid', '2026-11-02', '2027-02-01'],
      ['gepauzeerd', '2027-02-01', '2027-03-01'],
      ['begeleid', '2027-03-01', '2027-06-01'],
      ['zelfstandig', '2027-06-01', '2027-08-01'],
    ]);
    expect(grafiek.alternatief).toBe('Tijdlijn van 1 team. BU00802001: gestopt.');
  });

  test('after a second pause it goes on as it was before that one, not as before the first', () => {
    const verhaal = tellBegin()
      .op('2027-02-01', { soort: 'pauzeren', reden: 'Verhuizing.' })
      .op('2027-03-01', { soort: 'hervatten' })
      .op('2027-04-01', { soort: 'zelfstandig_verklaren' })
      .op('2027-05-01', { soort: 'pauzeren', reden: 'Zomer.' })
      .op('2027-07-01', { soort: 'hervatten' });
    expect(balken(chartLevensloop([getTeamstand(verhaal.dossier, PEILDATUM)!])).slice(3)).toEqual([
      ['gepauzeerd', '2027-02-01', '2027-03-01'],
      ['begeleid', '2027-03-01', '2027-04-01'],
      ['zelfstandig', '2027-04-01', '2027-05-01'],
      ['gepauzeerd', '2027-05-01', '2027-07-01'],
      ['zelfstandig', '2027-07-01', '2027-09-01'],
    ]);
  });

  test('a team of today has its first day', () => {
    const stand = getTeamstand(tellBegin().dossier, dag('2026-09-01'))!;
    expect(balken(chartLevensloop([stand]))).toEqual([['aangemeld', '2026-09-01', '2026-09-02']]);
  });

  test('has no colour for what does not occur', async () => {
    expect(await draw(chartLevensloop(standen, namen))).not.toContain('>zelfstandig<');
  });
});

describe('chartRetentie', () => {
  // Of 24 people three leave in the second month, four in the third, six in the fifth, one in the sixth; ten are followed on.
  const dagen = [...[40, 45, 50], ...[62, 70, 80, 90], ...[130, 131, 132, 133, 134, 135], 170];
  const velen = estimateKaplanMeier(
    Array.from({ length: 24 }, (_, i) => ({ duur: dagen[i] ?? 365, vertrokken: i < dagen.length })),
  );

  test('goes down where enough have left, by whole months and percents, and stops where too few leave', () => {
    // 17 of 24 after three months: 71%, and 11 of 24 after five: 46%. Greenwood: sqrt(S (1 - S) / 24) without any who were followed shorter.
    const grafiek = chartRetentie(velen);
    expect(values(grafiek)).toEqual([
      { maand: 0, blijft: 1, onder: 1, boven: 1 },
      { maand: 3, blijft: 0.71, onder: 0.53, boven: 0.89 },
      { maand: 5, blijft: 0.46, onder: 0.26, boven: 0.66 },
    ]);
    expect(grafiek.alternatief).toBe(
      'Lijn van het deel van de vrijwilligers dat blijft. Na 5 maanden is dat 46%. De lijn stopt waar te weinig mensen vertrekken of worden gevolgd om te tonen.',
    );
    expect(values(chartRetentie(velen, { grens: 2 })).map(({ maand }) => maand)).toEqual([0, 2, 3, 5]);
    // After the seven eleven others stay after the third month, which is less than twelve.
    expect(values(chartRetentie(velen, { grens: 6 })).map(({ maand }) => maand)).toEqual([0, 3, 5]);
    expect(values(chartRetentie(velen, { grens: 12 })).map(({ maand }) => maand)).toEqual([0]);
  });

  test('shows nothing of fewer than five who left, nor of fewer than five who stayed', () => {
    expect(chartRetentie(estimateKaplanMeier(vertrek)).alternatief).toBe(
      'Lijn van het deel van de vrijwilligers dat blijft. Er zijn te weinig mensen vertrokken om iets te tonen.',
    );
    const bijnaAllen = Array.from({ length: 9 }, (_, i) => ({ duur: i < 5 ? 10 : 100, vertrokken: i < 5 }));
    expect(values(chartRetentie(estimateKaplanMeier(bijnaAllen)))).toHaveLength(1);
    const tien = [...bijnaAllen, { duur: 100, vertrokken: false }];
    expect(chartRetentie(estimateKaplanMeier(tien)).alternatief).toContain('Na 1 maand is dat 50%.');
    expect(values(chartRetentie(estimateKaplanMeier(tien.map((een) => ({ ...een, duur: 0 })))))).toHaveLength(2);
  });

  test("nobody's day can be read back: a day more or less in the same month gives the same chart", () => {
    const later = estimateKaplanMeier(
      Array.from({ length: 24 }, (_, i) => ({ duur: dagen[i] === undefined ? 365 : dagen[i] + 1, vertrokken: i < 14 })),
    );
    expect(chartRetentie(later)).toEqual(chartRetentie(velen));
  });

  test.each([0, 1, 2.5, Number.NaN])('refuses a bound of %d', (grens) => {
    expect(() => chartRetentie(velen, { grens })).toThrow(expect.objectContaining({ code: 'verslag.grens_ongeldig' }));
  });

  test.each([undefined, null, {}, [], { stappen: [{ duur: Number.NaN }] }])('refuses what is no curve: %j', (curve) => {
    expect(() => chartRetentie(curve as never)).toThrow(
      expect.objectContaining({
        code: 'kern.document_ongeldig',
        params: expect.objectContaining({ soort: 'overlevingscurve' }),
      }),
    );
  });
});

test('chartWachtkamer counts every opgave once, the longest wait from the peildatum', () => {
  const opgaven = [
    { thema: 'groen', reden: 'te_groot', sinds: dag('2027-08-30') },
    { thema: 'energie', reden: 'te_groot', sinds: dag('2027-08-01') },
    { thema: 'groen', reden: 'anders', sinds: dag('2027-08-30') },
  ];
  const grafiek = chartWachtkamer(opgaven, PEILDATUM);
  expect(grafiek.alternatief).toBe(
    'Staafdiagram van 3 opgaven in de wachtkamer. Te groot: 2; Anders: 1. De langste wacht 30 dagen.',
  );
  expect(values(grafiek).reduce((som, { aantal }) => som + Number(aantal), 0)).toBe(3);
  expect(chartWachtkamer([], PEILDATUM).alternatief).toBe('Staafdiagram van 0 opgaven in de wachtkamer.');
  // What occurs as often stands in the order of the alphabet.
  const gelijk = ['te_groot', 'anders', 'geen_geld'].map((reden) => ({ thema: 'x', reden, sinds: PEILDATUM }));
  expect(chartWachtkamer(gelijk, PEILDATUM).alternatief).toContain('Anders: 1; Geen geld: 1; Te groot: 1.');
  expect(chartWachtkamer(gelijk.slice(0, 1), PEILDATUM).alternatief).toContain('Staafdiagram van 1 opgave in de');
});
