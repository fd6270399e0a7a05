/** What was known on a day: events, and texts with the days on which they hold. */
import { describe, expect, test } from 'vitest';
import {
  bekendVanaf,
  indexGebeurtenissen,
  isBekend,
  selectGebeurtenissen,
  selectTeksten,
  sortOpDatum,
} from '../../src/financiering/cel/kennis.js';
import { bijdrage, dag, feit, opB, tekst, verloop } from './geld/maak.js';
import { toonDag } from './klein.js';

const [D1, D2, D3] = [dag('2026-01-01'), dag('2026-01-02'), dag('2026-01-03')];

test('the first day of knowing', () => {
  expect(bekendVanaf({ geregistreerd: D1 })).toBe(D1);
  expect(bekendVanaf({ geregistreerd: D1, bekendVan: D2 })).toBe(D2);
});

describe('known', () => {
  test.each([
    ['always, when it holds', { geregistreerd: D3 }, undefined, true],
    ['not when it was taken away', { geregistreerd: D1, vervallenOp: D2 }, undefined, false],
    ['on its day', { geregistreerd: D2 }, D2, true],
    ['not the day before', { geregistreerd: D2 }, D1, false],
    ['the day before it was taken away', { geregistreerd: D1, vervallenOp: D3 }, D2, true],
    ['not on the day on which it was taken away', { geregistreerd: D1, vervallenOp: D3 }, D3, false],
    ['not before its form was known', { geregistreerd: D1, bekendVan: D3 }, D2, false],
  ])('%s', (_, een, opDag, bekend) => {
    expect(isBekend(een, { dag: opDag })).toBe(bekend);
  });
  test('or told otherwise', () => {
    const een = { geregistreerd: D2 };
    expect(isBekend(een, { dag: D1, anders: new Map([[een, true]]) })).toBe(true);
    expect(isBekend(een, { anders: new Map([[een, false]]) })).toBe(false);
    expect(isBekend(een, { anders: new Map([[{ geregistreerd: D2 }, false]]) })).toBe(true);
  });
});

test('in the order of days, those of one day as they stand', () => {
  const lijst = [
    { datum: D2, n: 1 },
    { datum: D1, n: 2 },
    { datum: D2, n: 3 },
    { datum: D1, n: 4 },
  ];
  expect(sortOpDatum(lijst).map(({ n }) => n)).toEqual([2, 4, 1, 3]);
  expect(lijst.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
  expect(sortOpDatum([lijst[0], lijst[1]].flatMap((een) => een ?? [])).map(({ n }) => n)).toEqual([2, 1]);
  expect(sortOpDatum([])).toEqual([]);
});

test('events by kind, and those that were known', () => {
  const [a, b, c, d] = [
    opB('betaald', '2026-01-01', '1.00'),
    opB('betaald', '2026-01-03', '2.00'),
    opB('betaald', '2026-01-01', '3.00', { vervallenOp: D2 }),
    feit('ondertekening_voltooid', '2026-01-01'),
  ];
  const index = indexGebeurtenissen([a, b, c, d]);
  expect([...index]).toEqual([
    ['betaald', [a, b, c]],
    ['ondertekening_voltooid', [d]],
  ]);
  const bekend = selectGebeurtenissen(index, { dag: D1 });
  expect(bekend.get('betaald')).toEqual([a, c]);
  expect(bekend.get('betaald')).toBe(bekend.get('betaald'));
  expect(bekend.get('vastgesteld')).toEqual([]);
  expect(selectGebeurtenissen(index, {}).get('betaald')).toEqual([a, b]);
});

describe('texts', () => {
  const van = (vanaf: string, velden: object = {}) => tekst([[bijdrage()]], { vanaf: dag(vanaf), ...velden });
  const vensters = (teksten: ReturnType<typeof van>[], blik: object = {}) =>
    selectTeksten(verloop(teksten), blik).map(({ plek, van: eerste, tot }) =>
      [plek, toonDag(eerste), toonDag(tot)].join(' '),
    );
  test('each up to the day before the next', () => {
    expect(vensters([van('2026-01-01'), van('2026-06-01'), van('2026-03-01')])).toEqual([
      '0 -Infinity 2026-02-28',
      '2 2026-03-01 2026-05-31',
      '1 2026-06-01 Infinity',
    ]);
  });
  test('of one day the last', () => {
    expect(vensters([van('2026-01-01'), van('2026-06-01'), van('2026-06-01')])).toEqual([
      '0 -Infinity 2026-05-31',
      '2 2026-06-01 Infinity',
    ]);
    expect(vensters([van('2026-01-01'), van('2026-06-01'), van('2026-06-02')])[1]).toBe('1 2026-06-01 2026-06-01');
  });
  test('the first that was known holds from the beginning', () => {
    const teksten = [van('2026-01-01', { vervallenOp: D2 }), van('2026-03-01'), van('2026-02-01')];
    expect(vensters(teksten)).toEqual(['1 -Infinity 2026-01-31', '2 2026-02-01 Infinity']);
    expect(vensters(teksten, { dag: D1 })).toEqual([
      '0 -Infinity 2026-01-31',
      '2 2026-02-01 2026-02-28',
      '1 2026-03-01 Infinity',
    ]);
    expect(vensters(teksten, { dag: dag('2024-01-01') })).toEqual([]);
  });
});
