/** Composed areas of a small table, and the shares that follow from its counts. */
import { describe, expect, test } from 'vitest';
import { deriveKerncijfers } from '../../src/kerncijfers/afleiding/deriveKerncijfers.js';
import { divideMetingen } from '../../src/kerncijfers/afleiding/divideMetingen.js';
import type { Meting } from '../../src/kerncijfers/interval/meting.js';
import { aggregateKerncijfers, type Samenstelling } from '../../src/kerncijfers/samenstelling/aggregateKerncijfers.js';
import { findFout } from '../hulp.js';
import {
  A,
  ASELECT,
  B,
  GEMEENTE,
  geschat,
  grenzen,
  kleineKolom,
  kleineTabel,
  kleinGebied,
  meld,
  weiger,
  weigering,
} from './kleineKolommen.js';

const ELDERS = 'BU05990101';
const NABIJ = 'BU00802101';

describe('composed areas', () => {
  const tabel = () =>
    kleineTabel(
      [A, B, NABIJ, ELDERS, kleinGebied('X', { jaar: 2020 }), kleinGebied('Y', { jaar: 2022 })],
      [
        kleineKolom('aantal_inwoners', [10, 20, 30, 40, 50, 60]),
        kleineKolom('stedelijkheid', [1, 2, 3, 4, 5, 5], { eenheid: 'code' }),
      ],
      2023,
    );
  const aggregate = (samenstellingen: readonly Samenstelling[], options: object = {}) =>
    aggregateKerncijfers(tabel(), samenstellingen, options);

  test('have the sums of their parts', () => {
    expect(
      aggregate([
        { code: 'AB', eenheden: [A, B] },
        { code: 'B', naam: 'Bee', eenheden: [B] },
      ]),
    ).toEqual({
      tabel: {
        indeling: { gebieden: 'cbs', jaar: 2023 },
        gebieden: [
          { code: 'AB', naam: 'AB', soort: 'samengesteld', gemeente: GEMEENTE, wijk: 'WK008020' },
          { code: 'B', naam: 'Bee', soort: 'samengesteld', gemeente: GEMEENTE, wijk: 'WK008020' },
        ],
        kolommen: [
          kleineKolom('aantal_inwoners', [30, 20]),
          kleineKolom('stedelijkheid', ['niet_van_toepassing', 2], { eenheid: 'code' }),
        ],
      },
      bevindingen: [],
    });
    expect(aggregate([])).toMatchObject({ tabel: { gebieden: [] }, bevindingen: [] });
  });

  test.each<[string, Samenstelling, object]>([
    ['two wijken', { code: 'S', eenheden: [A, NABIJ] }, { gemeente: GEMEENTE }],
    ['two gemeenten', { code: 'S', eenheden: [A, ELDERS] }, {}],
    ['areas of two years', { code: 'S', eenheden: ['X', 'Y'] }, { jaar: 2022 }],
    [
      'an area of a year and one of none',
      { code: 'S', naam: 'Naam', eenheden: ['X', A] },
      { naam: 'Naam', jaar: 2020 },
    ],
  ])('lie where their parts lie: %s', (_, samenstelling, anders) => {
    expect(aggregate([samenstelling]).tabel.gebieden).toStrictEqual([
      { code: 'S', naam: 'S', soort: 'samengesteld', ...anders },
    ]);
  });

  test.each<[string, Samenstelling, object]>([
    ['an area of the table', { code: A, eenheden: [A] }, kleinGebied(A)],
    ['an area of the table with another name', { code: A, naam: 'Aa', eenheden: [A] }, kleinGebied(A, { naam: 'Aa' })],
    [
      'more than an area of the table',
      { code: A, eenheden: [A, B] },
      { code: A, naam: A, soort: 'samengesteld', gemeente: GEMEENTE, wijk: 'WK008020' },
    ],
  ])('may be %s', (_, samenstelling, verwacht) => {
    expect(aggregate([samenstelling]).tabel.gebieden).toStrictEqual([verwacht]);
  });

  test('are refused with all that is wrong', () => {
    const fout = findFout(() =>
      aggregate([
        { code: 'S', eenheden: [A, 'Q', A] },
        { code: 'S', eenheden: [] },
        { code: 'T', eenheden: [A] },
      ]),
    );
    expect(fout?.bevindingen).toEqual([
      meld('fout', 'gebied_onbekend', [0, 'eenheden', 1], { code: 'Q', aantal: 6 }),
      meld('fout', 'samenstelling_dubbel', [0, 'eenheden', 2], { code: A }),
      meld('fout', 'samenstelling_dubbel', [1, 'code'], { code: 'S' }),
      meld('fout', 'samenstelling_leeg', [1, 'eenheden'], { code: 'S' }),
    ]);
  });

  test('need a part of the weight, all of it when nobody says', () => {
    const half = () =>
      kleineTabel(
        [A, B],
        [
          kleineKolom('mensen', [1, 1], { aggregatie: { soort: 'som' } }),
          kleineKolom('m', [2, 'geheim'], { aggregatie: { soort: 'gewogen_gemiddelde', gewichten: ['mensen'] } }),
        ],
      );
    const redenen = (options?: object) =>
      aggregateKerncijfers(half(), [{ code: 'S', eenheden: [A, B] }], options).tabel.kolommen[1]?.redenen[0];
    expect([redenen(), redenen({}), redenen({ minDekking: 0.5 })]).toEqual([2, 2, 0]);
    expect(weigering(() => redenen({ minDekking: 2 }))).toEqual(
      weiger('dekking_ongeldig', ['minDekking'], { waarde: 2 }),
    );
    expect(weigering(() => redenen({ minDekking: '1' }))?.code).toBe('kern.document_ongeldig');
  });

  test('are refused in another form', () => {
    expect(weigering(() => aggregateKerncijfers(tabel(), [{ code: 5 }] as never))?.code).toBe('kern.document_ongeldig');
    expect(weigering(() => aggregateKerncijfers({} as never, []))?.code).toBe('kerncijfers.tabel_ongeldig');
  });
});

