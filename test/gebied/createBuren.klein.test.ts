/** Neighbours on a handful of areas: every direction, the borders of a distance, and what is refused. */
import { createBuren, createBurenByAfstand, createBurenByOmtrek, listBuren } from 'buurtaanpak/gebied';
import { describe, expect, test } from 'vitest';
import { checkParen } from '../../src/gebied/buren/checkParen.js';
import { createParenlijst } from '../../src/gebied/buren/createParenlijst.js';
import { createPuntnummers } from '../../src/gebied/buren/createPuntnummers.js';
import { showGetal } from '../../src/gebied/getal/showGetal.js';
import { maakVlak, telWerk, vangFout } from './klein.js';

const paren = (...codes: readonly string[]) => codes.map((paar) => [...paar]);

describe('pairs', () => {
  test('come sorted, each once, and each counted once', () => {
    const { werk, uitgegeven } = telWerk();
    const lijst = createParenlijst(werk);
    for (const [een = '', ander = ''] of paren('CB', 'BC', 'CA', 'AA', 'BA', 'AB', 'CB')) lijst.add(een, ander);
    expect(lijst.listParen()).toEqual(paren('AB', 'AC', 'BC'));
    expect(uitgegeven).toEqual([1, 1, 1]);
  });

  test('neighbours are sorted, whichever stands first in a pair', () => {
    const buren = [
      ['C', 'B'],
      ['B', 'D'],
      ['A', 'B'],
      ['A', 'D'],
    ] as const;
    expect(listBuren(buren, 'B')).toEqual(['A', 'C', 'D']);
    expect(listBuren(buren, 'Z')).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'AB'],
    ['one of three', [['A', 'B', 'C']]],
    ['one of one', [['A']]],
    ['a number first', [[1, 'A']]],
    ['a number last', [['A', 1]]],
    ['a text of two letters', ['AB']],
    ['a hole', new Array(1)],
    ['one that is wrong behind one that is right', [['A', 'B'], ['A']]],
  ])('are refused: %s', (_, waarde) => {
    const fout = ['kern.document_ongeldig', { soort: 'paren', aantal: expect.any(Number) }, []];
    expect(vangFout(() => createBuren(waarde as never))).toEqual(fout);
    expect(vangFout(() => listBuren(waarde as never, 'A'))).toEqual(fout);
  });

  test('that are right are not read by the schema: there may be millions', () => {
    const paar = ['A', 'B'] as const;
    let gelezen = 0;
    const lijst = new Proxy([paar, paar], {
      get: (doel, naam, ontvanger) => {
        if (naam === '0') gelezen += 1;
        return Reflect.get(doel, naam, ontvanger) as unknown;
      },
    });
    checkParen(lijst);
    expect(gelezen).toBe(1);
  });
});

describe('points within a distance', () => {
  const punt = (code: string, x: number, y: number) => ({ code, x, y });
  const vind = (...punten: readonly ReturnType<typeof punt>[]) => createBurenByAfstand(punten, { afstand: 10 });

  test.each([
    ['east', 10, 0],
    ['west', -10, 0],
    ['north', 0, 10],
    ['south', 0, -10],
    ['north-east', 6, 8],
    ['north-west', -6, 8],
    ['south-east', 6, -8],
    ['south-west', -6, -8],
  ])('at the %s, exactly at the distance and not beyond it', (_, x, y) => {
    for (const [naam, ander] of [
      ['B', 'M'],
      ['Z', 'M'],
    ] as const) {
      const paar = [naam, ander].sort();
      expect(vind(punt(naam, 5, 5), punt(ander, 5 + x, 5 + y))).toEqual([paar]);
      expect(vind(punt(naam, 5, 5), punt(ander, 5 + 1.001 * x, 5 + 1.001 * y))).toEqual([]);
    }
  });

  test('on the same place they are neighbours, and none is one of itself', () => {
    expect(vind(punt('B', 1, 1), punt('A', 1, 1), punt('C', 90, 1))).toEqual([['A', 'B']]);
  });

  test.each<[string, unknown, unknown, unknown]>([
    ['a distance of nought', [], { afstand: 0 }, ['gebied.afstand_ongeldig', { waarde: 0 }, ['afstand']]],
    ['below nought', [], { afstand: -1 }, ['gebied.afstand_ongeldig', { waarde: -1 }, ['afstand']]],
    ['without an end', [], { afstand: Infinity }, ['gebied.afstand_ongeldig', { waarde: 'Infinity' }, ['afstand']]],
    ['as a text', [], { afstand: '5' }, ['kern.document_ongeldig', { soort: 'opties', aantal: 1 }, []]],
    ['points that are none', [{}], { afstand: 1 }, ['kern.document_ongeldig', { soort: 'punten', aantal: 1 }, []]],
    [
      'a point without a place to the east',
      [punt('A', 0, 0), punt('B', Number.NaN, 0)],
      { afstand: 1 },
      ['gebied.punt_ongeldig', { code: 'B' }, [1]],
    ],
    [
      'a point without a place to the north',
      [punt('A', 0, 0), punt('B', 0, Infinity)],
      { afstand: 1 },
      ['gebied.punt_ongeldig', { code: 'B' }, [1]],
    ],
    [
      'a code twice',
      [punt('A', 0, 0), punt('A', 5, 0)],
      { afstand: 1 },
      ['gebied.code_dubbel', { code: 'A' }, [1, 'code']],
    ],
    [
      'more pairs than may be',
      [punt('A', 0, 0), punt('B', 0, 0), punt('C', 0, 0)],
      { afstand: 1, werk: 2 },
      ['kern.te_veel_werk', { wat: 'paren', nodig: 3, hoogstens: 2 }, []],
    ],
  ])('are refused: %s', (_, punten, options, verwacht) => {
    expect(vangFout(() => createBurenByAfstand(punten as never, options as never))).toEqual(verwacht);
  });
});

