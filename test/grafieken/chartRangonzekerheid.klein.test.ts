/** How sure a rank is, of two or three buurten: the drawing as a whole, and the words at each border. */
import { chartRangonzekerheid, type Rangspreiding } from 'buurtaanpak/grafieken';
import { describe, expect, test } from 'vitest';
import { kwantiteit, ORANJE, readOnderschrift, readTekening, readWaarden, rijas, UITSPRAAK, ZWART } from './klein.js';

const STREEP = 'Dikke streep: de rang in 90% van de trekkingen (5% ligt lager, 5% hoger).';
const MIDDEN = 'Dwarsstreepje: de middelste rang.';
const PUNT = `${MIDDEN} Rondje: de rang zonder onzekerheid.`;
const DEELS = 'Wie niet in elke trekking een score heeft: in 90% van die met een score.';
const BUITEN = 'Rondje buiten de streep: die rang komt in de trekkingen bijna nooit voor.';
const STIP = '● voor de naam: gekozen. Zonder ●: niet gekozen, of kon niet meedoen.';

const buurt = (
  naam: string,
  [p5, p50, p95]: readonly [number, number, number],
  rang?: number,
  kansOpScore?: number,
): Rangspreiding => ({ code: naam, naam, rang, rangkwantielen: { p5, p50, p95 }, kansOpScore });
const volgorde = (...buurten: readonly Rangspreiding[]) =>
  readWaarden(chartRangonzekerheid(buurten)).map(({ buurt: naam }) => naam);
const as = (rang: number) => {
  const [streep] = chartRangonzekerheid([buurt('A', [1, 1, 1], rang)]).spec.layer as unknown as {
    encoding: { x: { axis: { values: readonly number[] }; scale: { domain: readonly number[] } } };
  }[];
  return { values: streep?.encoding.x.axis.values, domain: streep?.encoding.x.scale.domain };
};

