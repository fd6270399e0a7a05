/** The ranking of two or three buurten: its drawing as a whole, and its words at each border. */
import { type ChartRangschikkingOptions, chartRangschikking, type Rangschikking } from 'buurtaanpak/grafieken';
import { describe, expect, test } from 'vitest';
import {
  BLAUW,
  kwantiteit,
  legenda,
  ORANJE,
  RAND,
  readOnderschrift,
  readTekening,
  readWaarden,
  rijas,
  UITSPRAAK,
} from './klein.js';

const STIP = '● voor de naam: gekozen. Zonder ●: niet gekozen, of kon niet meedoen.';
const DORP = { code: 'B', naam: 'Dorp', score: 0.25, rang: 2 };
const WAL = { code: 'A', naam: 'De Wal', score: 0.5, rang: 1 };
const EIND = { code: 'C', naam: 'Eind', score: 0.125, rang: 3.5 };

const kaart = (...namen: readonly string[]) => ({ criteria: namen.map((naam) => ({ id: naam.toLowerCase(), naam })) });
const scores = (
  buurten: Rangschikking['buurten'],
  bijdragen: Readonly<Record<string, readonly (number | null)[]>>,
  naam?: string,
): Rangschikking => ({
  buurten,
  criteria: Object.entries(bijdragen).map(([criterium, kolom]) => ({ id: criterium.toLowerCase(), bijdragen: kolom })),
  routekaart: { ...kaart(...Object.keys(bijdragen)), ...(naam === undefined ? {} : { naam }) },
});
const TWEE = scores([DORP, WAL], { Woz: [0.125, 0.375], Animo: [0.125, 0.125] });
const DRIE = scores([WAL, DORP, EIND], { Woz: [0.5, 0.25, 0.125] });

const deel = (plaats: number, buurt: string, score: number, volgorde: number, bijdrage: number, woorden: string) => ({
  plaats,
  buurt,
  score,
  criterium: ['Woz', 'Animo'][volgorde],
  volgorde,
  bijdrage,
  beschrijving: `${buurt}, ${woorden}`,
});
const kort = (invoer: Rangschikking, options?: ChartRangschikkingOptions) =>
  readWaarden(chartRangschikking(invoer, options)).map(({ buurt, criterium, bijdrage }) => [
    buurt,
    criterium,
    bijdrage,
  ]);
const kanaal = (invoer: Rangschikking, naam: string) =>
  (chartRangschikking(invoer).spec.encoding as unknown as Record<string, Record<string, unknown>>)[naam];

