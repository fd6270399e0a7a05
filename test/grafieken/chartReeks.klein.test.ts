/** A figure over a few years: the drawing as a whole, and the words at each border. */
import { type ChartReeksOptions, chartReeks, type Reekslijn, type Reekslijnen } from 'buurtaanpak/grafieken';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import {
  BLAUW,
  INKT,
  kwantiteit,
  legenda,
  ORANJE,
  RAND,
  readOnderschrift,
  readTekening,
  readWaarden,
  UITSPRAAK,
} from './klein.js';

type Jaar = Reekslijn['jaren'][number];

const lijn = (code: string, jaren: readonly Jaar[], breuken: Reekslijn['breuken'] = []): Reekslijn => ({
  gebied: { code, naam: `N${code}` },
  jaren,
  breuken,
});
const cijfers = (eerste: number, ...waarden: readonly number[]): Jaar[] =>
  waarden.map((waarde, i) => ({ jaar: eerste + i, waarde }));
const reeks = (reeksen: readonly Reekslijn[], eenheid = 'aantal', rest: Partial<Reekslijnen> = {}): Reekslijnen => ({
  sleutel: 'cijfer',
  eenheid,
  reeksen,
  ...rest,
});
const jaaras = (jaren: readonly number[], domain: readonly [number, number]) =>
  kwantiteit('jaar', {
    axis: { title: null, format: 'd', grid: false, tickMinStep: 1, values: jaren },
    scale: { domain, nice: false, zero: false, padding: 14 },
  });
const lagen = (invoer: Reekslijnen, options?: ChartReeksOptions) =>
  chartReeks(invoer, options).spec.layer as unknown as {
    mark: { type: string };
    encoding: Record<string, Record<string, unknown>>;
  }[];
const yVan = (invoer: Reekslijnen, options?: ChartReeksOptions) =>
  lagen(invoer, options).find(({ mark }) => mark.type === 'line')?.encoding.y;
const xVan = (invoer: Reekslijnen) => lagen(invoer).find(({ mark }) => mark.type === 'line')?.encoding.x;
const kanaal = (field: string, domain: readonly string[], range: readonly string[], legend: object | null) => ({
  field,
  type: 'nominal',
  scale: { domain, range },
  legend,
});

