/** The chance to see an effect, of one or two designs: the drawing as a whole, and the words at each border. */
import { type ChartOnderscheidingOptions, chartOnderscheiding, type Onderscheidingspunt } from 'buurtaanpak/grafieken';
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

const punt = (effect: number, kans: number, reeks = 'A', marge?: number): Onderscheidingspunt => ({
  reeks,
  effect,
  kans,
  ...(marge === undefined ? {} : { marge }),
});
const vertel = (punten: readonly Onderscheidingspunt[], options?: ChartOnderscheidingOptions) =>
  chartOnderscheiding(punten, options).alternatief.replace(
    'De kans dat een effect wordt gezien, naar de grootte van het effect. ',
    '',
  );
const as = { type: 'quantitative', scale: { domain: [0, 1] } };
const y = { field: 'kans', ...as, axis: { title: 'Kans dat het wordt gezien', tickCount: 5, format: '.0%' } };
const niveau = (kans: number) => ({
  data: { values: [{ kans }] },
  mark: { type: 'rule', strokeDash: [5, 4], strokeWidth: 1.5, color: INKT, aria: false },
  encoding: { y },
});
const xVan = (hoogste: number, axis: object = {}) =>
  kwantiteit('effect', {
    axis: { title: 'Hoe groot het effect werkelijk is', grid: false, tickCount: 8, ...axis },
    scale: { nice: false, domain: [0, hoogste], padding: 10 },
  });
const lagen = (punten: readonly Onderscheidingspunt[], options?: ChartOnderscheidingOptions) =>
  chartOnderscheiding(punten, options).spec.layer as unknown as { encoding: Record<string, unknown> }[];