describe('chartRangonzekerheid', () => {
  test('draws a line, a tick and a dot for each buurt, those with the best middle rank first', () => {
    const grafiek = chartRangonzekerheid([buurt('Dorp', [2, 3.5, 4]), buurt('Hof', [1, 2, 3], 1)]);
    const y = rijas('buurt', { field: 'plaats' });
    expect([grafiek.id, grafiek.titel]).toEqual(['rangonzekerheid', 'Hoe zeker de rang is']);
    expect(grafiek.alternatief).toBe(
      'Per buurt de rang in negen van de tien trekkingen, voor 2 buurten. Hof: middelste rang 2, van 1 tot 3.',
    );
    expect(readTekening(grafiek)).toEqual({
      title: { text: 'Hoe zeker de rang is', subtitle: [STREEP, PUNT] },
      width: 520,
      height: { step: 17 },
      data: {
        values: [
          {
            plaats: 0,
            buurt: 'Hof',
            rang: 1,
            p5: 1,
            p50: 2,
            p95: 3,
            beschrijving: 'Hof: middelste rang 2, van 1 tot 3',
          },
          {
            plaats: 1,
            buurt: 'Dorp',
            rang: null,
            p5: 2,
            p50: 3.5,
            p95: 4,
            beschrijving: 'Dorp: middelste rang 3,5, van 2 tot 4',
          },
        ],
      },
      layer: [
        {
          mark: { type: 'rule', strokeWidth: 6, color: '#5596c8', strokeCap: 'round' },
          encoding: {
            y,
            x: kwantiteit('p5', {
              axis: { title: 'Rang (1 is de hoogste score)', orient: 'top', format: 'd', values: [1, 2, 3, 4] },
              scale: { zero: false, nice: false, domain: [1, 4], padding: 8 },
            }),
            x2: { field: 'p95' },
            description: UITSPRAAK,
          },
        },
        {
          mark: { type: 'tick', thickness: 2.5, size: 13, color: ZWART, opacity: 1, aria: false },
          encoding: { y, x: kwantiteit('p50') },
        },
        {
          transform: [{ filter: 'isValid(datum.rang)' }],
          mark: {
            type: 'point',
            filled: true,
            size: 42,
            color: ORANJE,
            stroke: '#000000',
            strokeWidth: 1,
            opacity: 1,
            aria: false,
          },
          encoding: { y, x: kwantiteit('rang') },
        },
      ],
    });
  });

  test('of one middle rank the one that can come highest is first, else they keep their order', () => {
    expect(volgorde(buurt('A', [2, 3, 4]), buurt('B', [1, 3, 4]), buurt('C', [1, 2, 9]))).toEqual(['C', 'B', 'A']);
    expect(volgorde(buurt('B', [1, 3, 4]), buurt('A', [1, 3, 3]))).toEqual(['B', 'A']);
  });

  test.each<[number, readonly number[], readonly number[]]>([
    [1, [1], [1, 2]],
    [2, [1, 2], [1, 2]],
    [12, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [1, 12]],
    [13, [1, 2, 4, 6, 8, 10, 12], [1, 13]],
    [24, [1, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24], [1, 24]],
    [25, [1, 5, 10, 15, 20, 25], [1, 25]],
    [61, [1, 10, 20, 30, 40, 50, 60], [1, 61]],
    [121, [1, 20, 40, 60, 80, 100, 120], [1, 121]],
    [241, [1, 50, 100, 150, 200], [1, 241]],
    [601, [1, 100, 200, 300, 400, 500, 600], [1, 601]],
  ])('an axis up to rank %d', (rang, values, domain) => {
    expect(as(rang)).toEqual({ values, domain });
  });

  test.each<[string, number | undefined, boolean]>([
    ['at the best end', 2, false],
    ['at the worst end', 5, false],
    ['better than that', 1, true],
    ['worse than that', 6, true],
    ['that is not there', undefined, false],
  ])('a rank %s', (_, rang, buiten) => {
    const grafiek = chartRangonzekerheid([buurt('A', [2, 3, 5], rang)]);
    expect(grafiek.alternatief).toBe(
      `Per buurt de rang in negen van de tien trekkingen, voor 1 buurt. A: middelste rang 3, van 2 tot 5.${buiten ? ' De rang zonder onzekerheid ligt buiten de streep bij A.' : ''}`,
    );
    expect(readOnderschrift(grafiek)).toEqual([
      STREEP,
      rang === undefined ? MIDDEN : PUNT,
      ...(buiten ? [BUITEN] : []),
    ]);
  });

  test.each<[number | undefined, boolean]>([
    [undefined, false],
    [1, false],
    [0.99, true],
  ])('a chance of %d on a score is told of where it is not certain', (kans, deels) => {
    const grafiek = chartRangonzekerheid([buurt('A', [1, 1, 1]), buurt('B', [1, 1, 1], undefined, kans)]);
    expect(readOnderschrift(grafiek)).toEqual([STREEP, ...(deels ? [DEELS] : []), MIDDEN]);
  });

  test('marks the chosen ones, and shows them below the ones that were asked', () => {
    const drie = [buurt('A', [1, 1, 2], 3), buurt('B', [2, 2, 3]), buurt('C', [3, 3, 3])];
    const grafiek = chartRangonzekerheid(drie, { gekozen: ['C', 'X'], hoogstens: 1, scorenaam: 'Oost' });
    expect(readWaarden(grafiek).map(({ buurt: naam, plaats, beschrijving }) => [naam, plaats, beschrijving])).toEqual([
      ['A', 0, 'A: middelste rang 1, van 1 tot 2'],
      ['● C', 1, 'C: middelste rang 3, van 3 tot 3'],
    ]);
    expect(grafiek.titel).toBe('Hoe zeker de rang voor Oost is');
    expect(grafiek.alternatief).toBe(
      'Per buurt de rang voor Oost in negen van de tien trekkingen, voor 2 van de 3 buurten. A: middelste rang 1, van 1 tot 2. De rang zonder onzekerheid ligt buiten de streep bij A. Een stip voor de naam staat voor een gekozen buurt.',
    );
    expect(readOnderschrift(grafiek)).toEqual([STREEP, PUNT, BUITEN, STIP]);
  });

  test('two of one name have their code; an id, a title and a width are of the caller', () => {
    const zelfde = ['A', 'B'].map((code) => ({ ...buurt('Dorp', [1, 1, 1]), code }));
    const grafiek = chartRangonzekerheid(zelfde, { id: 'eigen', titel: 'Eigen', breedte: 300 });
    expect(readWaarden(grafiek).map(({ buurt: naam }) => naam)).toEqual(['Dorp (A)', 'Dorp (B)']);
    expect([grafiek.id, grafiek.titel, grafiek.spec.width]).toEqual(['eigen', 'Eigen', 300]);
  });

  test('of nothing there is no drawing', () => {
    const leeg = chartRangonzekerheid([]);
    expect(leeg.alternatief).toBe('Per buurt de rang in negen van de tien trekkingen, voor 0 buurten.');
    expect(readWaarden(leeg)).toEqual([{}]);
  });
});