describe('chartReeks', () => {
  test('one line of whole counts is a line with filled marks', () => {
    const grafiek = chartReeks(reeks([lijn('A', cijfers(2020, 10, 20))], 'aantal', { label: { nl: 'Bewoners' } }));
    const x = jaaras([2020, 2021], [2020, 2021]);
    const y = kwantiteit('waarde', {
      scale: { zero: true, range: [280, 0] },
      axis: { title: 'Bewoners', tickMinStep: 1, format: ',d' },
    });
    const color = kanaal('gebied', ['NA'], [BLAUW], null);
    expect([grafiek.id, grafiek.titel]).toEqual(['reeks', 'Bewoners in NA, 2020 tot en met 2021']);
    expect(grafiek.alternatief).toBe('Grafiek met een lijn: Bewoners. NA: van 10 in 2020 naar 20 in 2021.');
    expect(readTekening(grafiek)).toEqual({
      title: 'Bewoners in NA, 2020 tot en met 2021',
      width: 520,
      height: 280,
      data: {
        values: [
          { gebied: 'NA', deel: 'A 0', jaar: 2020, waarde: 10, gemeten: true, beschrijving: 'NA, 2020: 10' },
          { gebied: 'NA', deel: 'A 0', jaar: 2021, waarde: 20, gemeten: true, beschrijving: 'NA, 2021: 20' },
        ],
      },
      layer: [
        { mark: { type: 'line', strokeWidth: 2, aria: false }, encoding: { x, y, color, detail: { field: 'deel' } } },
        {
          transform: [{ filter: 'datum.gemeten' }],
          mark: { type: 'point', size: 60, opacity: 1, filled: true, ...RAND },
          encoding: { x, y, color, shape: kanaal('gebied', ['NA'], ['circle'], null), description: UITSPRAAK },
        },
      ],
    });
  });

  test('two lines with bounds, a break and open marks', () => {
    const grafiek = chartReeks(
      reeks(
        [
          lijn(
            'A',
            [
              { jaar: 2020, waarde: 10, onder: 5, boven: 15, van: 'omgerekend' },
              { jaar: 2021, waarde: 20, onder: 15, boven: 25, van: 'gemeten' },
              { jaar: 2022, waarde: 40, onder: 35, boven: 45, van: 'geschat' },
            ],
            [{ jaar: 2022, oorzaak: 'definitie' }],
          ),
          lijn('B', cijfers(2020, 1)),
        ],
        'km',
      ),
    );
    const x = jaaras([2020, 2021, 2022], [2020, 2022]);
    const y = kwantiteit('waarde', { scale: { zero: true, range: [295, 15] }, axis: { title: 'cijfer (km)' } });
    const legend = legenda({ symbolSize: 70, symbolOpacity: 1 });
    const color = kanaal('gebied', ['NA', 'NB'], [BLAUW, ORANJE], legend);
    const shape = kanaal('gebied', ['NA', 'NB'], ['circle', 'square'], legend);
    const detail = { field: 'deel' };
    const grenzen = { y: kwantiteit('onder'), y2: { field: 'boven' } };
    const breukX = kwantiteit('breuk');
    const breukY = kwantiteit('boven', { scale: null });
    const melding = { breuk: 2021.5, tekst: 'andere definitie (NA)', boven: 0, links: true };
    const tekst = { type: 'text', baseline: 'top', fontSize: 11, aria: false, align: 'right', dx: -6 };
    const punt = { type: 'point', size: 60, opacity: 1 };
    expect(grafiek.titel).toBe('cijfer, 2020 tot en met 2022');
    expect(readTekening(grafiek)).toEqual({
      title: {
        text: 'cijfer, 2020 tot en met 2022',
        subtitle: [
          'Stippellijn: breuk. De cijfers ervoor en erna zijn niet te vergelijken.',
          'Open teken: omgerekend uit een andere indeling, of geschat.',
          'Gekleurd vlak of balkje: tussen de onder- en de bovengrens van het cijfer.',
        ],
      },
      width: 520,
      height: 295,
      data: {
        values: [
          {
            gebied: 'NA',
            deel: 'A 0',
            jaar: 2020,
            waarde: 10,
            gemeten: false,
            onder: 5,
            boven: 15,
            los: false,
            beschrijving: 'NA, 2020: 10 km, tussen 5 km en 15 km (omgerekend)',
          },
          {
            gebied: 'NA',
            deel: 'A 0',
            jaar: 2021,
            waarde: 20,
            gemeten: true,
            onder: 15,
            boven: 25,
            los: false,
            beschrijving: 'NA, 2021: 20 km, tussen 15 km en 25 km',
          },
          {
            gebied: 'NA',
            deel: 'A 1',
            jaar: 2022,
            waarde: 40,
            gemeten: false,
            onder: 35,
            boven: 45,
            los: true,
            beschrijving: 'NA, 2022: 40 km, tussen 35 km en 45 km (geschat)',
          },
          { gebied: 'NB', deel: 'B 0', jaar: 2020, waarde: 1, gemeten: true, beschrijving: 'NB, 2020: 1 km' },
        ],
      },
      layer: [
        {
          data: { values: [melding] },
          mark: { type: 'rule', strokeDash: [4, 3], strokeWidth: 1.5, color: INKT, aria: false },
          encoding: { x: breukX, y: breukY, y2: { value: 'height' } },
        },
        {
          data: { values: [melding] },
          mark: { ...tekst, color: '#ffffff', stroke: '#ffffff', strokeWidth: 5, strokeJoin: 'round' },
          encoding: { x: breukX, y: breukY, text: { field: 'tekst' } },
        },
        {
          data: { values: [melding] },
          mark: { ...tekst, color: INKT },
          encoding: { x: breukX, y: breukY, text: { field: 'tekst' } },
        },
        {
          transform: [{ filter: 'datum.los === false' }],
          mark: { type: 'area', opacity: 0.15, aria: false },
          encoding: { x, ...grenzen, color, detail },
        },
        {
          transform: [{ filter: 'datum.los' }],
          mark: { type: 'rule', strokeWidth: 8, opacity: 0.25, aria: false },
          encoding: { x, ...grenzen, color },
        },
        { mark: { type: 'line', strokeWidth: 2, aria: false }, encoding: { x, y, color, detail } },
        {
          transform: [{ filter: 'datum.gemeten' }],
          mark: { ...punt, filled: true, ...RAND },
          encoding: { x, y, color, shape, description: UITSPRAAK },
        },
        {
          transform: [{ filter: '!datum.gemeten' }],
          mark: { ...punt, filled: false, fill: '#ffffff', strokeWidth: 2 },
          encoding: { x, y, color, shape, description: UITSPRAAK },
        },
      ],
    });
    expect(grafiek.alternatief).toBe(
      'Grafiek met 2 lijnen: cijfer. NA: van 10 km (tussen 5 km en 15 km) in 2020 naar 20 km (tussen 15 km en 25 km) in 2021, na een breuk 40 km (tussen 35 km en 45 km) in 2022. NB: 1 km in 2020. Niet te vergelijken met de jaren ervoor: 2022 (andere definitie, bij NA).',
    );
  });

  test.each<[string, readonly number[], readonly number[] | undefined, boolean]>([
    ['half of the height', [5, 10], undefined, true],
    ['more than half of the height', [5.5, 10], undefined, false],
    ['below 0', [-5, 10], undefined, true],
    ['only below 0', [-10, -2], undefined, true],
    ['a bound at half of the height', [6, 10], [5], true],
  ])('the axis of what begins at %s', (_, waarden, onder, metNul) => {
    const jaren = waarden.map((waarde, i) => ({ jaar: 2020 + i, waarde, onder: onder?.[i] }));
    const invoer = reeks([lijn('A', jaren)], 'km');
    expect(yVan(invoer)?.scale).toEqual({ zero: metNul, range: [280, 0] });
    expect(readOnderschrift(chartReeks(invoer))).toEqual(metNul ? undefined : ['De verticale as begint niet bij nul.']);
  });

  test.each<[string, readonly Jaar[], readonly unknown[], readonly string[], readonly string[]]>([
    [
      // The axis goes from 99 to 105, so that two is 93 of its 280 pixels.
      'of figures from close by',
      [
        { jaar: 2020, waarde: 100, onder: 99, boven: 101 },
        { jaar: 2021, waarde: 104, onder: 103, boven: 105 },
      ],
      [false, false],
      ['area', 'line', 'point'],
      ['Gekleurd vlak: tussen de onder- en de bovengrens van het cijfer.', 'De verticale as begint niet bij nul.'],
    ],
    [
      'of one year among others',
      [
        { jaar: 2020, waarde: 10 },
        { jaar: 2021, waarde: 20, onder: 10, boven: 30 },
        { jaar: 2022, waarde: 15 },
      ],
      [undefined, true, undefined],
      ['rule', 'line', 'point'],
      ['Gekleurd balkje: tussen de onder- en de bovengrens van het cijfer.'],
    ],
    [
      'of two years beside one without',
      [
        { jaar: 2020, waarde: 10, onder: 0, boven: 20 },
        { jaar: 2021, waarde: 20 },
        { jaar: 2022, waarde: 15, onder: 5, boven: 25 },
      ],
      [false, undefined, false],
      ['area', 'line', 'point'],
      ['Gekleurd vlak: tussen de onder- en de bovengrens van het cijfer.'],
    ],
    [
      'below 0',
      [
        { jaar: 2020, waarde: -10, onder: -14, boven: -6 },
        { jaar: 2021, waarde: -2 },
      ],
      [true, undefined],
      ['rule', 'line', 'point'],
      ['Gekleurd balkje: tussen de onder- en de bovengrens van het cijfer.'],
    ],
  ])('the bounds %s', (_, jaren, los, soorten, uitleg) => {
    const invoer = reeks([lijn('A', jaren)], 'km');
    const grafiek = chartReeks(invoer);
    expect(readWaarden(grafiek).map((een) => een.los)).toEqual(los);
    expect(lagen(invoer).map(({ mark }) => mark.type)).toEqual(soorten);
    expect(readOnderschrift(grafiek)).toEqual(uitleg);
  });

  test.each<[string, object]>([
    ['aantal', { title: 'cijfer', tickMinStep: 1, format: ',d' }],
    ['percentage', { title: 'cijfer', labelExpr: "datum.label + '%'" }],
    ['score', { title: 'cijfer' }],
    ['1000 kWh', { title: 'cijfer (1.000 kWh)' }],
    ['euro', { title: 'cijfer', tickMinStep: 1, labelExpr: "'€ ' + format(datum.value * 1, ',.0f')" }],
  ])('the axis in %s', (eenheid, axis) => {
    expect(yVan(reeks([lijn('A', cijfers(2020, 10, 20))], eenheid))?.axis).toEqual(axis);
  });

  test('a long name of a figure stands over lines beside the axis', () => {
    // 280 pixels hold 31 letters of 8,8.
    expect(
      yVan(reeks([lijn('A', cijfers(2020, 1))], 'score'), { naam: ' Hoe vaak iets in de buurt voorviel ' })?.axis,
    ).toEqual({ title: ['Hoe vaak iets in de buurt', 'voorviel'] });
  });

  test.each([
    [1, [2020], [2019, 2021]],
    [2, [2020, 2021], [2020, 2021]],
    [12, Array.from({ length: 12 }, (_, i) => 2020 + i), [2020, 2031]],
    [13, undefined, [2020, 2032]],
  ])('the axis of %d years', (aantal, values, domain) => {
    const { axis, scale } = xVan(reeks([lijn('A', cijfers(2020, ...Array(aantal).fill(1)))])) ?? {};
    expect(axis).toEqual({
      title: null,
      format: 'd',
      grid: false,
      tickMinStep: 1,
      ...(values === undefined ? {} : { values }),
    });
    expect(scale).toEqual({ domain, nice: false, zero: false, padding: 14 });
  });

  test.each<[readonly Reekslijn[], ChartReeksOptions, string]>([
    [[], {}, 'cijfer'],
    [[lijn('A', cijfers(2020, 1))], {}, 'cijfer in NA, 2020'],
    [[lijn('A', [{ jaar: 2019 }, ...cijfers(2020, 1)])], {}, 'cijfer in NA, 2019 tot en met 2020'],
    [[lijn('A', cijfers(2020, 1)), lijn('B', cijfers(2020, 1))], {}, 'cijfer, 2020'],
    [[lijn('A', cijfers(2020, 1)), lijn('B', cijfers(2021, 1))], { gebieden: ['B'] }, 'cijfer in NB, 2021'],
    [[lijn('A', cijfers(2020, 1))], { naam: ' Eigen\nnaam ' }, 'Eigen naam in NA, 2020'],
    [[lijn('A', cijfers(2020, 1))], { titel: 'Eigen' }, 'Eigen'],
  ])('the title of %j with %j is %s', (reeksen, options, titel) => {
    expect(chartReeks(reeks(reeksen), options).titel).toBe(titel);
  });

  test('the areas in the order that was asked, each once; an id and a width are of the caller', () => {
    const invoer = reeks([lijn('A', cijfers(2020, 1)), lijn('B', cijfers(2020, 2))]);
    const grafiek = chartReeks(invoer, { gebieden: ['B', 'A', 'B'], id: 'eigen', breedte: 300 });
    expect(readWaarden(grafiek).map(({ gebied }) => gebied)).toEqual(['NB', 'NA']);
    expect([grafiek.id, grafiek.spec.width]).toEqual(['eigen', 300]);
    const { code, params, pad } = foutVan(() => chartReeks(invoer, { gebieden: ['A', 'C'] }));
    expect({ code, params, pad }).toEqual({
      code: 'grafieken.reeks_ontbreekt',
      params: { code: 'C' },
      pad: ['opties', 'gebieden', 1],
    });
  });

  test('eight lines are drawn, nine refused', () => {
    const lijnen = (aantal: number) => Array.from({ length: aantal }, (_, i) => lijn(`${i}`, cijfers(2020, 1)));
    expect(readWaarden(chartReeks(reeks(lijnen(8))))).toHaveLength(8);
    const { code, params, pad } = foutVan(() => chartReeks(reeks(lijnen(9))));
    expect({ code, params, pad }).toEqual({
      code: 'grafieken.te_veel_lijnen',
      params: { aantal: 9, hoogstens: 8 },
      pad: ['opties', 'gebieden'],
    });
  });

  test('without figures there is no drawing', () => {
    const leeg = chartReeks(reeks([lijn('A', [{ jaar: 2020 }])]));
    expect(leeg.alternatief).toBe('Grafiek met een lijn: cijfer. NA: geen cijfers.');
    expect(readWaarden(leeg)).toEqual([{}]);
  });
});