describe('a share of two counts', () => {
  const tussen = (waarde: number, onder: number, boven: number) => ({ waarde, onder, boven });
  test.each<[string, Meting, Meting, Meting]>([
    ['without bounds', { waarde: 1 }, { waarde: 3 }, { waarde: 33.3333333333 }],
    ['with a missing count', { reden: 'geheim' }, { reden: 'onbekend' }, { reden: 'geheim' }],
    ['with a missing whole', { waarde: 1 }, { reden: 'onbekend' }, { reden: 'onbekend' }],
    ['of nobody', { waarde: 0 }, { waarde: 0 }, { reden: 'niet_van_toepassing' }],
    ['that is nobody', { waarde: 0 }, { waarde: 5 }, { waarde: 0 }],
    ['of an estimate', { waarde: 1, geschat: true }, { waarde: 4 }, { waarde: 25, geschat: true }],
    ['in an estimate', { waarde: 1 }, { waarde: 4, geschat: true }, { waarde: 25, geschat: true }],
    ['with bounds', tussen(35, 31, 39), tussen(345, 341, 349), tussen(10.1449275362, 3100 / 349, 3900 / 341)],
    [
      'with bounds that are exact',
      tussen(1, 1, 1),
      tussen(3, 3, 3),
      tussen(33.3333333333, 33.3333333333, 33.3333333333),
    ],
    ['with bounds up to the whole', tussen(5, 1, 9), tussen(10, 6, 14), tussen(50, 100 / 14, 100)],
    ['with bounds at the whole', tussen(5, 1, 9), tussen(13, 9, 17), tussen(38.4615384615, 100 / 17, 100)],
    ['with bounds just below the whole', tussen(5, 1, 9), tussen(14, 10, 18), tussen(35.7142857143, 100 / 18, 90)],
    ['that is above the whole', tussen(10, 6, 14), tussen(5, 1, 9), tussen(200, 600 / 9, 200)],
    ['that nobody is, of few', tussen(0, 0, 0), tussen(5, 0, 9), tussen(0, 0, 0)],
    ['that nobody is, of many', tussen(0, 0, 0), tussen(5, 1, 9), tussen(0, 0, 0)],
    ['without a lower bound', { waarde: 1, boven: 2 }, tussen(4, 3, 5), { waarde: 25 }],
    ['without an upper bound', { waarde: 1, onder: 0 }, tussen(4, 3, 5), { waarde: 25 }],
    ['without a lower bound of the whole', tussen(1, 0, 2), { waarde: 4, boven: 5 }, { waarde: 25 }],
    ['without an upper bound of the whole', tussen(1, 0, 2), { waarde: 4, onder: 3 }, { waarde: 25 }],
    [
      'with bounds and an estimate',
      { ...tussen(1, 1, 1), geschat: true },
      tussen(4, 4, 4),
      { ...tussen(25, 25, 25), geschat: true },
    ],
  ])('%s', (_, teller, noemer, verwacht) => {
    expect(divideMetingen(teller, noemer)).toStrictEqual(verwacht);
  });
});

