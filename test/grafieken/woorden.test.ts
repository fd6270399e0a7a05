import {
  chartKaart,
  chartRangonzekerheid,
  chartRangschikking,
  chartRetentie,
  chartTwijfel,
  chartVerandering,
} from 'buurtaanpak/grafieken';
import { estimateKaplanMeier } from 'buurtaanpak/rekenen';
import type { Grafiek } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { draw } from './tekenen.js';
import { listTeksten } from './teksten.js';
import { toKolommen } from './toKolommen.js';

const onder = ({ spec }: Grafiek) =>
  [(spec.title as unknown as { subtitle?: string | string[] }).subtitle ?? []].flat();
const een = { code: 'A', naam: 'De Wal', rang: 2, rangkwantielen: { p5: 1, p50: 2.5, p95: 6 } };
const kwadraat = (x: number, punten: readonly (readonly [number, number])[]) => punten.map(([a, b]) => [a + x, b]);
const vlak = (code: string, coordinates: unknown) =>
  ({ type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates } }) as const;
const vierkant = (x: number) =>
  kwadraat(x, [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ]);

describe('whose score it is', () => {
  const scorenaam = 'thema energie';
  const verandering = {
    code: 'A',
    naam: 'De Wal',
    toen: { score: 0.001, rang: 2, aantal: 12 },
    nu: { score: 0, rang: 2, aantal: 12 },
    delen: { cijfers: 0, meetlat: 0, methode: 0 },
    criteria: [],
    ontbrekend: [],
  };
  test.each([
    ['rangonzekerheid', (naam?: string) => chartRangonzekerheid([een], naam === undefined ? {} : { scorenaam: naam })],
    ['twijfel', (naam?: string) => chartTwijfel([een], [], naam === undefined ? {} : { scorenaam: naam })],
    ['verandering', (naam?: string) => chartVerandering(verandering, naam === undefined ? {} : { scorenaam: naam })],
    [
      'kaart',
      (naam?: string) =>
        chartKaart(
          { type: 'FeatureCollection', features: [vlak('A', [vierkant(0)])] },
          [{ code: 'A', naam: 'A', score: 1 }],
          naam === undefined ? {} : { scorenaam: naam },
        ),
    ],
  ] as const)('%s says it in its title and in its words', (_, maak) => {
    const met = maak(scorenaam);
    expect(met.titel).toContain(` voor ${scorenaam}`);
    expect(met.alternatief).toContain(` voor ${scorenaam}`);
    expect(maak().titel).not.toContain(' voor ');
    expect(maak(' ').titel).toBe(maak().titel);
  });

  test('a score that is nearly nothing has three decimals', () => {
    expect(chartVerandering(verandering).alternatief).toContain('Score toen: 0,001, plaats 2 van 12. Score nu: 0,00,');
  });
});

describe('an interval', () => {
  test('of a rank is named: nine in ten draws, and only of those with a score where that is so', () => {
    const grafiek = chartRangonzekerheid([een]);
    expect(onder(grafiek)).toEqual([
      'Dikke streep: de rang in 90% van de trekkingen (5% ligt lager, 5% hoger).',
      'Dwarsstreepje: de middelste rang. Rondje: de rang zonder onzekerheid.',
    ]);
    expect(grafiek.alternatief).toContain('De Wal: middelste rang 2,5, van 1 tot 6.');
    expect(onder(chartRangonzekerheid([{ ...een, kansOpScore: 1 }]))).toHaveLength(2);
    expect(onder(chartRangonzekerheid([{ ...een, kansOpScore: 0.4 }]))).toContain(
      'Wie niet in elke trekking een score heeft: in 90% van die met een score.',
    );
    // Nothing is said of a dot that nobody sees.
    expect(onder(chartRangonzekerheid([{ ...een, rang: undefined }]))[1]).toBe('Dwarsstreepje: de middelste rang.');
  });

  test('that does not hold the rank without uncertainty says of whom', () => {
    const buiten = Array.from({ length: 23 }, (_, i) => ({ ...een, code: `B${i}`, naam: `Buurt ${i}`, rang: 30 }));
    const grafiek = chartRangonzekerheid([...buiten, een, { ...een, code: 'laag', naam: 'Laag', rang: 0.5 }]);
    expect(grafiek.alternatief).toContain('ligt buiten de streep bij Buurt 0, Buurt 1,');
    expect(grafiek.alternatief).toContain('Buurt 19 en nog 4.');
    expect(onder(grafiek)).toContain('Rondje buiten de streep: die rang komt in de trekkingen bijna nooit voor.');
  });

  test('of how long volunteers stay is drawn where it is named, to its last month, and named nowhere else', async () => {
    const velen = estimateKaplanMeier(
      Array.from({ length: 60 }, (_, i) => ({ duur: 30 * (i % 24), vertrokken: i % 24 < 14 })),
    );
    const met = chartRetentie(velen);
    expect(onder(met)).toEqual([
      'Het vlak om de lijn: het 95%-interval.',
      'Vrijwilligers van één team vertrekken vaak samen: dan is het te smal.',
    ]);
    expect(met.alternatief).toMatch(/Het 95%-interval loopt van \d+% tot \d+%\./);
    expect(await draw(met)).toMatch(/<line [^>]*stroke-width="8"/);
    const zonder = estimateKaplanMeier(Array.from({ length: 20 }, () => ({ duur: 100, vertrokken: false })));
    const gelijk = { stappen: [{ duur: 60, inRisico: 20, vertrokken: 8, overleving: 0.6, standaardfout: 0 }] };
    for (const grafiek of [chartRetentie(zonder), chartRetentie(gelijk as never)]) {
      expect(JSON.stringify(grafiek)).not.toContain('interval');
      await draw(grafiek);
    }
    expect(listTeksten(await draw(chartRetentie(zonder))).teksten.map(({ regels }) => regels.join())).toContain(
      'Er zijn te weinig mensen vertrokken om iets te tonen.',
    );
  });
});

