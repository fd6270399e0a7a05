/** Normalisations at their edges, worked out by hand. */

import { type Criterium, type Normalisatie, scoreBuurten } from 'buurtaanpak/routekaart';
import { normalizeWaarden } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { lees, makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

const gat = Number.NaN;
const alle: readonly Normalisatie[] = [
  { methode: 'minmax' },
  { methode: 'zscore', gemiddelde: 10 },
  { methode: 'robuuste_zscore' },
  { methode: 'rang' },
  { methode: 'borda' },
  { methode: 'percentielrang' },
  { methode: 'vector' },
  { methode: 'afstand_maximum' },
  { methode: 'afstand_referentie', waarde: 5 },
  { methode: 'ijkpunten', onder: 0, boven: 1 },
  { methode: 'categorieen', grenzen: [1], scores: [0, 1] },
  { methode: 'categorieen', grenzen: [0.5], scores: [0, 1], volgens: 'percentiel' },
];

describe('normalizeWaarden at its edges', () => {
  test.each(alle)('%j of gaps only gives gaps only', (normalisatie) => {
    expect([...normalizeWaarden([gat, gat], normalisatie)]).toEqual([gat, gat]);
    expect([...normalizeWaarden([], normalisatie)]).toEqual([]);
  });

  test('the lowest and highest get the ends of the scale, wherever that begins', () => {
    expect([...normalizeWaarden([0, 4, 8], { methode: 'minmax' }, { schaal: { van: 1, tot: 5 } })]).toEqual([1, 3, 5]);
    // 0.3 x (100 / 0.3) is 100.00000000000001.
    expect([...normalizeWaarden([0, 0.3], { methode: 'minmax' }, { schaal: { van: 0, tot: 100 } })]).toEqual([0, 100]);
  });

  test('the distance to a band that holds 0', () => {
    const band = { richting: 'doel', doel: { van: -1, tot: 1 } } as const;
    // Distances 0, 0, 0, 2, 4.
    expect([...normalizeWaarden([0, -1, 1, 3, -5], { methode: 'minmax' }, band)]).toEqual([1, 1, 1, 0.5, 0]);
  });

  test('a band with steep sides: on the edge is inside', () => {
    const steil = { methode: 'doelband', onder: 10, boven: 20 } as const;
    const doel = { van: 10, tot: 20 };
    expect([...normalizeWaarden([9.99, 10, 15, 20, 20.01, gat], steil, { richting: 'doel', doel })]).toEqual([
      0,
      1,
      1,
      1,
      0,
      gat,
    ]);
  });
  test('a band with sloping sides: 0 at their ends and beyond', () => {
    const schuin = { methode: 'doelband', onder: 0, boven: 40 } as const;
    const options = { richting: 'doel', doel: { van: 10, tot: 20 }, schaal: { van: 2, tot: 4 } } as const;
    // Halfway up 2 + 2 x 5 / 10, a quarter from the end 2 + 2 x 5 / 20.
    expect([...normalizeWaarden([-5, 0, 5, 35, 40, 100], schuin, options)]).toEqual([2, 2, 3, 2.5, 2, 2]);
  });

  test('the middle and the spread of an even number of values', () => {
    // Median 4, distances 4 2 2 10 of which the median is 3.
    const scores = normalizeWaarden([0, 2, 6, 14], { methode: 'robuuste_zscore' });
    [-4, -2, 2, 10].forEach((afstand, i) => {
      expect(scores[i]).toBeCloseTo(afstand / (1.4826 * 3), 12);
    });
  });

  test('classes by value, as when nothing is said, and by percentile', () => {
    const klassen = { methode: 'categorieen', grenzen: [2, 10], scores: [0, 0.4, 1] } as const;
    expect([...normalizeWaarden([1, 2, 9, 10, gat], klassen)]).toEqual([0, 0.4, 0.4, 1, gat]);
    expect([...normalizeWaarden([1, 2, 9, 10], { ...klassen, volgens: 'waarde' })]).toEqual([0, 0.4, 0.4, 1]);
    // Ranks 1 2.5 2.5 4 of four: (rank - 0.5) / 4 = 0.125, 0.5, 0.5, 0.875.
    const delen = { ...klassen, grenzen: [0.5, 0.9], volgens: 'percentiel' } as const;
    expect([...normalizeWaarden([3, 7, 7, 8, gat], delen)]).toEqual([0, 0.4, 0.4, 0.4, gat]);
  });

  test.each<[readonly number[], Normalisatie, object]>([
    [
      [0, 0],
      { methode: 'afstand_maximum' },
      { code: 'routekaart.maximum_niet_positief', params: { minimum: 0, maximum: 0 } },
    ],
    [
      [-1, 4],
      { methode: 'afstand_maximum' },
      { code: 'routekaart.maximum_niet_positief', params: { minimum: -1, maximum: 4 } },
    ],
    [
      [5, 5, 5, 9],
      { methode: 'robuuste_zscore' },
      { code: 'routekaart.spreiding_nul', params: { methode: 'robuuste_zscore' } },
    ],
    [
      [3, 4],
      { methode: 'afstand_referentie', waarde: 3 },
      { code: 'routekaart.referentie_zonder_afstand', params: { waarde: 3, slechtste: 3 } },
    ],
  ])('%j by %j is refused, with what is wrong', (waarden, normalisatie, bevinding) => {
    expect(() => normalizeWaarden(waarden, normalisatie)).toThrow(
      expect.objectContaining({
        code: 'routekaart.normalisatie_ongeldig',
        params: { aantal: 1 },
        bevindingen: [{ ernst: 'fout', pad: [], ...bevinding }],
      }),
    );
  });
  test('of less is better the reference and the worst are told as they were given', () => {
    expect(() => normalizeWaarden([3, 4], { methode: 'afstand_referentie', waarde: 4 }, { richting: 'lager' })).toThrow(
      expect.objectContaining({
        bevindingen: [expect.objectContaining({ params: { waarde: 4, slechtste: 4 } })],
      }),
    );
  });
  test('a way that cannot be is refused with every reason, and a value without end at its place', () => {
    expect(() => normalizeWaarden([1], { methode: 'ijkpunten', onder: 2, boven: 1 }, { richting: 'doel' })).toThrow(
      expect.objectContaining({
        params: { aantal: 3 },
        bevindingen: [
          expect.objectContaining({ code: 'routekaart.doel_ontbreekt', pad: ['doel'] }),
          expect.objectContaining({ code: 'routekaart.normalisatie_richting', pad: ['normalisatie'] }),
          expect.objectContaining({ code: 'routekaart.band_omgekeerd', pad: ['normalisatie'] }),
        ],
      }),
    );
    expect(() => normalizeWaarden([1, Number.NEGATIVE_INFINITY], { methode: 'minmax' })).toThrow(
      expect.objectContaining({ code: 'routekaart.waarde_oneindig', params: { waarde: '-Infinity' }, pad: [1] }),
    );
    expect(() => normalizeWaarden([1], { methode: 'geen' } as unknown as Normalisatie)).toThrow(
      expect.objectContaining({ code: 'kern.document_ongeldig', params: { soort: 'normalisatie', aantal: 1 } }),
    );
  });
});

describe('a normalised column in a score', () => {
  const scoreEen = (waarden: readonly (number | null)[], rest: Partial<Criterium>) =>
    scoreBuurten(makeRoutekaart([makeCriterium('a', rest)]), makeTabel({ a: waarden }), []);

  test('of which the values differ is not told to be constant', () => {
    const doel = { richting: 'doel', doel: { van: 1, tot: 2 } } as const;
    for (const rest of [
      ...alle.slice(0, -1).map((normalisatie) => ({ normalisatie })),
      { ...doel, normalisatie: { methode: 'doelband', onder: 0, boven: 9 } } as const,
    ])
      expect(scoreEen([0.5, 1, 2, 4], rest).bevindingen, JSON.stringify(rest)).toEqual([]);
    expect(scoreEen([2, 2], { normalisatie: { methode: 'vector' } }).bevindingen).toMatchObject([
      { code: 'routekaart.criterium_constant', params: { criterium: 'a' } },
    ]);
  });

  test.each<[Normalisatie, number[]]>([
    // 3 and 4 over the square root of 9 + 16; the lowest that a vector can have is -1.
    [{ methode: 'vector' }, [0.6, 0.8, -1]],
    [{ methode: 'rang' }, [1, 2, 1]],
    [{ methode: 'borda' }, [0, 1, 0]],
    [{ methode: 'minmax' }, [0, 1, 0]],
    // Without an end the lowest score that there is.
    [{ methode: 'ijkpunten', onder: 0, boven: 1, begrenzen: false }, [3, 4, 3]],
    [{ methode: 'afstand_referentie', waarde: 5, begrenzen: false }, [0, 0.5, 0]],
  ])('the floor of %j', (normalisatie, verwacht) => {
    const { kolommen } = lees(scoreEen([3, 4, null], { normalisatie, ontbrekend: { regel: 'bodem' } }));
    verwacht.forEach((score, i) => {
      expect(kolommen.scores[i]).toBeCloseTo(score, 12);
    });
  });
  test('the floor of a vector without spread is -1 as well', () => {
    const { kolommen } = lees(
      scoreEen([2, 2, 2, 2, null], {
        normalisatie: { methode: 'vector' },
        ontbrekend: { regel: 'bodem' },
      }),
    );
    // Each 2 over the square root of 4 x 4.
    expect([...kolommen.scores]).toEqual([0.5, 0.5, 0.5, 0.5, -1]);
  });
});
