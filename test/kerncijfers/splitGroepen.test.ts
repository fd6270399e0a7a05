/** Rows in groups: by the members of their dimensions, or by their year. */
import { describe, expect, test } from 'vitest';
import type { Rij } from '../../src/kerncijfers/kop/leesplan.js';
import { splitGroepen } from '../../src/kerncijfers/kop/splitGroepen.js';
import { splitJaren } from '../../src/kerncijfers/kop/splitJaren.js';
import { weiger, weigering } from './kleineKolommen.js';

const split = (rijen: readonly Rij[], velden: readonly string[], selectie: Readonly<Record<string, string>> = {}) => {
  const { nummers, vanRij, soorten, ...rest } = splitGroepen(rijen, velden, { selectie });
  return { ...rest, nummers: nummers && [...nummers], vanRij: vanRij && [...vanRij], soorten: [...soorten] };
};
const iedereen = { dimensies: {}, marge: 'waarde' };

describe('splitGroepen', () => {
  test('makes one group of rows without dimensions', () => {
    const rijen = [{ a: 1 }, { a: 2 }];
    expect(split(rijen, [])).toStrictEqual({
      rijen,
      groepen: [iedereen],
      nummers: undefined,
      vanRij: undefined,
      soorten: [],
    });
    expect(Object.keys(splitGroepen(rijen, [], { selectie: {} }))).toEqual(['rijen', 'groepen', 'soorten']);
  });

  test('sorts the groups, whatever the order of the rows', () => {
    const rijen = [
      { Geslacht: 'Women', Perioden: '2021' },
      { Geslacht: 'Men', Perioden: '2020*' },
      { Geslacht: 'Women', Perioden: '2020*' },
      { Geslacht: 'Totaal', Perioden: '2020*' },
      { Geslacht: 'Men', Perioden: '2020*' },
    ];
    const in2020 = { marge: 'waarde', jaar: 2020, periode: undefined, status: 'voorlopig' };
    expect(split(rijen, ['Geslacht', 'Perioden'])).toEqual({
      rijen,
      nummers: undefined,
      groepen: [
        { ...in2020, dimensies: {} },
        { ...in2020, dimensies: { geslacht: 'mannen' } },
        { ...in2020, dimensies: { geslacht: 'vrouwen' } },
        { marge: 'waarde', jaar: 2021, periode: undefined, status: undefined, dimensies: { geslacht: 'vrouwen' } },
      ],
      vanRij: [3, 1, 2, 0, 1],
      soorten: ['geslacht', 'perioden'],
    });
  });

  test('keeps margins, blank members and fields of no kind apart', () => {
    const rijen = [
      { Marges: 'MW00000', Leeftijd: '65+', soort: 'x' },
      { Marges: 'MBG0095', Leeftijd: '65+', soort: 'x' },
      { Marges: 'MOG0095', Leeftijd: '', soort: 'x' },
      { Marges: 'MOG0095', Leeftijd: '', soort: 'y' },
    ];
    expect(split(rijen, ['Marges', 'Leeftijd'], { soort: 'x' })).toEqual({
      rijen: rijen.slice(0, 3),
      nummers: [0, 1, 2],
      groepen: [
        { dimensies: {}, marge: 'onder', leeg: 'Leeftijd' },
        { dimensies: { leeftijd: '65_plus' }, marge: 'boven' },
        { dimensies: { leeftijd: '65_plus' }, marge: 'waarde' },
      ],
      vanRij: [2, 1, 0],
      soorten: ['leeftijd', 'marges'],
    });
  });

  test('leaves out the rows that were not chosen', () => {
    const rijen = [{ Geslacht: 'Men' }, { Geslacht: 'Women' }, { Geslacht: ' Men ' }];
    expect(split(rijen, ['Geslacht'], { Geslacht: 'Men' })).toEqual({
      rijen: [rijen[0], rijen[2]],
      nummers: [0, 2],
      groepen: [{ dimensies: { geslacht: 'mannen' }, marge: 'waarde' }],
      vanRij: undefined,
      soorten: ['geslacht'],
    });
    const dubbel = [
      { a: 'x', b: 'p' },
      { a: 'y', b: 'q' },
    ];
    expect(weigering(() => split(dubbel, [], { a: 'x', b: 'q' }))).toEqual(weiger('geen_rijen', []));
  });

  test('has one group of members that mean the same', () => {
    const rijen = [
      { Woningtype: 'T001100', Eigendom: 'Huurwoning' },
      { Woningtype: '1014850', Eigendom: 'Totaal' },
    ];
    expect(split(rijen, ['Woningtype', 'Eigendom'])).toEqual({
      rijen,
      nummers: undefined,
      groepen: [{ dimensies: { eigendom: 'huurwoning' }, marge: 'waarde' }],
      vanRij: undefined,
      soorten: ['eigendom', 'woningtype'],
    });
  });

  test('joins the members of own fields, and a second member of a dimension with them', () => {
    const rijen = [
      { Eigendom: 'Huurwoning', Woningtype: 'Eigen woning', a: 'Een twee', b: 'drie', c: 'Totaal' },
      { Eigendom: 'Huurwoning', Woningtype: 'Eigen woning', a: 'Vier', b: 'drie', c: 'Totaal' },
    ];
    expect(split(rijen, ['Eigendom', 'Woningtype', 'a', 'b', 'c'])).toEqual({
      rijen,
      nummers: undefined,
      groepen: [
        { dimensies: { eigendom: 'huurwoning', eigen: 'koopwoning.een_twee.drie' }, marge: 'waarde' },
        { dimensies: { eigendom: 'huurwoning', eigen: 'koopwoning.vier.drie' }, marge: 'waarde' },
      ],
      vanRij: [0, 1],
      soorten: ['eigendom', 'woningtype', 'eigen'],
    });
  });
});