describe('a choice', () => {
  const buurten = Array.from({ length: 30 }, (_, i) => ({ code: `B${i}`, naam: `Buurt ${i}` }));
  const bron = { bron: 'gewichten', buurten: buurten.map(({ code }) => ({ code, spreidingRang: 0.04 })) };

  test('is never cut from the sources of doubt, and is marked there', () => {
    const grafiek = chartTwijfel(buurten, [bron], { hoogstens: 2, gekozen: ['B1', 'B25'] });
    const rijen = (grafiek.spec.data as unknown as { values: { buurt: string }[] }).values.map(({ buurt }) => buurt);
    expect(rijen).toEqual(['Buurt 0', '● Buurt 1', '● Buurt 25']);
    expect(grafiek.alternatief).toContain('voor 3 van de 30 buurten.');
    expect(grafiek.alternatief).toContain('Een stip voor de naam staat voor een gekozen buurt.');
    // What reads as 0,0 is no source of doubt.
    expect(grafiek.alternatief).toContain('Buurt 0: geen.');
  });

  test('without an outline is named under the title of the map, first in its words, and grey is explained', () => {
    const kaart = {
      type: 'FeatureCollection',
      features: [vlak('A', [vierkant(0)]), vlak('B', [vierkant(20)])],
    } as const;
    const elders = buurten.map((buurt) => ({ ...buurt, score: 1 }));
    const grafiek = chartKaart(kaart, [
      { code: 'A', naam: 'De Wal', score: 0.5, programma: 'Oost' },
      ...elders,
      { code: 'N', naam: 'Nieuwe Buurt', programma: 'Oost' },
    ]);
    expect(onder(grafiek)).toEqual([
      'Dikke rand met een teken: gekozen.',
      'Grijs met een stippelrand: geen score.',
      'Gekozen, maar zonder omtrek op deze kaart: Nieuwe Buurt.',
    ]);
    expect(grafiek.alternatief).toContain('Niet op de kaart: Nieuwe Buurt, Buurt 0,');
    expect(grafiek.alternatief).toContain(' en nog 11.');
    // Where nothing is grey or chosen there is nothing to explain.
    const kaal = chartKaart({ ...kaart, features: kaart.features.slice(0, 1) }, [{ code: 'A', naam: 'A', score: 1 }]);
    expect(kaal.spec.title).toBe('De scores en de keuze op de kaart');
  });

  test('has its sign inside its area, also where the centre of gravity lies outside', () => {
    const hoef = kwadraat(0, [
      [0, 0],
      [30, 0],
      [30, 30],
      [20, 30],
      [20, 5],
      [5, 5],
      [5, 30],
      [0, 30],
      [0, 0],
    ]);
    const grafiek = chartKaart({ type: 'FeatureCollection', features: [vlak('A', [hoef])] }, [
      { code: 'A', naam: 'A', score: 1, programma: 'Oost' },
    ]);
    const lagen = grafiek.spec.layer as unknown as { data: { values: { x: number; y: number }[] } }[];
    const [teken] = lagen.at(-1)?.data.values ?? [];
    expect(teken?.x).toBe(25);
    const spiegel = hoef.map(([x = 0, y]) => [30 - x, y]);
    const terug = chartKaart({ type: 'FeatureCollection', features: [vlak('A', [spiegel])] }, [
      { code: 'A', naam: 'A', score: 1, programma: 'Oost' },
    ]).spec.layer as unknown as typeof lagen;
    expect(terug.at(-1)?.data.values[0]?.x).toBe(5);
  });
});

