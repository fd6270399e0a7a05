/** How long volunteers stay, of a few steps: the drawing as a whole, and each border of what may be shown. */
import { type ChartRetentieOptions, chartRetentie } from 'buurtaanpak/grafieken';
import type { Overlevingscurve } from 'buurtaanpak/rekenen';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { BLAUW, kwantiteit, readOnderschrift, readTekening, readWaarden } from './klein.js';

type Stap = Overlevingscurve['stappen'][number];

const stap = (duur: number, inRisico: number, vertrokken: number, overleving: number, band: object = {}): Stap => ({
  duur,
  inRisico,
  vertrokken,
  overleving,
  standaardfout: 0.1,
  ...band,
});
const curve = (stappen: readonly Stap[], betrouwbaarheid?: number): Overlevingscurve => ({
  aantal: 20,
  gevolgdTot: 365,
  stappen,
  ...(betrouwbaarheid === undefined ? {} : { betrouwbaarheid }),
});
const punten = (stappen: readonly Stap[], options?: ChartRetentieOptions) =>
  readWaarden(chartRetentie(curve(stappen), options)).map(({ maand, blijft }) => [maand, blijft]);
const NIETS = [[undefined, undefined]];
const begin = { maand: 0, blijft: 1, onder: 1, boven: 1 };
const x = (laatste: number) =>
  kwantiteit('maand', {
    axis: { title: 'Maanden na aansluiten', tickCount: 12, tickMinStep: 1, format: ',d' },
    scale: { nice: false, domain: [0, laatste] },
  });
const y = kwantiteit('blijft', {
  scale: { domain: [0, 1] },
  axis: { title: 'Deel dat blijft', tickCount: 5, format: '.0%' },
});
const lijn = (laatste: number) => ({
  mark: { type: 'line', interpolate: 'step-after', strokeWidth: 2.5, color: BLAUW },
  encoding: { x: x(laatste), y },
});
const punt = (laatste: number) => ({
  transform: [{ filter: `datum.maand === ${laatste}` }],
  mark: { type: 'point', filled: true, size: 60, opacity: 1, color: BLAUW, aria: false },
  encoding: { x: x(laatste), y },
});

