import type { Situatie, Uitkomstregel } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { checkUitkomsten } from '../../src/evaluatie/lees/checkUitkomsten.js';
import { countVasteGemeenten } from '../../src/evaluatie/lees/countVasteGemeenten.js';
import { createRegister } from '../../src/evaluatie/lees/createRegister.js';
import { findUitkomst } from '../../src/evaluatie/lees/findUitkomst.js';
import { isLaterBegonnen } from '../../src/evaluatie/lees/isLaterBegonnen.js';
import { measureBuurt } from '../../src/evaluatie/lees/measureBuurt.js';
import { readBlok } from '../../src/evaluatie/lees/readBlok.js';
import { selectRijen } from '../../src/evaluatie/lees/selectRijen.js';
import { foutVan } from '../hulp.js';

const dag = (tekst: string) => Datum.parse(tekst);
const OP = dag('2029-07-01');
const regel = (buurt: string, moment: string, waarde: Uitkomstregel['waarde'], meer: object = {}): Uitkomstregel => ({
  buurt,
  uitkomst: 'score',
  moment: dag(moment),
  waarde,
  ...meer,
});
const bouw = (situaties: readonly Situatie[], uitkomsten: readonly Uitkomstregel[], margeDagen = 0) =>
  createRegister({ soort: 'evaluatiegegevens', versie: 2, situaties, uitkomsten }, margeDagen);
const situatie = (buurt: string, wijziging: object = {}): Situatie => ({ buurt, kenmerken: {}, ...wijziging });

test('the rows are sorted by buurt, and those of one outcome by day', () => {
  const [laat, midden, vroeg] = [regel('b', '2029-09-01', 3), regel('b', '2029-07-01', 2), regel('b', '2029-05-01', 1)];
  const ander = { ...regel('b', '2029-01-01', 9), uitkomst: 'x' };
  const eigen = [situatie('c', { start: OP }), situatie('a')];
  expect(bouw(eigen, [midden, ander, laat, vroeg], 7)).toEqual({
    buurten: ['a', 'b', 'c'],
    situaties: new Map([
      ['c', eigen[0]],
      ['a', eigen[1]],
    ]),
    uitkomsten: new Map([
      ['["b","score"]', [vroeg, midden, laat]],
      ['["b","x"]', [ander]],
    ]),
    margeDagen: 7,
  });
});

describe('the outcome of a buurt on a day', () => {
  const vind = (margeDagen: number, ...regels: readonly Uitkomstregel[]) =>
    findUitkomst(bouw([], regels, margeDagen), 'a', 'score', OP);
  const geheim = { reden: 'geheim' } as const;

  test('on the day itself, with the days that it is about', () => {
    const over = { van: dag('2028-01-01'), tot: dag('2028-12-31') };
    expect(vind(0, regel('a', '2029-07-01', 4))).toEqual({ waarde: 4, moment: OP });
    expect(vind(0, regel('a', '2029-07-01', 4, { over }))).toEqual({ waarde: 4, moment: OP, over });
    expect(Object.keys(vind(0, regel('a', '2029-07-01', 4)))).toEqual(['waarde', 'moment']);
    expect(vind(0, regel('a', '2029-07-01', geheim))).toBe('geheim');
  });

  test('another day, buurt or outcome is none', () => {
    expect(vind(0)).toBe('geen_uitkomst');
    expect(
      vind(0, regel('a', '2029-06-30', 4), regel('a', '2029-07-02', 4), regel('b', '2029-07-01', 4), {
        ...regel('a', '2029-07-01', 4),
        uitkomst: 'x',
      }),
    ).toBe('geen_uitkomst');
  });

  test('up to and including the margin', () => {
    for (const moment of ['2029-06-26', '2029-07-06']) {
      expect(vind(5, regel('a', moment, 4))).toEqual({ waarde: 4, moment });
      expect(vind(4, regel('a', moment, 4))).toBe('geen_uitkomst');
    }
  });

  test('the nearest; of two as near the earlier; a figure before a reason', () => {
    const op = (moment: string, waarde: Uitkomstregel['waarde'] = 4) => regel('a', moment, waarde);
    const moment = (...regels: readonly Uitkomstregel[]) => (vind(30, ...regels) as { moment: string }).moment;
    expect(moment(op('2029-06-20'), op('2029-07-06'), op('2029-07-10'))).toBe('2029-07-06');
    expect(moment(op('2029-07-10'), op('2029-06-27'), op('2029-06-20'))).toBe('2029-06-27');
    expect(moment(op('2029-07-06'), op('2029-06-26'))).toBe('2029-06-26');
    expect(moment(op('2029-07-01', geheim), op('2029-07-20'), op('2029-06-29', geheim))).toBe('2029-07-20');
    expect(moment(op('2029-06-10'), op('2029-07-01', geheim))).toBe('2029-06-10');
    expect(vind(30, op('2029-06-20', { reden: 'onbekend' }), op('2029-07-02', geheim))).toBe('geheim');
  });
});

