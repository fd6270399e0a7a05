/** The years of the programme of a buurt, and the day from which they count. */
import type { Financieringsplan, Geldtekst, Plaats } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { createKlok, findPlaatsstart, listVervangingen } from '../../src/financiering/cel/klok.js';
import { placePerioden } from '../../src/financiering/cel/placePerioden.js';
import { bijdrage, dag, feit, tekst } from './geld/maak.js';
import { nr, rekeningVan, toonDag } from './klein.js';

const plan = (...perioden: [string, string][]) =>
  ({ perioden: perioden.map(([van, tot]) => ({ periode: { van, tot } })) }) as unknown as Financieringsplan;
const klok = (start: string, ...perioden: [string, string][]) =>
  createKlok(plan(...perioden), nr(start)).map(({ begin, einde }) => `${toonDag(begin)} ${toonDag(einde)}`);

describe('years counted from a start', () => {
  const JAREN: [string, string][] = [
    ['2026-09-01', '2027-08-31'],
    ['2027-09-01', '2028-08-31'],
  ];
  test('the start of the plan, and a later one', () => {
    expect(klok('2026-09-01', ...JAREN)).toEqual(['2026-09-01 2027-08-31', '2027-09-01 2028-08-31']);
    expect(klok('2026-10-15', ...JAREN)).toEqual(['2026-10-15 2027-10-14', '2027-10-15 2028-10-14']);
    expect(klok('2026-08-31', ...JAREN)).toEqual(['2026-08-31 2027-08-30', '2027-08-31 2028-08-30']);
  });
  test('in the order of the plan, from its earliest day', () => {
    expect(klok('2027-01-11', ['2027-02-01', '2027-02-28'], ['2027-01-01', '2027-01-21'])).toEqual([
      '2027-02-11 2027-03-10',
      '2027-01-11 2027-01-31',
    ]);
  });
  test('a year keeps a day', () => {
    expect(klok('2026-02-01', ['2026-01-01', '2026-01-30'], ['2026-01-31', '2026-01-31'])).toEqual([
      '2026-02-01 2026-03-02',
      '2026-03-03 2026-03-03',
    ]);
  });
  test('as periods', () => {
    expect(placePerioden(plan(...JAREN), dag('2026-10-15'))).toStrictEqual([
      { van: '2026-10-15', tot: '2027-10-14' },
      { van: '2027-10-15', tot: '2028-10-14' },
    ]);
  });
});

test('the latest replacement counts', () => {
  const vervang = (datum: string, buurt: string, vervangt: string) =>
    feit('buurt_vervangen', datum, { buurt, vervangt, start: datum });
  const { gebeurtenissen } = rekeningVan(
    [],
    [vervang('2026-03-01', 'x', 'a'), vervang('2026-02-01', 'x', 'b'), vervang('2026-02-01', 'y', 'c')],
  );
  expect([...listVervangingen({ gebeurtenissen })]).toEqual([
    ['x', 'a'],
    ['y', 'c'],
  ]);
});

describe('the start of a buurt', () => {
  const met = (...plaatsen: [string, string?][]): Geldtekst =>
    tekst([[bijdrage()]], {
      plaatsen: plaatsen.map(([buurt, start]) => ({ buurt, ...(start ? { start: dag(start) } : {}) })),
    });
  const start = (
    plaats: [string, string?],
    teksten: Geldtekst[],
    plek: number,
    vervangingen: [string, string][] = [],
  ) => {
    const [buurt, eigen] = plaats;
    const een: Plaats = { buurt, ...(eigen ? { start: dag(eigen) } : {}) };
    return toonDag(findPlaatsstart(een, teksten[plek] as Geldtekst, teksten, new Map(vervangingen)));
  };
  test('its own, or that of the plan', () => {
    expect(start(['a', '2026-05-01'], [met()], 0)).toBe('2026-05-01');
    expect(start(['a'], [met()], 0)).toBe('2026-01-01');
  });
  const teksten = () => [
    met(['a', '2026-02-01']),
    met(['a', '2026-03-01']),
    met(['x', '2026-09-01']),
    met(['a', '2026-04-01']),
    met(['a', '2026-05-01']),
  ];
  test('of a replacement that of the buurt before it: in the text itself, else the nearest before it, else the first after it', () => {
    const van = (plek: number, lijst = teksten()) => start(['x', '2026-09-01'], lijst, plek, [['x', 'a']]);
    expect([0, 1, 2, 3, 4].map((plek) => van(plek))).toEqual([
      '2026-02-01',
      '2026-03-01',
      '2026-03-01',
      '2026-04-01',
      '2026-05-01',
    ]);
    expect(van(0, teksten().slice(2))).toBe('2026-04-01');
    expect(van(0, [met(['x', '2026-09-01'], ['a'])])).toBe('2026-01-01');
    expect(van(0, [met(['x', '2026-09-01'])])).toBe('2026-09-01');
  });
  test('of a replacement of a replacement that of the first, and in a circle that of the last one asked', () => {
    const lijst = [met(['a', '2026-02-01'], ['b', '2026-03-01'], ['c', '2026-04-01'])];
    expect(
      start(['c', '2026-04-01'], lijst, 0, [
        ['c', 'b'],
        ['b', 'a'],
      ]),
    ).toBe('2026-02-01');
    expect(
      start(['b', '2026-03-01'], lijst, 0, [
        ['b', 'c'],
        ['c', 'b'],
      ]),
    ).toBe('2026-03-01');
    expect(
      start(['a', '2026-02-01'], lijst, 0, [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'b'],
      ]),
    ).toBe('2026-04-01');
  });
});
