/** Names over lines: where they are cut, and what room they leave in an axis and a legend. */
import { describe, expect, test } from 'vitest';
import { createLegenda } from '../../src/grafieken/createLegenda.js';
import { createRijas } from '../../src/grafieken/createRijas.js';
import { countTekens, measureTekst } from '../../src/grafieken/maten.js';
import { measureRegel } from '../../src/grafieken/measureRegel.js';
import { splitLabel } from '../../src/grafieken/splitLabel.js';
import { toNamen } from '../../src/grafieken/toNamen.js';
import { wrapNaam } from '../../src/grafieken/wrapNaam.js';
import { legenda } from './klein.js';

const x = (aantal: number) => 'x'.repeat(aantal);
/** The expression of names over lines, each with how far it goes up when it is on an axis of rows. */
const uitdrukking = (namen: readonly string[], regels: readonly (readonly string[])[], omhoog?: readonly number[]) => {
  const welke = `indexof(${JSON.stringify(namen)}, datum.value)`;
  return {
    labelExpr: `${JSON.stringify(regels)}[${welke}] || datum.label`,
    ...(omhoog === undefined ? {} : { labelOffset: { expr: `${JSON.stringify(omhoog)}[${welke}] || 0` } }),
  };
};

test.each([
  ['', 0],
  ['abc', 3],
  ['Wm', 2.5],
  ['M@%w', 5],
  ['é ● €5.', 7],
  ['+', 1.25],
  ['字', 1.25],
  ['😀', 1.25],
])('the line %j is %d characters long', (regel, verwacht) => {
  expect(measureRegel(regel)).toBe(verwacht);
});

test('a character is eight tenths of a letter wide', () => {
  expect([measureTekst(10), measureTekst(1), measureTekst(10, 14)]).toEqual([88, 9, 112]);
  expect([countTekens(88), countTekens(87.9), countTekens(113, 14)]).toEqual([10, 9, 10]);
});

describe('wrapNaam', () => {
  test.each<[string, number, readonly string[]]>([
    ['', 5, ['']],
    ['a b c', 5, ['a b c']],
    ['a b c', 4, ['a b', 'c']],
    ['a b c', 1, ['a', 'b', 'c']],
    ['a  b', 9, ['a  b']],
    ['ab-cd', 5, ['ab-cd']],
    ['ab-cdef', 4, ['ab-', 'cdef']],
    ['abc/def', 4, ['abc/', 'def']],
    ['a-b-c-d', 4, ['a-b-', 'c-d']],
    ['y ab-cdef', 5, ['y ab-', 'cdef']],
    ['y ab-cdef z', 6, ['y ab-', 'cdef z']],
    ['abcdef', 4, ['abcd', 'ef']],
    ['abcdefghi', 4, ['abcd', 'efgh', 'i']],
    ['abcdefgh', 4, ['abcd', 'efgh']],
    ['y abcdef', 4, ['y', 'abcd', 'ef']],
    ['-abcd', 4, ['-', 'abcd']],
    ['WW', 2, ['W', 'W']],
    ['WW', 2.5, ['WW']],
    ['aa WW', 5, ['aa', 'WW']],
  ])('%j over lines of %d', (naam, tekens, regels) => {
    expect(wrapNaam(naam, tekens)).toEqual(regels);
  });
});

describe('splitLabel', () => {
  const wrap = (naam: string) => naam.split(' ');

  test('names of one line are not in it', () => {
    expect(splitLabel([], wrap)).toEqual({});
    expect(splitLabel(['a', 'b'], wrap, 12)).toEqual({});
  });

  test('a longer name is there once, over its lines', () => {
    const namen = ['a b', 'c', 'a b', 'd "e" f'];
    const regels = [
      ['a', 'b'],
      ['d', '"e"', 'f'],
    ];
    expect(splitLabel(namen, wrap)).toEqual(uitdrukking(['a b', 'd "e" f'], regels));
    expect(splitLabel(namen, wrap, 12)).toEqual(uitdrukking(['a b', 'd "e" f'], regels, [-6, -12]));
  });
});

describe('createLegenda', () => {
  // In 520 pixels three columns hold 16 characters each, two 26 and one 55; two lines of 26, less 4, are still better than one column.
  test.each<[number, number, readonly string[] | undefined]>([
    [16, 3, undefined],
    [17, 2, undefined],
    [26, 2, undefined],
    [27, 2, [x(26), 'x']],
    [48, 2, [x(26), x(22)]],
    [49, 1, undefined],
    [55, 1, undefined],
    [56, 1, [x(55), 'x']],
  ])('a name of %d characters is in %d columns', (lengte, columns, regels) => {
    const namen = [x(lengte), 'y'];
    expect(createLegenda(namen, 520)).toEqual(
      legenda({ columns, ...(regels === undefined ? {} : uitdrukking([x(lengte)], [regels])) }),
    );
  });

  test('a narrow one has lines of twelve', () => {
    expect(createLegenda([x(12)], 100)).toEqual(legenda({ columns: 1 }));
    expect(createLegenda([x(13)], 100)).toEqual(legenda({ columns: 1, ...uitdrukking([x(13)], [[x(12), 'x']]) }));
  });

  test('has a title above more than one name', () => {
    expect(createLegenda(['a', 'b'], 520, 'Volgorde')).toEqual(legenda({ title: 'Volgorde' }));
    expect(createLegenda(['a'], 520, 'Volgorde')).toEqual(legenda());
    expect(createLegenda([], 520)).toEqual(legenda());
  });
});