describe('a gemeente that fixes who has the programme', () => {
  const tel = (...paren: readonly (readonly [string | undefined, string | number])[]) =>
    countVasteGemeenten(paren.map(([gemeente, label]) => ({ gemeente, label })));

  test.each([
    [
      'two buurten in each of two',
      [
        ['A', 1],
        ['A', 1],
        ['B', 0],
        ['B', 0],
      ],
      2,
    ],
    [
      'one of them has more buurten',
      [
        ['A', 1],
        ['B', 0],
        ['B', 0],
      ],
      2,
    ],
    [
      'one that is not known',
      [
        ['A', 1],
        ['A', 1],
        ['B', 0],
        [undefined, 0],
        [undefined, 1],
      ],
      2,
    ],
    [
      'one buurt in each',
      [
        ['A', 1],
        ['B', 0],
      ],
      undefined,
    ],
    [
      'one buurt in each, and two that are not known',
      [
        ['A', 1],
        ['B', 0],
        [undefined, 0],
        [undefined, 0],
      ],
      undefined,
    ],
    [
      'both in one gemeente',
      [
        ['A', 1],
        ['A', 0],
        ['B', 0],
      ],
      undefined,
    ],
    [
      'all have it',
      [
        ['A', 1],
        ['A', 1],
        ['B', 1],
      ],
      undefined,
    ],
    [
      'nothing is known',
      [
        [undefined, 1],
        [undefined, 0],
      ],
      undefined,
    ],
    ['no buurten', [], undefined],
  ] as const)('%s', (_, paren, verwacht) => {
    expect(tel(...paren)).toBe(verwacht);
  });
});

describe('the block of a buurt', () => {
  const buurt = 'BU00800001';
  const kenmerken = { wijk: 'noord', inkomen: 3 };

  test.each([
    [{ blok: 'eigen' }, 'geen', 'eigen'],
    [{}, 'geen', ''],
    [{}, undefined, 'GM0080'],
    [{}, 'gemeente', 'GM0080'],
    [{ gemeente: 'hier' }, 'gemeente', 'hier'],
    [{ buurt: 'x' }, 'gemeente', ''],
    [{ kenmerken }, 'wijk', 'noord'],
    [{ kenmerken }, 'inkomen', undefined],
    [{ kenmerken: { gemeente: 'anders', geen: 'ook anders' } }, 'gemeente', 'GM0080'],
    [{ kenmerken: { gemeente: 'anders', geen: 'ook anders' } }, 'geen', ''],
    [{ kenmerken: { wijk: { reden: 'geheim' } } }, 'wijk', undefined],
  ])('%o with the block %s', (wijziging, blok, verwacht) => {
    expect(readBlok(situatie(buurt, wijziging), blok === undefined ? {} : { blok })).toBe(verwacht);
  });
});

test('where the programme began after the day that is asked', () => {
  const later = (start: string | undefined, op: Parameters<typeof isLaterBegonnen>[1]) =>
    isLaterBegonnen(situatie('a', start === undefined ? {} : { start }), op);
  expect([later('2029-07-02', OP), later('2029-07-01', OP), later('2029-06-30', OP)]).toEqual([true, false, false]);
  expect([
    later(undefined, OP),
    later(undefined, { maandenNaStart: 3 }),
    later('2029-07-01', { maandenNaStart: 0 }),
  ]).toEqual([false, false, false]);
});

test('an outcome, or its change, since the start of a buurt', () => {
  const register = bouw([], [regel('a', '2029-07-01', 4), regel('a', '2029-01-01', 1), regel('a', '2029-10-01', 9)]);
  const meet = (start: string | undefined, vraag: object) =>
    measureBuurt(register, situatie('a', start === undefined ? {} : { start }), {
      uitkomst: 'score',
      op: OP,
      ...vraag,
    });
  const na = { waarde: 4, moment: OP };
  expect(meet(undefined, {})).toEqual({ situatie: situatie('a'), dag: OP, na, voor: undefined, waarde: 4 });
  const start = '2029-01-01';
  const eigen = situatie('a', { start });
  const voor = { waarde: 1, moment: start };
  expect(meet(start, { op: { maandenNaStart: 6 }, vanaf: { maandenNaStart: 0 } })).toEqual({
    situatie: eigen,
    dag: OP,
    na,
    voor,
    waarde: 3,
  });
  expect(meet(undefined, { op: { maandenNaStart: 6 } })).toBe('geen_start');
  expect(meet(undefined, { vanaf: { maandenNaStart: 6 } })).toBe('geen_start');
  expect(meet('2029-07-02', {})).toBe('niet_van_toepassing');
  expect(meet(start, { op: dag('2029-08-01') })).toBe('geen_uitkomst');
  expect(meet(start, { vanaf: dag('2029-02-01') })).toBe('geen_uitkomst');
});

