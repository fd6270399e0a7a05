/** A cell that is cut on a day, falls free after it, or is partly realised on it. */
import { describe, expect, test } from 'vitest';
import { cutCel, releaseNa, toVrijval } from '../../src/financiering/cel/cut.js';
import { cutOpPeildatum } from '../../src/financiering/cel/cutOpPeildatum.js';
import { resizeCellen } from '../../src/financiering/cel/resize.js';
import { bijdrage } from './geld/maak.js';
import { celVan, nr, toonCel } from './klein.js';

/** A cell of ten days in January, ten cents each. */
const tien = (velden: object = {}) => celVan(bijdrage(), { van: '2026-01-01', tot: '2026-01-10', ...velden });
const snij = (datum: string, velden: object = {}) => {
  const { voor, na } = cutCel(tien(velden), nr(datum));
  return [voor && toonCel(voor), na && toonCel(na)];
};
const deel = (van: string, tot: string, centen: number) => `last b - - 1 2026 2026-01-${van}..2026-01-${tot} ${centen}`;

describe('a cut after a day', () => {
  test.each([
    ['before its days', '2025-12-31', [undefined, deel('01', '10', 100)]],
    ['its first day', '2026-01-01', [deel('01', '01', 10), deel('02', '10', 90)]],
    ['the day before its last', '2026-01-09', [deel('01', '09', 90), deel('10', '10', 10)]],
    ['its last day', '2026-01-10', [deel('01', '10', 100), undefined]],
    ['after its days', '2026-01-11', [deel('01', '10', 100), undefined]],
  ])('%s', (_, datum, delen) => {
    expect(snij(datum)).toEqual(delen);
  });
  test('a side without cents is absent', () => {
    expect(snij('2026-01-01', { centen: 1n })).toEqual([undefined, deel('02', '10', 1)]);
    expect(snij('2026-01-09', { centen: 1n })).toEqual([deel('01', '09', 1), undefined]);
    expect(snij('2026-01-05', { centen: 0n })).toEqual([undefined, undefined]);
  });
  test('a side has all that the cell has', () => {
    const cel = tien({
      soort: 'vrijval',
      reden: 'gestopt',
      verlening: true,
      kostendrager: 'k',
      buurt: 'x',
      vanaf: '2027-01-01',
      tekst: 3,
      boekjaar: 2027,
    });
    const { voor, na } = cutCel(cel, nr('2026-01-05'));
    expect(voor).toEqual({ ...cel, tot: nr('2026-01-05'), centen: 50n });
    expect(na).toEqual({ ...cel, van: nr('2026-01-06'), centen: 50n });
  });
});

describe('what falls free after a day', () => {
  const na = (datum: string, velden: object = {}) =>
    releaseNa([tien(velden)], nr(datum), 'beeindigd').map((cel) => toonCel(cel).replace(' b - - 1 2026', ''));
  test('the days after it', () => {
    expect(na('2026-01-04')).toEqual(['last 2026-01-01..2026-01-04 40', 'beeindigd 2026-01-05..2026-01-10 60']);
    expect(na('2026-01-10')).toEqual(['last 2026-01-01..2026-01-10 100']);
    expect(na('2025-12-31')).toEqual(['beeindigd 2026-01-01..2026-01-10 100']);
    expect(na('2026-01-09', { centen: 1n })).toEqual(['last 2026-01-01..2026-01-09 1']);
  });
  test('what fell free before keeps its reason', () => {
    expect(na('2026-01-04', { soort: 'vrijval', reden: 'gestopt' })).toEqual(['gestopt 2026-01-01..2026-01-10 100']);
    expect(toVrijval(tien(), 'no_go')).toEqual({ ...tien(), soort: 'vrijval', reden: 'no_go' });
  });
});

describe('what is realised on a day', () => {
  test.each<[string, object, bigint, bigint]>([
    ['2025-12-31', {}, 0n, 100n],
    ['2026-01-01', {}, 10n, 90n],
    ['2026-01-09', {}, 90n, 10n],
    ['2026-01-10', {}, 100n, 0n],
    ['2026-01-11', {}, 100n, 0n],
    ['2026-01-05', { vanaf: '2026-01-06' }, 0n, 100n],
    ['2026-01-05', { vanaf: '2026-01-05' }, 100n, 0n],
    ['2026-01-11', { vanaf: '2026-01-12' }, 0n, 100n],
  ])('on %s, %o', (datum, velden, gerealiseerd, verwacht) => {
    expect(cutOpPeildatum(tien(velden), nr(datum))).toStrictEqual({ gerealiseerd, verwacht });
  });
});

describe('another total', () => {
  const cellen = () => [
    celVan(bijdrage(), { jaar: 2027, boekjaar: 2027, centen: 100n, buurt: 'c' }),
    celVan(bijdrage(), { centen: 60n, buurt: 'a' }),
    celVan(bijdrage(), { centen: 40n, buurt: 'b' }),
  ];
  const nieuw = (totaal: bigint, verlening?: true) => {
    const gegeven = cellen();
    const uit = resizeCellen(gegeven, totaal, verlening);
    return gegeven.map((cel) =>
      uit
        .get(cel)
        ?.map(({ soort, reden, verlening: door, centen }) => [reden ?? soort, ...(door ? ['verlening'] : []), centen]),
    );
  };
  test('less: by year, then by cell', () => {
    expect(nieuw(100n)).toEqual([
      [
        ['last', 50n],
        ['vastgesteld', 50n],
      ],
      [
        ['last', 30n],
        ['vastgesteld', 30n],
      ],
      [
        ['last', 20n],
        ['vastgesteld', 20n],
      ],
    ]);
  });
  test('a cent that cannot be divided goes to the earliest year and its first cell', () => {
    expect(nieuw(1n, true)).toEqual([
      [['vastgesteld', 'verlening', 100n]],
      [
        ['last', 1n],
        ['vastgesteld', 'verlening', 59n],
      ],
      [['vastgesteld', 'verlening', 40n]],
    ]);
  });
  test('more falls free below zero, and the same changes nothing', () => {
    expect(nieuw(400n)).toEqual([
      [
        ['last', 200n],
        ['vastgesteld', -100n],
      ],
      [
        ['last', 120n],
        ['vastgesteld', -60n],
      ],
      [
        ['last', 80n],
        ['vastgesteld', -40n],
      ],
    ]);
    expect(nieuw(200n)).toEqual([[['last', 100n]], [['last', 60n]], [['last', 40n]]]);
  });
});