describe('createRijas', () => {
  const rijas = (namen: readonly string[], options: Partial<Parameters<typeof createRijas>[1]> = {}) =>
    createRijas(namen, { veld: 'rij', stap: 17, sort: namen, ...options });
  const axis = (anders: object = {}) => ({
    title: null,
    labelPadding: 6,
    ticks: false,
    labelLineHeight: 12,
    ...anders,
  });

  test('short names leave the drawing its whole width', () => {
    expect(rijas(['a', 'b'])).toEqual({
      y: { field: 'rij', type: 'nominal', sort: ['a', 'b'], axis: axis() },
      height: { step: 17 },
      width: 520,
    });
    expect(rijas([])).toMatchObject({ height: { step: 17 }, width: 520 });
  });

  test.each<[number, number]>([
    // 700 less 20 and 8,8 for each character, rounded up.
    [18, 520],
    [19, 512],
    [28, 433],
    // A line of 34 keeps the rows near each other.
    [29, 424],
    [34, 380],
  ])('a name of %d characters leaves %d', (lengte, width) => {
    expect(rijas([x(lengte)])).toMatchObject({ height: { step: 17 }, width, y: { axis: axis() } });
  });

  test('a drawing has a least width, or that of the caller', () => {
    expect(rijas([x(50)], { tekens: [50, 50] }).width).toBe(320);
    expect(rijas([x(50)], { tekens: [50, 50], minstens: 400 }).width).toBe(400);
    expect(rijas([x(10)], { minstens: 600 }).width).toBe(600);
    expect(rijas([x(50)], { tekens: [50, 50], minstens: 400, breedte: 100 }).width).toBe(100);
  });

  test('rows are so far apart that no two names touch', () => {
    const twee = `${x(20)} ${x(20)}`;
    const regels = [x(20), x(20)];
    // Of two lines half lies below the middle, and of one below it half above: 18 pixels and 3.
    expect(rijas([twee, 'a'])).toMatchObject({ height: { step: 21 } });
    expect(rijas(['a', twee])).toMatchObject({ height: { step: 21 } });
    expect(rijas(['a', twee, twee]).height).toEqual({ step: 27 });
    expect(rijas([twee, 'a', twee]).height).toEqual({ step: 21 });
    expect(rijas([twee], { stap: 30 })).toEqual({
      y: { field: 'rij', type: 'nominal', sort: [twee], axis: axis(uitdrukking([twee], [regels], [-6])) },
      height: { step: 30 },
      width: 504,
    });
  });

  test('a longer line only where it brings rows nearer to each other', () => {
    const naam = `${x(20)} ${x(9)}`;
    expect(rijas([naam], { stap: 17 })).toMatchObject({ height: { step: 17 }, width: 416 });
    expect(rijas([naam], { stap: 21 })).toMatchObject({ height: { step: 21 }, width: 504 });
  });

  test('the mark of a chosen buurt never stands alone', () => {
    expect(rijas([`● ${x(27)}`], { stap: 30 }).y.axis).toEqual(
      axis(uitdrukking([`● ${x(27)}`], [[`● ${x(26)}`, 'x']], [-6])),
    );
    expect(rijas([`● ${x(25)} ● yy`], { stap: 30 }).y.axis).toEqual(
      axis(uitdrukking([`● ${x(25)} ● yy`], [[`● ${x(25)}`, '● yy']], [-6])),
    );
  });

  test('wide letters take room of their own, and the axis has what the chart asks', () => {
    // Three letters and a quarter: 28,6 pixels, and 6 beside them.
    expect(rijas(['aaW'], { as: { domain: false } }).y.axis).toEqual(axis({ domain: false, minExtent: 35 }));
    expect(rijas(['aaW', 'aaaa']).y.axis).toEqual(axis());
  });
});

describe('toNamen', () => {
  const namen = (...paren: readonly (readonly [string, string])[]) => [
    ...toNamen(paren.map(([code, naam]) => ({ code, naam }))),
  ];

  test('of one name each has its code, and so has one whose own name is what that gives', () => {
    expect(namen(['A', 'Dorp'], ['B', 'Dorp'], ['C', 'Dorp (A)'], ['D', 'Hof'])).toEqual([
      ['A', 'Dorp (A)'],
      ['B', 'Dorp (B)'],
      ['C', 'Dorp (A) (C)'],
      ['D', 'Hof'],
    ]);
  });

  test('names that look the same are the same, and one that is empty is the code', () => {
    expect(namen(['A', ' Caf\u00e9\n1 '], ['B', 'Cafe\u0301 1'], ['C', ' '])).toEqual([
      ['A', 'Café 1 (A)'],
      ['B', 'Café 1 (B)'],
      ['C', 'C'],
    ]);
  });

  test('a code that stands twice is one buurt, by its last name', () => {
    expect(namen(['A', 'Dorp'], ['A', 'Dorp'])).toEqual([['A', 'Dorp']]);
    expect(namen(['A', 'Dorp'], ['A', 'Hof'])).toEqual([['A', 'Hof']]);
    expect(namen()).toEqual([]);
  });
});