test('the buurten that count in a comparison, and the others with the reason', () => {
  const ligging = (waarde: unknown, wijziging: object = {}) => ({ kenmerken: { ligging: waarde }, ...wijziging });
  const situaties = [
    situatie('BU00800009', ligging('oost')),
    situatie('a', ligging('west', { blok: 'z' })),
    situatie('b', ligging('zuid', { blok: 'z' })),
    situatie('c', ligging({ reden: 'geheim' })),
    situatie('d'),
    situatie('f', ligging('oost', { blok: 'z' })),
    situatie('g', ligging('oost', { blok: 'z', start: '2029-07-02' })),
  ];
  const register = bouw(
    situaties,
    ['BU00800009', 'a', 'b', 'c', 'd', 'e', 'g'].map((buurt) => regel(buurt, '2029-07-01', 4)),
  );
  const vergelijking = { sleutel: 'v', uitkomst: 'score', kenmerk: 'ligging', op: OP };
  const rij = (i: number, blok: string, kenmerk: string, gemeente?: string) => ({
    situatie: situaties[i],
    dag: OP,
    na: { waarde: 4, moment: OP },
    voor: undefined,
    waarde: 4,
    buurt: situaties[i]?.buurt,
    blok,
    gemeente,
    kenmerk,
  });
  const weg = (buurt: string, reden: string, meer: object = {}) => ({ buurt, reden, ...meer });
  const rest = [
    weg('c', 'geheim'),
    weg('d', 'geen_kenmerk'),
    weg('e', 'geen_kenmerk'),
    weg('f', 'geen_uitkomst', { kenmerk: 'oost' }),
    weg('g', 'niet_van_toepassing', { laterBegonnen: true }),
  ];
  const select = (groepen: object, blok?: string) =>
    selectRijen(register, { ...vergelijking, ...groepen }, blok === undefined ? {} : { blok });
  const alle = [rij(0, 'GM0080', 'oost', 'GM0080'), rij(1, 'z', 'west'), rij(2, 'z', 'zuid')];
  expect(select({})).toEqual({ rijen: alle, weggelaten: rest });
  expect(select({ groep: 'oost' })).toEqual({ rijen: alle, weggelaten: rest });
  expect(select({ tegenover: 'oost' })).toEqual({ rijen: alle, weggelaten: rest });
  const oost = { rijen: alle.slice(0, 2), weggelaten: [weg('b', 'andere_groep'), ...rest] };
  expect(select({ groep: 'oost', tegenover: 'west' })).toEqual(oost);
  expect(select({ groep: 'west', tegenover: 'oost' })).toEqual(oost);
  expect(select({}, 'wijk')).toEqual({ rijen: alle.slice(1), weggelaten: [weg('BU00800009', 'geen_blok'), ...rest] });
});

describe('rows of outcomes', () => {
  const goed = { buurt: 'a', uitkomst: 'score', moment: OP, waarde: 1 };
  const wijs = (rijen: unknown) => {
    const { code, params, pad } = foutVan(() => checkUitkomsten(rijen as readonly Uitkomstregel[]));
    return [code, params, pad];
  };

  test('what is no number is refused with its place, and what is too large', () => {
    const ongeldig = (waarde: unknown, tekst: string) =>
      expect(wijs([goed, { ...goed, waarde }])).toEqual([
        'evaluatie.getal_ongeldig',
        { naam: 'score', positie: 1, waarde: tekst },
        ['uitkomsten', 1, 'waarde'],
      ]);
    ongeldig('5', '"5"');
    ongeldig(null, 'null');
    ongeldig(undefined, 'undefined');
    ongeldig(Number.NaN, 'NaN');
    expect(wijs([{ ...goed, waarde: -1.1e100 }])).toEqual([
      'evaluatie.aantal_te_groot',
      { naam: 'score', waarde: -1.1e100, maximum: 1e100 },
      ['uitkomsten', 0, 'waarde'],
    ]);
    expect(checkUitkomsten([{ ...goed, waarde: -1e100 }])).toBeUndefined();
  });

  test.each([
    ['no list', 3],
    ['null', [null]],
    ['a text', ['a']],
    ['no buurt', [{ ...goed, buurt: 3 }]],
    ['no outcome', [{ ...goed, uitkomst: 3 }]],
    ['no day, twice', [goed, { ...goed, moment: 'x' }, { ...goed, moment: 'x' }]],
    ['no period', [{ ...goed, over: null }]],
    ['a period without an end', [{ ...goed, over: { van: OP, tot: 'x' } }]],
    ['a period without a begin', [{ ...goed, over: { van: 'x', tot: OP } }]],
    ['an unknown reason', [{ ...goed, waarde: { reden: 'weg' } }]],
  ])('without their form: %s', (_, rijen) => {
    const [code, params] = wijs(rijen);
    expect([code, (params as { soort?: string }).soort]).toEqual(['kern.document_ongeldig', 'uitkomsten']);
  });
});