describe('splitJaren', () => {
  const splitsJaren = (jaren: readonly unknown[], gevraagd?: number) => {
    const rijen = jaren.map((jaar) => ({ jaar }));
    const { rijen: over, getRijnummer, groepering, jaar } = splitJaren(rijen, 'jaar', gevraagd);
    return {
      over: over.map((rij) => rij.jaar),
      nummers: over.map((_, i) => getRijnummer(i, 'jaar')),
      jaar,
      groepering: groepering && { ...groepering, vanRij: [...(groepering.vanRij ?? [])] },
    };
  };
  const geheel = (over: readonly unknown[], jaar?: number) => ({
    over,
    nummers: over.map((_, i) => i),
    jaar,
    groepering: undefined,
  });

  test('has no year without a column', () => {
    const rijen = [{ jaar: 2020 }, { jaar: 2021 }];
    const { getRijnummer, ...rest } = splitJaren(rijen, undefined, 2020);
    expect([rest, getRijnummer(1, 'jaar')]).toEqual([{ rijen }, 1]);
  });

  test.each<[string, readonly unknown[], number | undefined, object]>([
    ['one year', [2020, '2020'], undefined, geheel([2020, '2020'], 2020)],
    ['one year, and rows without', [2020, 'x'], undefined, geheel([2020, 'x'], 2020)],
    ['no year', ['x', 1820], 2020, geheel(['x', 1820])],
    ['a code that begins with a year', [' 2020GM0080', '2020'], undefined, geheel([' 2020GM0080', '2020'], 2020)],
    ['the year that is asked for', [2021, 2020, 2021], 2021, { over: [2021, 2021], nummers: [0, 2], jaar: 2021 }],
    [
      'all years',
      [2021, 1999, 2021],
      undefined,
      {
        ...geheel([2021, 1999, 2021]),
        groepering: {
          groepen: [1999, 2021].map((jaar) => ({ dimensies: {}, marge: 'waarde', jaar })),
          vanRij: [1, 0, 1],
          soorten: new Set(['perioden']),
        },
      },
    ],
    [
      'all years when another is asked for',
      [2020, 2021],
      2019,
      {
        ...geheel([2020, 2021]),
        groepering: {
          groepen: [2020, 2021].map((jaar) => ({ dimensies: {}, marge: 'waarde', jaar })),
          vanRij: [0, 1],
          soorten: new Set(['perioden']),
        },
      },
    ],
  ])('%s', (_, jaren, gevraagd, verwacht) => {
    expect(splitsJaren(jaren, gevraagd)).toEqual({ groepering: undefined, ...verwacht });
  });

  test.each([
    ['the first row', ['x', 2020, 2021], 0, '"x"'],
    ['a later row', [2020, 2021, undefined], 2, 'undefined'],
  ])('refuses %s without a year among rows of several', (_, jaren, rij, waarde) => {
    expect(weigering(() => splitsJaren(jaren, 2020))).toEqual(
      weiger('geen_jaar', [rij, 'jaar'], { rij: rij + 1, kolom: 'jaar', waarde }),
    );
  });
});