describe('chartRangschikking', () => {
  test('draws a bar for each buurt, the highest first, in parts by criterion', () => {
    const grafiek = chartRangschikking(TWEE);
    expect([grafiek.id, grafiek.titel]).toEqual(['rangschikking', 'De buurten naar score']);
    expect(grafiek.alternatief).toBe(
      'Staafdiagram van 2 buurten. De hoogste scores hebben De Wal: 0,500 en Dorp: 0,250.',
    );
    expect(readTekening(grafiek)).toEqual({
      title: 'De buurten naar score',
      width: 520,
      height: { step: 17 },
      data: {
        values: [
          deel(0, 'De Wal', 0.5, 0, 0.375, 'Woz: 0,375 van 0,500'),
          deel(0, 'De Wal', 0.5, 1, 0.125, 'Animo: 0,125 van 0,500'),
          deel(1, 'Dorp', 0.25, 0, 0.125, 'Woz: 0,125 van 0,250'),
          deel(1, 'Dorp', 0.25, 1, 0.125, 'Animo: 0,125 van 0,250'),
        ],
      },
      mark: { type: 'bar', ...RAND },
      encoding: {
        // The W is wider than Vega reckons: six letters and a quarter, and 6 pixels beside them.
        y: rijas('buurt', { field: 'plaats' }, { minExtent: 61 }),
        x: kwantiteit('bijdrage', {
          stack: 'zero',
          scale: { domain: [0, 0.5] },
          axis: { title: 'Bijdrage aan de score', orient: 'top', tickCount: 6 },
        }),
        color: {
          field: 'criterium',
          type: 'nominal',
          scale: { domain: ['Woz', 'Animo'], range: [BLAUW, ORANJE] },
          legend: legenda({ title: 'In een staaf van links naar rechts:', values: ['Woz', 'Animo'] }),
        },
        order: { field: 'volgorde' },
        description: UITSPRAAK,
        tooltip: [
          { field: 'buurt', title: 'Buurt' },
          { field: 'criterium', title: 'Criterium' },
          kwantiteit('bijdrage', { title: 'Bijdrage', format: ',.3f' }),
          kwantiteit('score', { title: 'Score', format: ',.3f' }),
        ],
      },
    });
  });

  test('takes the name of the Routekaart, and an id, a title and a width of the caller', () => {
    const genoemd = scores([WAL], { Woz: [0.5] }, ' Woonlasten ');
    const grafiek = chartRangschikking(genoemd);
    expect(grafiek.titel).toBe('De buurten naar score: Woonlasten');
    expect(grafiek.alternatief).toBe(
      'Staafdiagram van 1 buurt, naar de score voor Woonlasten. De hoogste score heeft De Wal: 0,500.',
    );
    const eigen = chartRangschikking(genoemd, { id: 'eigen', titel: 'Eigen', breedte: 300 });
    expect([eigen.id, eigen.titel, eigen.spec.width]).toEqual(['eigen', 'Eigen', 300]);
  });

  test('marks the chosen ones, and shows those below the ones that were asked with their place', () => {
    const grafiek = chartRangschikking(DRIE, { gekozen: ['C'], hoogstens: 1 });
    expect(readWaarden(grafiek).map(({ buurt, plaats, beschrijving }) => [buurt, plaats, beschrijving])).toEqual([
      ['De Wal', 0, 'De Wal, Woz: 0,500 van 0,500'],
      ['● Eind (plaats 3,5)', 1, 'Eind, Woz: 0,125 van 0,125'],
    ]);
    expect(grafiek.alternatief).toBe(
      'Staafdiagram van 2 van de 3 buurten. De hoogste scores hebben De Wal: 0,500 en Eind: 0,125. Een stip staat voor een gekozen buurt.',
    );
    expect(readOnderschrift(grafiek)).toBe(STIP);
    expect(kort(DRIE, { gekozen: ['A', 'X'], hoogstens: 2 })).toEqual([
      ['● De Wal', 'Woz', 0.5],
      ['Dorp', 'Woz', 0.25],
    ]);
    expect(chartRangschikking(DRIE, { gekozen: ['X'] }).alternatief).toBe(
      'Staafdiagram van 3 buurten. De hoogste scores hebben De Wal: 0,500, Dorp: 0,250 en Eind: 0,125.',
    );
    expect(kort(DRIE, { hoogstens: 0 })).toEqual([[undefined, undefined, undefined]]);
    expect(chartRangschikking(DRIE, { hoogstens: 0 }).alternatief).toBe('Staafdiagram van 0 van de 3 buurten.');
  });

  test('names three at most', () => {
    const vier = scores([WAL, DORP, EIND, { ...EIND, code: 'D', naam: 'Slot' }], { Woz: [0.5, 0.25, 0.125, 0.125] });
    expect(chartRangschikking(vier).alternatief).toBe(
      'Staafdiagram van 4 buurten. De hoogste scores hebben De Wal: 0,500, Dorp: 0,250 en Eind: 0,125.',
    );
  });

  test('leaves out who has no score or no rank, and keeps the rows of the others', () => {
    const zonder = scores([{ ...WAL, score: null }, { ...EIND, rang: null }, DORP], { Woz: [1, 2, 0.25] });
    expect(kort(zonder)).toEqual([['Dorp', 'Woz', 0.25]]);
  });

  test('a part that nobody has is told of and not in the legend, unless there is one buurt', () => {
    const leeg = scores([WAL, DORP], { Woz: [0.5, 0.25], Animo: [0, null], Buren: [null, 0] });
    const grafiek = chartRangschikking(leeg, { gekozen: ['A'] });
    expect(grafiek.alternatief).toBe(
      'Staafdiagram van 2 buurten. De hoogste scores hebben De Wal: 0,500 en Dorp: 0,250. Een stip staat voor een gekozen buurt. Geen enkele getoonde buurt krijgt punten voor Animo en Buren.',
    );
    expect(readOnderschrift(grafiek)).toEqual([STIP, 'Geen enkele getoonde buurt krijgt punten voor Animo en Buren.']);
    expect(readOnderschrift(chartRangschikking(leeg))).toEqual([
      'Geen enkele getoonde buurt krijgt punten voor Animo en Buren.',
    ]);
    expect(kanaal(leeg, 'color')).toMatchObject({
      scale: { domain: ['Woz', 'Animo', 'Buren'] },
      legend: legenda({ values: ['Woz'] }),
    });
    expect(chartRangschikking(scores([WAL], { Woz: [0.5], Animo: [0] })).spec.title).toBe('De buurten naar score');
  });

  test('bars of nothing have an axis up to 1 and no legend; bars to the left have one below 0', () => {
    const nul = scores(
      [
        { ...WAL, score: 0 },
        { ...DORP, score: 0 },
      ],
      { Woz: [0, 0] },
    );
    expect(kanaal(nul, 'x')?.scale).toEqual({ domain: [0, 1] });
    expect(kanaal(nul, 'color')?.legend).toBeNull();
    const links = scores([WAL, DORP], { Woz: [0.75, -0.5], Animo: [-0.25, -0.25], Buren: [0.5, 0.25] });
    expect(kanaal(links, 'x')?.scale).toEqual({ domain: [-0.75, 1.25] });
  });

  test.each([
    [7, ['C0', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6']],
    [8, ['C1', 'C3', 'C4', 'C5', 'C6', 'C7', 'overige criteria']],
  ])('of %d criteria those that add least are one part', (aantal, verwacht) => {
    const punten = [-1, 9, 2, 8, 3, 7, -4, 6].slice(0, aantal);
    const veel = scores([{ ...WAL, score: 30 }], Object.fromEntries(punten.map((een, i) => [`C${i}`, [een]])));
    expect(kort(veel).map(([, criterium]) => criterium)).toEqual(verwacht);
    expect(kort(veel).map(([, , bijdrage]) => bijdrage)).toEqual(aantal === 7 ? punten : [9, 8, 3, 7, -4, 6, 2 - 1]);
  });

  test('the total over the buurten decides what is small, and a criterion without a column adds nothing', () => {
    const veel = scores(
      [
        { ...WAL, score: 9 },
        { ...DORP, score: 8 },
      ],
      Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`C${i}`, i === 0 ? [0, 10] : [i, 0]])),
    );
    const zonder = { ...veel, criteria: veel.criteria.filter(({ id }) => id !== 'c7') };
    expect(kort(zonder).slice(0, 7)).toEqual([
      ['De Wal', 'C0', 0],
      ['De Wal', 'C2', 2],
      ['De Wal', 'C3', 3],
      ['De Wal', 'C4', 4],
      ['De Wal', 'C5', 5],
      ['De Wal', 'C6', 6],
      ['De Wal', 'overige criteria', 1],
    ]);
  });

  test('two criteria of one name stay two parts', () => {
    const zelfde = {
      ...TWEE,
      routekaart: {
        criteria: [
          { id: 'woz', naam: 'Huis' },
          { id: 'animo', naam: 'Huis' },
        ],
      },
    };
    expect(kort(zelfde).slice(0, 2)).toEqual([
      ['De Wal', 'Huis (woz)', 0.375],
      ['De Wal', 'Huis (animo)', 0.125],
    ]);
  });
});
