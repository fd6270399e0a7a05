/** Days as numbers, beside the calendar of the language, which counts from 1 January 1970 too. */
import { expect, test } from 'vitest';
import {
  addMaanden,
  eersteDag,
  eersteDagVanMaand,
  findAfstand,
  fromDag,
  jaarVan,
} from '../../src/financiering/cel/dag.js';
import { nr, toonDag, weigering } from './klein.js';

test.each([1000, 1001, 1599, 1600, 1601, 1700, 1899, 1900, 1969, 1970, 1972, 1999, 2000, 2001, 2024, 2026, 2100, 9999])(
  'the first and the last day of every month of %i',
  (jaar) => {
    for (let maand = 0; maand < 12; maand += 1)
      for (const getal of [Date.UTC(jaar, maand, 1), Date.UTC(jaar, maand + 1, 0)].map((een) => een / 86_400_000)) {
        const tekst = toonDag(getal);
        expect(nr(tekst)).toBe(getal);
        expect(fromDag(getal)).toBe(tekst);
        expect(jaarVan(getal)).toBe(jaar);
        expect(toonDag(eersteDagVanMaand(getal))).toBe(`${tekst.slice(0, 8)}01`);
      }
    expect(toonDag(eersteDag(jaar))).toBe(`${jaar}-01-01`);
  },
);

test('a day of a year that no document can hold', () => {
  const pad = { code: 'kern.datum_buiten_bereik', pad: [] };
  expect(weigering(() => fromDag(nr('1000-01-01') - 1))).toEqual({ ...pad, params: { waarde: '999' } });
  expect(weigering(() => fromDag(nr('9999-12-31') + 1))).toEqual({ ...pad, params: { waarde: '10000' } });
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-01-31', 2, '2026-03-31'],
  ['2026-01-30', 1, '2026-02-28'],
  ['2026-01-28', 1, '2026-02-28'],
  ['2026-01-27', 1, '2026-02-27'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-01-15', 11, '2026-12-15'],
  ['2026-01-15', 12, '2027-01-15'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-06-15', -18, '2024-12-15'],
  ['2026-06-15', 0, '2026-06-15'],
])('%s and %i months', (van, maanden, naar) => {
  expect(toonDag(addMaanden(nr(van), maanden))).toBe(naar);
});

test.each([
  ['2026-01-15', '2026-01-15', 0, 0],
  ['2026-01-15', '2026-02-14', 0, 30],
  ['2026-01-15', '2026-02-15', 1, 0],
  ['2026-01-15', '2026-02-16', 1, 1],
  ['2026-01-31', '2026-02-28', 1, 0],
  ['2026-01-31', '2026-03-01', 1, 1],
  ['2026-11-10', '2028-02-09', 14, 30],
  ['2026-11-10', '2028-02-10', 15, 0],
  ['2026-02-10', '2025-12-12', -2, 2],
])('from %s to %s', (van, naar, maanden, dagen) => {
  expect(findAfstand(nr(van), nr(naar))).toStrictEqual({ maanden, dagen });
});
