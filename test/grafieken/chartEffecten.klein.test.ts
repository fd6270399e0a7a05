/** Effects beside each other: the drawing as a whole, and the words at each border. */
import { type ChartEffectenOptions, chartEffecten, type Effectrij } from 'buurtaanpak/grafieken';
import { describe, expect, test } from 'vitest';
import { BLAUW, INKT, kwantiteit, readOnderschrift, readTekening, readWaarden, rijas, UITSPRAAK } from './klein.js';

const NUL = 'Lijn bij 0: geen effect. Wie eroverheen ligt, kan ook geen effect hebben.';
const rij = (waarde: number, onder?: number, boven?: number, soort?: Effectrij['soort'], naam = 'A'): Effectrij => ({
  naam,
  waarde,
  onder,
  boven,
  soort,
});
const vertel = (rijen: readonly Effectrij[], options?: ChartEffectenOptions) =>
  chartEffecten(rijen, options).alternatief.replace('Het effect met zijn 95%-interval. ', '');
const domeinVan = (rijen: readonly Effectrij[]) =>
  (
    chartEffecten(rijen).spec.layer as unknown as {
      encoding: { x: { scale: { domain: readonly [number, number] }; axis: object } };
    }[]
  )[0]?.encoding.x.scale.domain;
const asVan = (eenheid: string) =>
  (chartEffecten([rij(10, 0, 100)], { eenheid }).spec.layer as unknown as { encoding: { x: { axis: object } } }[])[0]
    ?.encoding.x.axis;