describe('chartRetentie', () => {
  test('draws the line with its band', () => {
    const grafiek = chartRetentie(
      curve([stap(40, 20, 5, 0.75, { onder: 0.5, boven: 0.875 }), stap(70, 15, 5, 0.5, { onder: 0.25, boven: 0.5 })]),
    );
    const grenzen = { x: x(3), y: kwantiteit('onder'), y2: { field: 'boven' } };
    expect([grafiek.id, grafiek.titel]).toEqual(['retentie', 'Hoe lang vrijwilligers blijven']);
    expect(grafiek.alternatief).toBe(
      'Lijn van het deel van de vrijwilligers dat blijft. Na 3 maanden is dat 50%. Het 95%-interval loopt van 25% tot 50%. De lijn stopt waar te weinig mensen vertrekken of worden gevolgd om te tonen.',
    );
    expect(readTekening(grafiek)).toEqual({
      title: {
        text: 'Hoe lang vrijwilligers blijven',
        subtitle: [
          'Het vlak om de lijn: het 95%-interval.',
          'Vrijwilligers van één team vertrekken vaak samen: dan is het te smal.',
        ],
      },
      width: 520,
      height: 260,
      data: {
        values: [
          begin,
          { maand: 2, blijft: 0.75, onder: 0.5, boven: 0.88 },
          { maand: 3, blijft: 0.5, onder: 0.25, boven: 0.5 },
        ],
      },
      layer: [
        { mark: { type: 'area', interpolate: 'step-after', opacity: 0.25, color: BLAUW }, encoding: grenzen },
        {
          transform: [{ filter: 'datum.maand === 3' }],
          mark: { type: 'rule', strokeWidth: 8, opacity: 0.25, color: BLAUW, aria: false },
          encoding: grenzen,
        },
        lijn(3),
        punt(3),
      ],
    });
  });

  test('draws the line alone where there is no band', () => {
    const grafiek = chartRetentie(curve([stap(20, 20, 5, 0.754)], 0.9), { id: 'eigen', titel: 'Eigen', breedte: 300 });
    expect(grafiek.id).toBe('eigen');
    expect(grafiek.alternatief).toBe(
      'Lijn van het deel van de vrijwilligers dat blijft. Na 1 maand is dat 75%. De lijn stopt waar te weinig mensen vertrekken of worden gevolgd om te tonen.',
    );
    expect(readTekening(grafiek)).toEqual({
      title: 'Eigen',
      width: 300,
      height: 260,
      data: { values: [begin, { maand: 1, blijft: 0.75, onder: 0.75, boven: 0.75 }] },
      layer: [lijn(1), punt(1)],
    });
  });

  test('tells of the confidence of the curve', () => {
    const grafiek = chartRetentie(curve([stap(20, 20, 5, 0.75, { onder: 0.5, boven: 0.75 })], 0.975));
    expect(grafiek.alternatief).toContain('Het 97,5%-interval loopt van 50% tot 75%.');
    expect((readOnderschrift(grafiek) as readonly string[])[0]).toBe('Het vlak om de lijn: het 97,5%-interval.');
  });

  test.each<[string, readonly Stap[], ChartRetentieOptions, unknown[]]>([
    ['five left', [stap(20, 20, 5, 0.75)], {}, [[1, 0.75]]],
    ['four left', [stap(20, 20, 4, 0.75)], {}, []],
    ['four left, of four that are enough', [stap(20, 20, 4, 0.75)], { grens: 4 }, [[1, 0.75]]],
    ['five stay', [stap(20, 10, 5, 0.5)], {}, [[1, 0.5]]],
    ['four stay', [stap(20, 9, 5, 0.5)], {}, []],
    ['two left and two stay', [stap(20, 4, 2, 0.5)], { grens: 2 }, [[1, 0.5]]],
    ['at once', [stap(0, 20, 5, 0.75)], {}, [[1, 0.75]]],
    ['at the end of a month', [stap(30.4375, 20, 5, 0.75)], {}, [[1, 0.75]]],
    ['in the next month', [stap(30.5, 20, 5, 0.75)], {}, [[2, 0.75]]],
    ['five in one month', [stap(31, 20, 3, 0.85), stap(60, 17, 2, 0.75)], {}, [[2, 0.75]]],
    ['at once and in the first month', [stap(0, 20, 5, 0.75), stap(20, 15, 1, 0.7)], {}, [[1, 0.7]]],
    ['five in two months', [stap(20, 20, 3, 0.85), stap(60, 17, 2, 0.75)], {}, [[2, 0.75]]],
    [
      'five twice, and four',
      [stap(20, 30, 5, 0.8), stap(40, 25, 5, 0.6), stap(80, 20, 4, 0.5)],
      {},
      [
        [1, 0.8],
        [2, 0.6],
      ],
    ],
    [
      'four after five, and one more',
      [stap(20, 30, 5, 0.8), stap(40, 25, 4, 0.6), stap(80, 21, 1, 0.5)],
      {},
      [
        [1, 0.8],
        [3, 0.5],
      ],
    ],
  ])('%s', (_, stappen, options, verwacht) => {
    expect(punten(stappen, options)).toEqual(verwacht.length === 0 ? NIETS : [[0, 1], ...verwacht]);
  });

  test('too few say so', () => {
    const grafiek = chartRetentie(curve([]));
    expect(grafiek.alternatief).toBe(
      'Lijn van het deel van de vrijwilligers dat blijft. Er zijn te weinig mensen vertrokken om iets te tonen.',
    );
    expect(grafiek.spec.mark).toMatchObject({ text: 'Er zijn te weinig mensen vertrokken om iets te tonen.' });
    expect(grafiek.spec.title).toBe('Hoe lang vrijwilligers blijven');
  });

  test.each([1, 2.5, Number.NaN, -3])('a bound of %d is refused', (grens) => {
    const { code, params, pad } = foutVan(() => chartRetentie(curve([]), { grens }));
    expect({ code, params, pad }).toEqual({
      code: 'verslag.grens_ongeldig',
      params: { waarde: `${grens}` },
      pad: ['opties', 'grens'],
    });
  });

  test.each([null, 3])('the options %j are refused', (options) => {
    expect(foutVan(() => chartRetentie(curve([]), options as never))).toMatchObject({
      code: 'kern.document_ongeldig',
      params: { soort: 'opties' },
    });
  });
});