describe('deriveKerncijfers', () => {
  const inwoners = (anders: object = {}) => kleineKolom('aantal_inwoners', [100, 0], anders);
  const ouderen = (anders: object = {}) => kleineKolom('aantal_65_plus', [25, 0], anders);
  const aandeel = (anders: object = {}) =>
    kleineKolom('percentage_65_plus', [25, 'niet_van_toepassing'], { eenheid: 'percentage', ...anders });
  const oud = { dimensies: { geslacht: 'mannen' } };
  const in2023 = (sleutel: string, figuur: string) => ({ jaar: 2023, sleutel, figuur });
  type Kolommen = readonly ReturnType<typeof kleineKolom>[];

  test.each<[string, Kolommen, Kolommen]>([
    ['adds a share', [ouderen(), inwoners()], [aandeel()]],
    [
      'adds the period of its count',
      [ouderen({ periode: { peildatum: '2024-01-01' } }), inwoners()],
      [aandeel({ periode: { peildatum: '2024-01-01' } })],
    ],
    ['adds none without the whole', [ouderen()], []],
    ['adds none without the part', [inwoners()], []],
    ['adds none of a part of the people', [ouderen({ ...oud, sleutel: 'a@geslacht=mannen' }), inwoners()], []],
    ['adds none in a part of the people', [ouderen(), inwoners({ ...oud, sleutel: 'a@geslacht=mannen' })], []],
    ['adds none in another year', [ouderen(), inwoners({ jaar: 2023 })], []],
    ['adds an estimate', [ouderen(geschat(1, 0)), inwoners()], [aandeel(geschat(1, 0))]],
    ['adds no bounds of one count', [ouderen(ASELECT), inwoners()], [aandeel()]],
    ['adds no bounds in one count', [ouderen(), inwoners(ASELECT)], [aandeel()]],
    [
      'adds bounds',
      [ouderen(ASELECT), inwoners(ASELECT)],
      [aandeel(grenzen([2100 / 104, Number.NaN], [2900 / 96, Number.NaN]))],
    ],
    ['keeps the share that is there', [ouderen(), inwoners(), kleineKolom('percentage_65_plus', [1, 1])], []],
  ])('%s', (_, kolommen, erbij) => {
    const tabel = kleineTabel([A, B], kolommen);
    expect(deriveKerncijfers(tabel)).toEqual({ ...tabel, kolommen: [...kolommen, ...erbij] });
  });

  test('adds a share for each year, beside one that is there', () => {
    const tabel = kleineTabel(
      [A, B],
      [
        ouderen(),
        inwoners(),
        ouderen(in2023('aantal_65_plus:2023', 'aantal_65_plus')),
        inwoners(in2023('aantal_inwoners:2023', 'aantal_inwoners')),
        kleineKolom('percentage_65_plus', [1, 1], { eenheid: 'percentage' }),
      ],
    );
    const { kolommen } = deriveKerncijfers(tabel);
    expect(kolommen.map(({ sleutel, bron: { jaar }, waarden }) => [sleutel, jaar, ...waarden])).toEqual([
      ['aantal_65_plus:2024', 2024, 25, 0],
      ['aantal_inwoners:2024', 2024, 100, 0],
      ['aantal_65_plus:2023', 2023, 25, 0],
      ['aantal_inwoners:2023', 2023, 100, 0],
      ['percentage_65_plus:2024', 2024, 1, 1],
      ['percentage_65_plus:2023', 2023, 25, Number.NaN],
    ]);
  });

  test('adds shares in the order of the catalogue', () => {
    const kolommen = [ouderen(), kleineKolom('aantal_0_tot_15', [10, 0]), inwoners()];
    expect(
      deriveKerncijfers(kleineTabel([A, B], kolommen))
        .kolommen.slice(3)
        .map(({ sleutel }) => sleutel),
    ).toEqual(['percentage_0_tot_15', 'percentage_65_plus']);
    expect(weigering(() => deriveKerncijfers({} as never))?.code).toBe('kerncijfers.tabel_ongeldig');
  });
});