test('criteria that nobody has points for are told, and are not in the legend', async () => {
  const rij = (code: string) => ({ code, naam: code, score: 0.5, rang: 1, bijdragen: { x: 0.5, y: 0 } });
  const grafiek = chartRangschikking({
    ...toKolommen([rij('A'), rij('B')]),
    routekaart: {
      criteria: [
        { id: 'x', naam: 'Animo' },
        { id: 'y', naam: 'Inkomen' },
      ],
    },
  });
  expect(grafiek.alternatief).toContain('Geen enkele getoonde buurt krijgt punten voor Inkomen.');
  expect(onder(grafiek)).toEqual(['Geen enkele getoonde buurt krijgt punten voor Inkomen.']);
  const teksten = listTeksten(await draw(grafiek)).teksten.map(({ regels }) => regels.join());
  expect(teksten).toContain('Animo');
  expect(teksten).not.toContain('Inkomen');
});

test('scores of nothing have no legend, a shared place has its half, and marks and what is missing are told together', async () => {
  const rij = (code: string, rang: number) => ({ code, naam: code, score: 0, rang, bijdragen: { x: 0 } });
  const routekaart = { criteria: [{ id: 'x', naam: 'Animo' }] };
  const grafiek = chartRangschikking(
    { ...toKolommen([rij('A', 1), rij('B', 2.5), rij('C', 2.5)]), routekaart },
    { gekozen: ['C'], hoogstens: 1 },
  );
  const teksten = listTeksten(await draw(grafiek)).teksten.map(({ regels }) => regels.join());
  expect(teksten).toContain('● C (plaats 2,5)');
  expect(teksten).not.toContain('Animo');
  expect(onder(grafiek)).toEqual([
    '● voor de naam: gekozen. Zonder ●: niet gekozen, of kon niet meedoen.',
    'Geen enkele getoonde buurt krijgt punten voor Animo.',
  ]);
});

test('a score below zero has its place on the axis', async () => {
  const grafiek = chartRangschikking({
    ...toKolommen([{ code: 'A', naam: 'A', score: 0.2, rang: 1, bijdragen: { x: 0.5, y: -0.3 } }]),
    routekaart: {
      criteria: [
        { id: 'x', naam: 'Animo' },
        { id: 'y', naam: 'Inkomen' },
      ],
    },
  });
  expect(JSON.stringify(grafiek.spec)).toContain('"domain":[-0.3,0.5]');
  expect(listTeksten(await draw(grafiek)).teksten.map(({ regels }) => regels.join())).toContain('-0,2');
});

test('a title goes over lines by the width of the chart', () => {
  const titel = 'De scores van alle buurten in de gemeente Leeuwarden voor het programma Oost';
  const text = (breedte?: number) => {
    const { title } = chartTwijfel([een], [], { titel, ...(breedte === undefined ? {} : { breedte }) }).spec;
    return typeof title === 'string' ? title : (title as unknown as { text: string[] }).text;
  };
  expect(text()).toEqual(['De scores van alle buurten in de gemeente Leeuwarden voor het', 'programma Oost']);
  expect(text(300)).toEqual(text());
  expect(text(900)).toBe(titel);
});

test('of very many buurten the places on the axis are few', async () => {
  const velen = [
    { ...een, rangkwantielen: { p5: 1, p50: 2, p95: 70_000 } },
    { ...een, code: 'B', naam: 'B', rang: 300, rangkwantielen: { p5: 200, p50: 300, p95: 400 } },
  ];
  const stappen = (lijst: typeof velen) =>
    JSON.stringify(chartRangonzekerheid(lijst).spec.layer).match(/"values":\[([\d,]*)\]/)?.[1];
  expect(stappen(velen)?.startsWith('1,10000,20000,')).toBe(true);
  expect(stappen(velen.slice(1))).toBe('1,50,100,150,200,250,300,350,400');
  await draw(chartRangonzekerheid(velen));
});