describe('chartEffecten', () => {
  test('draws the line at 0, the intervals with their arrows, and the estimates', () => {
    const grafiek = chartEffecten([
      rij(1, 0, 2, undefined, 'Lier'),
      rij(-2, undefined, 3, 'deel', 'Zeist'),
      rij(1, 0.5, undefined, 'samen', 'Alles'),
      rij(8, 6, 10, 'voorspelling', 'Een volgende'),
      rij(4, undefined, undefined, undefined, 'Los'),
    ]);
    // From -2 to 10, with 6% of 12 on either side.
    const x = (field: string) =>
      kwantiteit(field, {
        axis: { title: 'Effect', tickCount: 6 },
        scale: { zero: false, nice: false, domain: [expect.closeTo(-2.72, 10), expect.closeTo(10.72, 10)] },
      });
    const y = rijas('rij', { field: 'plaats' });
    const filter = (test_: string) => ({ transform: [{ filter: test_ }] });
    const streep = (test_: string, mark: object) => ({
      ...filter(`datum.streep && ${test_}`),
      mark: { type: 'rule', ...mark },
      encoding: { y, x: x('van'), x2: { field: 'tot' }, description: UITSPRAAK },
    });
    const teken = (test_: string, field: string, mark: object) => ({
      ...filter(test_),
      mark: { type: 'point', filled: true, opacity: 1, color: INKT, ...mark },
      encoding: { y, x: x(field), description: UITSPRAAK },
    });
    const waarde = (
      plaats: number,
      naam: string,
      soort: string,
      [schatting, van, tot]: readonly [number, number, number],
      pijlen: string,
      woorden: string,
    ) => ({
      rij: naam,
      plaats,
      soort,
      waarde: schatting,
      streep: pijlen !== 'los',
      van: van === -99 ? expect.closeTo(-2.72, 10) : van,
      tot: tot === 99 ? expect.closeTo(10.72, 10) : tot,
      pijlLinks: pijlen === 'links',
      pijlRechts: pijlen === 'rechts',
      beschrijving: `${naam}: ${woorden}`,
    });
    expect([grafiek.id, grafiek.titel]).toEqual(['effecten', 'Hoe groot het effect is, en hoe zeker']);
    expect(grafiek.alternatief).toBe(
      'Het effect met zijn 95%-interval. Lier: 1,0, van 0,0 tot 2,0. Zeist: -2,0, hoogstens 3,0. Alles: 1,0, minstens 0,5. Een volgende: van 6,0 tot 10,0. Los: 4,0, zonder interval. Bij Lier en Zeist kan het effect ook 0 zijn.',
    );
    expect(readTekening(grafiek)).toEqual({
      title: {
        text: 'Hoe groot het effect is, en hoe zeker',
        subtitle: [
          'Punt: het geschatte effect. Streep: het 95%-interval.',
          NUL,
          'Ruit: alle samen.',
          'Stippellijn: waar het effect van een volgende naar verwachting ligt.',
          'Pijl: aan die kant is er geen grens.',
          'Punt zonder streep: er is geen interval.',
        ],
      },
      width: 520,
      height: { step: 24 },
      data: {
        values: [
          waarde(0, 'Lier', 'deel', [1, 0, 2], '', '1,0, van 0,0 tot 2,0'),
          waarde(1, 'Zeist', 'deel', [-2, -99, 3], 'links', '-2,0, hoogstens 3,0'),
          waarde(2, 'Alles', 'samen', [1, 0.5, 99], 'rechts', '1,0, minstens 0,5'),
          waarde(3, 'Een volgende', 'voorspelling', [8, 6, 10], '', 'van 6,0 tot 10,0'),
          waarde(4, 'Los', 'deel', [4, -99, 99], 'los', '4,0, zonder interval'),
        ],
      },
      layer: [
        { data: { values: [{ nul: 0 }] }, mark: { type: 'rule', color: INKT, aria: false }, encoding: { x: x('nul') } },
        streep("datum.soort === 'deel'", { strokeWidth: 2.5, color: BLAUW }),
        streep("datum.soort === 'samen'", { strokeWidth: 3.5, color: INKT }),
        streep("datum.soort === 'voorspelling'", { strokeWidth: 2.5, strokeDash: [3, 3], color: INKT }),
        teken('datum.pijlLinks', 'van', { size: 70, aria: false, shape: 'triangle-left' }),
        teken('datum.pijlRechts', 'tot', { size: 70, aria: false, shape: 'triangle-right' }),
        teken("datum.soort === 'deel'", 'waarde', {
          shape: 'circle',
          size: 70,
          color: BLAUW,
          stroke: INKT,
          strokeWidth: 0.8,
        }),
        teken("datum.soort === 'samen'", 'waarde', { shape: 'diamond', size: 170 }),
      ],
    });
  });

  test('explains only the marks that are there', () => {
    const begin = (zekerheid: string) => [`Punt: het geschatte effect. Streep: het ${zekerheid}-interval.`, NUL];
    expect(readOnderschrift(chartEffecten([rij(1, 0, 2)]))).toEqual(begin('95%'));
    expect(readOnderschrift(chartEffecten([rij(1, 0, 2)], { betrouwbaarheid: 0.975 }))).toEqual(begin('97,5%'));
    expect(readOnderschrift(chartEffecten([rij(1)]))).toEqual([
      ...begin('95%'),
      'Punt zonder streep: er is geen interval.',
    ]);
    for (const halve of [rij(1, 0), rij(1, undefined, 2)])
      expect(readOnderschrift(chartEffecten([halve]))).toEqual([
        ...begin('95%'),
        'Pijl: aan die kant is er geen grens.',
      ]);
  });

  test.each<[string, Effectrij, boolean]>([
    ['from 0', rij(1, 0, 2), true],
    ['up to 0', rij(-1, -2, 0), true],
    ['over 0', rij(1, -1, 2), true],
    ['above 0', rij(1, 0.5, 2), false],
    ['below 0', rij(-1, -2, -0.5), false],
    ['at least 0', rij(1, 0), true],
    ['at least more than 0', rij(1, 0.5), false],
    ['at most 0', rij(-1, undefined, 0), true],
    ['at most less than 0', rij(-1, undefined, -0.5), false],
    ['no interval', rij(0), false],
  ])('an interval %s may have no effect: %j', (_, een, verwacht) => {
    expect(chartEffecten([een]).alternatief.includes('Bij A kan het effect ook 0 zijn.')).toBe(verwacht);
  });

  test.each<[readonly Effectrij[], number, number]>([
    [[rij(5, 4, 10)], -0.6, 10.6],
    [[rij(-5, -10, -4)], -10.6, 0.6],
    [[rij(5)], -0.3, 5.3],
    [[rij(0)], -1, 1],
    [[rij(10, 4), rij(-10, undefined, 4)], -11.2, 11.2],
  ])('the axis of %j holds 0, with air', (rijen, laag, hoog) => {
    expect(domeinVan(rijen)).toEqual([expect.closeTo(laag, 10), expect.closeTo(hoog, 10)]);
  });

  test.each<[string, string, object]>([
    ['punten', '10 punten, van 0 tot 100', { title: 'Effect (punten)', tickCount: 6 }],
    ['score', '10, van 0 tot 100', { title: 'Effect', tickCount: 6 }],
    ['percentage', '10%, van 0% tot 100%', { title: 'Effect', tickCount: 6, labelExpr: "datum.label + '%'" }],
    ['aantal', '10, van 0 tot 100', { title: 'Effect', tickCount: 6, tickMinStep: 1, format: ',d' }],
  ])('the unit %s', (eenheid, woorden, axis) => {
    expect(vertel([rij(10, 0, 100)], { eenheid })).toBe(`A: ${woorden}. Bij A kan het effect ook 0 zijn.`);
    expect(asVan(eenheid)).toEqual(axis);
  });

  test('is an effect on what the caller says', () => {
    const grafiek = chartEffecten([rij(1, 0.5, 2)], {
      uitkomst: ' contact ',
      betrouwbaarheid: 0.9,
      breedte: 300,
      id: 'eigen',
    });
    expect(grafiek.titel).toBe('Hoe groot het effect op contact is, en hoe zeker');
    expect(grafiek.alternatief).toBe('Het effect op contact met zijn 90%-interval. A: 1,0, van 0,5 tot 2,0.');
    expect([grafiek.id, grafiek.spec.width]).toEqual(['eigen', 300]);
  });

  test('twenty rows are told of, and of one more only how many', () => {
    const rijen = (aantal: number) =>
      Array.from({ length: aantal }, (_, i) => rij(1, 0.5, 2, undefined, i < 2 ? 'D' : `N${i}`));
    expect(vertel(rijen(20))).toMatch(/^D \(1\): .*D \(2\): .*N19: 1,0, van 0,5 tot 2,0\.$/);
    expect(vertel(rijen(21))).toMatch(/N19: 1,0, van 0,5 tot 2,0\. En nog 1 andere\.$/);
  });

  test('of nothing there is no drawing', () => {
    expect(chartEffecten([]).alternatief).toBe('Het effect met zijn 95%-interval.');
    expect(chartEffecten([]).spec.layer).toBeUndefined();
    expect(readWaarden(chartEffecten([]))).toEqual([{}]);
  });
});