describe('chartOnderscheiding', () => {
  test('one design without a margin is a line with marks between two levels', () => {
    const grafiek = chartOnderscheiding([punt(0, 0.05), punt(1, 0.8)]);
    const schaal = { field: 'reeks', type: 'nominal', legend: null };
    const color = { ...schaal, scale: { domain: ['A'], range: [BLAUW] } };
    const shape = { ...schaal, scale: { domain: ['A'], range: ['circle'] } };
    expect([grafiek.id, grafiek.titel]).toEqual(['onderscheiding', 'Hoe groot de kans is dat een effect wordt gezien']);
    expect(grafiek.alternatief).toBe(
      'De kans dat een effect wordt gezien, naar de grootte van het effect. A: bij effect 0 5%, minstens 80% vanaf een effect van 1.',
    );
    expect(readTekening(grafiek)).toEqual({
      title: {
        text: 'Hoe groot de kans is dat een effect wordt gezien',
        subtitle: [
          'Stippellijn bij 80%: de lat. Een effect onder de lat wordt te vaak gemist.',
          'Stippellijn bij 5%: vals alarm. Zo vaak mag bij effect 0 toch een effect',
          'worden gezien.',
        ],
      },
      width: 520,
      height: 280,
      data: {
        values: [
          { reeks: 'A', effect: 0, kans: 0.05, onder: 0.05, boven: 0.05, beschrijving: 'A, effect 0: 5%' },
          { reeks: 'A', effect: 1, kans: 0.8, onder: 0.8, boven: 0.8, beschrijving: 'A, effect 1: 80%' },
        ],
      },
      layer: [
        niveau(0.8),
        niveau(0.05),
        { mark: { type: 'line', strokeWidth: 2, aria: false }, encoding: { x: xVan(1), y, color } },
        {
          mark: { type: 'point', filled: true, size: 60, opacity: 1, ...RAND },
          encoding: { x: xVan(1), y, color, shape, description: UITSPRAAK },
        },
      ],
    });
  });

  test('two designs have a legend, and a margin is a bar that stays between 0 and 1', () => {
    const punten = [punt(2, 0.75, 'B', 0.5), punt(2, 0.25, 'A', 0.5), punt(0, 0.25, 'B')];
    const grafiek = chartOnderscheiding(punten, { eenheid: 'punten', lat: 0.75, alfa: 0.25, breedte: 400, id: 'x' });
    const schaal = { field: 'reeks', type: 'nominal', legend: legenda({ symbolSize: 70, symbolOpacity: 1 }) };
    const color = { ...schaal, scale: { domain: ['B', 'A'], range: [BLAUW, ORANJE] } };
    const x = xVan(2, { title: 'Hoe groot het effect werkelijk is (punten)' });
    expect(grafiek.id).toBe('x');
    expect(grafiek.spec.width).toBe(400);
    expect(readWaarden(grafiek).map(({ reeks, effect, onder, boven }) => [reeks, effect, onder, boven])).toEqual([
      ['B', 0, 0.25, 0.25],
      ['B', 2, 0.25, 1],
      ['A', 2, 0, 0.75],
    ]);
    expect(grafiek.spec.layer).toEqual([
      niveau(0.75),
      niveau(0.25),
      {
        mark: { type: 'rule', strokeWidth: 6, opacity: 0.3, aria: false },
        encoding: { x, y: { field: 'onder', ...as }, y2: { field: 'boven' }, color },
      },
      { mark: { type: 'line', strokeWidth: 2, aria: false }, encoding: { x, y, color } },
      {
        mark: { type: 'point', filled: true, size: 60, opacity: 1, ...RAND },
        encoding: {
          x,
          y,
          color,
          shape: { ...schaal, scale: { domain: ['B', 'A'], range: ['circle', 'square'] } },
          description: UITSPRAAK,
        },
      },
    ]);
    expect(grafiek.alternatief).toBe(
      'De kans dat een effect wordt gezien, naar de grootte van het effect. B: bij effect 0 25%, minstens 75% vanaf een effect van 2 punten. A: nergens 75% (hoogstens 25%).',
    );
    expect(readOnderschrift(grafiek)).toContain('Balkje: hoe ver de berekende kans ernaast kan liggen.');
  });

  test.each<[string, readonly Onderscheidingspunt[], string]>([
    ['just below the bar', [punt(1, 0.799)], 'A: nergens 80% (hoogstens 80%).'],
    ['at the bar', [punt(1, 0.8)], 'A: minstens 80% vanaf een effect van 1.'],
    [
      'only at effect 0',
      [punt(0, 0.9)],
      'A: bij effect 0 90%, nergens 80% (hoogstens 90%). Te vaak vals alarm, dus niet te gebruiken: A.',
    ],
    [
      'above the bar, below and above it',
      [punt(1, 0.9), punt(2, 0.7), punt(3, 0.8)],
      'A: minstens 80% vanaf een effect van 3.',
    ],
    ['in another order', [punt(3, 0.8), punt(1, 0.9), punt(2, 0.85)], 'A: minstens 80% vanaf een effect van 1.'],
    ['last below the bar', [punt(1, 0.9), punt(2, 0.7)], 'A: nergens 80% (hoogstens 90%).'],
    ['nothing at effect 0', [punt(0, 0), punt(1, 1)], 'A: bij effect 0 0%, minstens 80% vanaf een effect van 1.'],
    [
      'hardly anything',
      [punt(0, 0.0049), punt(1, 0.0049)],
      'A: bij effect 0 minder dan 1%, nergens 80% (hoogstens minder dan 1%).',
    ],
    ['half a percent', [punt(0, 0.005), punt(1, 0.5)], 'A: bij effect 0 1%, nergens 80% (hoogstens 50%).'],
    ['all', [punt(0, 0.05, 'A'), punt(1, 0.75), punt(1.5, 0.79)], 'A: bij effect 0 5%, nergens 80% (hoogstens 79%).'],
  ])('%s', (_, punten, verwacht) => {
    expect(vertel(punten)).toBe(verwacht);
  });

  test.each([
    [0.994, '99%'],
    [0.995, 'meer dan 99%'],
    [0.9999, 'meer dan 99%'],
    [1, '100%'],
  ])('a chance of %d is told as %s', (kans, verwacht) => {
    expect(readWaarden(chartOnderscheiding([punt(1, kans)]))[0]?.beschrijving).toBe(`A, effect 1: ${verwacht}`);
  });

  test.each<[string, Onderscheidingspunt, number, boolean]>([
    ['at the level', punt(0, 0.25), 0.25, false],
    ['above the level', punt(0, 0.375), 0.25, true],
    ['at the level with its margin', punt(0, 0.375, 'A', 0.125), 0.25, false],
    ['above the level with its margin', punt(0, 0.5, 'A', 0.125), 0.25, true],
    ['above the level, of an effect', punt(1, 0.5), 0.25, false],
  ])('false findings %s', (_, een, alfa, teVaak) => {
    const zin = 'Te vaak vals alarm, dus niet te gebruiken: A.';
    const grafiek = chartOnderscheiding([een], { alfa });
    expect(grafiek.alternatief.endsWith(zin)).toBe(teVaak);
    expect((readOnderschrift(grafiek) as readonly string[]).includes(zin)).toBe(teVaak);
    expect(readOnderschrift(grafiek)).toContainEqual(expect.stringMatching(/^Stippellijn bij 25%: vals alarm\./));
  });

  test.each<[string, ChartOnderscheidingOptions, object]>([
    ['of counts', { eenheid: 'aantal' }, { tickMinStep: 1, format: ',d' }],
    ['of percents', { eenheid: 'percentage' }, { labelExpr: "datum.label + '%'" }],
    ['of scores', { eenheid: 'score' }, {}],
    ['of another unit', { eenheid: 'km' }, { title: 'Hoe groot het effect werkelijk is (km)' }],
  ])('the axis %s says so', (_, options, axis) => {
    expect(lagen([punt(2, 0.5), punt(3, 0.5)], options).at(-1)?.encoding.x).toEqual(xVan(3, axis));
  });

  test('an axis of nothing but effect 0 goes to 1, and without points there is none', () => {
    expect(lagen([punt(0, 0.5)]).at(-1)?.encoding.x).toEqual(xVan(1));
    const leeg = chartOnderscheiding([]);
    expect(leeg.alternatief).toBe('De kans dat een effect wordt gezien, naar de grootte van het effect.');
    expect(leeg.spec.layer).toBeUndefined();
  });

  test('eight lines have a colour each, in order; nine are refused', () => {
    const lijnen = (aantal: number) => Array.from({ length: aantal }, (_, i) => punt(1, 0.5, `${i}`));
    expect(readWaarden(chartOnderscheiding(lijnen(8)))).toHaveLength(8);
    const { code, params, pad } = foutVan(() => chartOnderscheiding(lijnen(9)));
    expect({ code, params, pad }).toEqual({
      code: 'grafieken.te_veel_lijnen',
      params: { aantal: 9, hoogstens: 8 },
      pad: ['punten'],
    });
  });
});