describe('points that get numbers', () => {
  test('exactly the same ones the same number, without a tolerance', () => {
    const nummer = createPuntnummers(0);
    expect(
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [0, 0],
        [0.5, 0],
        [0.4, 0],
        [0, 1],
        [1e-12, 0],
      ].map(([x = 0, y = 0]) => nummer(x, y)),
    ).toEqual([0, 1, 2, 0, 3, 4, 1, 5]);
  });

  test.each([
    ['east', 10, 0],
    ['west', -10, 0],
    ['north', 0, 10],
    ['south', 0, -10],
    ['north-east', 6, 8],
    ['north-west', -6, 8],
    ['south-east', 6, -8],
    ['south-west', -6, -8],
  ])('that of an earlier point at the %s, up to the tolerance', (_, x, y) => {
    const nummer = createPuntnummers(10);
    expect([nummer(1, 1), nummer(51, 1), nummer(51 + x, 1 + y), nummer(1 + 1.001 * x, 1 + 1.001 * y)]).toEqual([
      0, 1, 1, 2,
    ]);
  });

  test('look in few places: a point in the square of another gets a number of its own when it is too far', () => {
    const nummer = createPuntnummers(10);
    expect([nummer(0.5, 0.5), nummer(9.5, 9.5), nummer(9, 9)]).toEqual([0, 1, 1]);
  });
});

describe('outlines', () => {
  const A = maakVlak('A', 0, 0);
  const B = maakVlak('B', 1, 0);
  const C = maakVlak('C', 2, 1);

  test('share an edge, or a corner', () => {
    expect(createBurenByOmtrek([C, B, A])).toEqual([['A', 'B']]);
    expect(createBurenByOmtrek([C, B, A], { soort: 'rook' })).toEqual([['A', 'B']]);
    expect(createBurenByOmtrek([C, B, A], { soort: 'queen' })).toEqual(paren('AB', 'BC'));
  });

  test('share an edge whichever way round it is drawn', () => {
    const andersom = {
      ...B,
      geometry: { ...B.geometry, coordinates: B.geometry.coordinates.map((ring) => [...ring].reverse()) },
    };
    expect(createBurenByOmtrek([A, andersom])).toEqual([['A', 'B']]);
  });

  test('with a point twice in a row share no edge by it', () => {
    const ring = [
      [1, 1],
      [1, 1],
      [1, 2],
      [0, 2],
      [1, 1],
    ];
    const D = { properties: { code: 'D' }, geometry: { type: 'Polygon', coordinates: [ring] } };
    const E = {
      properties: { code: 'E' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [1, 1],
            [1, 1],
            [2, 0],
            [1, 0],
            [1, 1],
          ],
        ],
      },
    };
    expect(createBurenByOmtrek([D, E])).toEqual([]);
    expect(createBurenByOmtrek([D, E], { soort: 'queen' })).toEqual([['D', 'E']]);
  });

  test('that are not closed do not share the edge that is not there', () => {
    const open = (vlak: typeof A) => ({
      ...vlak,
      geometry: { ...vlak.geometry, coordinates: vlak.geometry.coordinates.map((ring) => ring.slice(0, -1)) },
    });
    // What is left out is the edge at the west, which for the second is that with the first.
    expect(createBurenByOmtrek([open(A), open(B)])).toEqual([]);
    expect(createBurenByOmtrek([open(A), open(maakVlak('D', 0, 1))])).toEqual([['A', 'D']]);
  });

  test('of three that lie on each other give three pairs', () => {
    const lagen = ['A', 'B', 'C'].map((code) => maakVlak(code, 0, 0));
    expect(createBurenByOmtrek(lagen, { werk: 3 })).toEqual(paren('AB', 'AC', 'BC'));
    expect(vangFout(() => createBurenByOmtrek(lagen, { werk: 2 }))).toEqual([
      'kern.te_veel_werk',
      { wat: 'paren', nodig: 3, hoogstens: 2 },
      [],
    ]);
  });

  test.each<[string, unknown, unknown]>([
    ['a tolerance below nought', { tolerantie: -1 }, ['gebied.tolerantie_ongeldig', { waarde: -1 }, ['tolerantie']]],
    [
      'a tolerance without an end',
      { tolerantie: Infinity },
      ['gebied.tolerantie_ongeldig', { waarde: 'Infinity' }, ['tolerantie']],
    ],
    ['a tolerance as a text', { tolerantie: '1' }, ['kern.document_ongeldig', { soort: 'opties', aantal: 1 }, []]],
    ['another kind', { soort: 'king' }, ['kern.document_ongeldig', { soort: 'opties', aantal: 1 }, []]],
  ])('are refused: %s', (_, options, verwacht) => {
    expect(vangFout(() => createBurenByOmtrek([A], options as never))).toEqual(verwacht);
  });
});

test.each([
  [0, 0],
  [-1.5, -1.5],
  [Number.NaN, 'NaN'],
  [Infinity, 'Infinity'],
  ['5', '"5"'],
  [null, 'null'],
  [undefined, 'undefined'],
])('the value %j as a param of a finding', (waarde, verwacht) => {
  expect(showGetal(waarde)).toBe(verwacht);
});
