/** A download with its subjects as rows and its areas as columns, line by line. */
import { expect, it } from 'vitest';
import { readGekanteld } from '../../src/kerncijfers/lees/readGekanteld.js';
import { weiger, weigering } from './klein.js';

const KOP = ['Onderwerp', 'Eenheid', 'Oost', 'West'];
const INWONERS = ['Bevolking | Inwoners ', ' aantal ', '5', '6'];

it.each<[string, unknown]>([
  ['no list', { a: 1 }],
  ['no line', []],
  ['objects of another kind', [{ a: 1 }, null, 'x', 5]],
  [
    'lines of another kind',
    [
      ['a', 'b'],
      ['Naam', 'Onderwerp'],
    ],
  ],
  ['a header that comes too late', [...Array.from({ length: 12 }, () => ['x']), KOP, INWONERS]],
  ['an object that comes too late', [...Array.from({ length: 12 }, () => ['x']), { Onderwerp: 1 }]],
  ['a word of the header further on', [{ a: 1, Onderwerp: 2 }]],
  ['an object without anything', [{}]],
])('is none: %s', (_, rijen) => {
  expect(readGekanteld(rijen)).toBe(undefined);
});

it.each<[string, unknown]>([
  ['its first name', [{ Onderwerp: 1 }]],
  ['its first name in English', [{ ' TOPIC ': 1 }]],
  ['its first cell', [{ a: 'Onderwerp' }]],
  ['the areas above it', [{ a: 'x' }, { b: 'Regioaanduiding | Codering' }]],
  ['the areas as a name', [{ 'Regioaanduiding|Codering': 1 }]],
  ['a line below the first', [null, ['x'], { Onderwerp: 1 }]],
])('is refused as objects, by %s', (_, rijen) => {
  expect(weigering(() => readGekanteld(rijen))).toStrictEqual(weiger('statline_gekanteld', []));
});

it.each(['Regioaanduiding', 'Regioaanduiding Codering |', 'x Regioaanduiding | Codering'])(
  'is not refused by %s',
  (naam) => {
    expect(readGekanteld([{ [naam]: 1 }])).toBe(undefined);
  },
);

const kaal = (rijen: unknown) => {
  const { getPlek: _, ...rest } = readGekanteld(rijen) ?? {};
  return rest;
};

it('becomes a row for each area, with its subjects by their title', () => {
  expect(kaal([KOP, INWONERS, ['Wonen | Koop', '%', '7', null], ['Zonder eenheid', ' ', 1]])).toStrictEqual({
    rijen: [
      {
        'Wijken en buurten': 'Oost',
        'Bevolking/Inwoners (aantal)': '5',
        'Wonen/Koop (%)': '7',
        'Zonder eenheid': 1,
      },
      {
        'Wijken en buurten': 'West',
        'Bevolking/Inwoners (aantal)': '6',
        'Wonen/Koop (%)': null,
        'Zonder eenheid': undefined,
      },
    ],
    features: false,
    bevindingen: [],
  });
});

it('has its dimensions above its columns, each with a line of names below it', () => {
  const regels = [
    ['Titel; 2022', null, null],
    [],
    'geen regel',
    ['', '', 'Perioden', 'Perioden', ''],
    ['', '', '2022', '', '2023'],
    ['', '', 'Regio', '', ''],
    ['Topic', 'Unit', ' Oost ', 'West', 'Oost', ' '],
    ['A', '', 1, 2, 3, 4],
  ];
  const gelezen = readGekanteld(regels);
  expect(gelezen?.rijen).toStrictEqual([
    { Perioden: '2022', Regio: 'Oost', A: 1 },
    { Perioden: '2022', Regio: 'West', A: 2 },
    { Perioden: '2023', Regio: 'Oost', A: 3 },
  ]);
  expect(gelezen?.jaar).toBe(2022);
  // The cell of an area and a subject stands in the line of the subject; a dimension is told of in the line of the header.
  expect(gelezen?.getPlek?.(1, 'A')).toStrictEqual({ rij: 7, kolom: '2022, West' });
  expect(gelezen?.getPlek?.(2, 'Regio')).toStrictEqual({ rij: 6, kolom: '2023, Oost' });
  expect(gelezen?.getPlek?.(9, 'A')).toStrictEqual({ rij: 7, kolom: 'undefined' });
});

it('takes a line with two names above the columns for no dimension', () => {
  expect(kaal([['', '', 'a', 'b'], ['', '', '', ''], KOP, ['A', '', 1, 2]])).toStrictEqual({
    rijen: [
      { 'Wijken en buurten': 'Oost', A: 1 },
      { 'Wijken en buurten': 'West', A: 2 },
    ],
    features: false,
    bevindingen: [],
  });
});

it('tells two subjects of one title apart, and leaves out blank lines and those at the end', () => {
  const gelezen = readGekanteld([
    ['A', '', 9, 8],
    KOP,
    ['A', '', 1, 2],
    ['', '', 3, 4],
    ['A', '', 5, 6],
    ['Bron: CBS', '', 7, 8],
    null,
  ]);
  expect(gelezen?.rijen).toStrictEqual([
    { 'Wijken en buurten': 'Oost', A: 1, 'A#4': 5 },
    { 'Wijken en buurten': 'West', A: 2, 'A#4': 6 },
  ]);
  expect(gelezen?.getPlek?.(0, 'A#4')).toStrictEqual({ rij: 4, kolom: 'Oost' });
});

it('is refused without areas', () => {
  const leeg = weiger('geen_rijen', []);
  expect(weigering(() => readGekanteld([['Onderwerp', 'Eenheid']]))).toStrictEqual(leeg);
  expect(weigering(() => readGekanteld([['Onderwerp', 'Eenheid', ' ', null]]))).toStrictEqual(leeg);
});

it('finds its header in the twelfth line', () => {
  expect(readGekanteld([...Array.from({ length: 11 }, () => ['x']), KOP])?.rijen).toHaveLength(2);
});

it.each<[string, readonly unknown[], number | undefined]>([
  ['a year', ['Kerncijfers 2022'], 2022],
  ['a year of the century before', ['Kerncijfers 1999'], 1999],
  ['no year', ['Kerncijfers'], undefined],
  ['two years', ['2021 en 2022'], undefined],
  ['two lines', ['2021', '2022'], undefined],
  ['the year of a classification', ['regio-indeling 2021'], undefined],
  ['the year of a classification in words', ['Indeling van 2021; 2020'], 2020],
  ['a date', ['17-01-2023'], undefined],
  ['a number', ['12022 en 20223 en 1822'], undefined],
])('takes from its title: %s', (_, titels, jaar) => {
  const gelezen = readGekanteld([...titels.map((titel) => [titel, '2001']), KOP, ['A 2003', '', 1, 2]]);
  expect(gelezen !== undefined && 'jaar' in gelezen).toBe(jaar !== undefined);
  expect(gelezen?.jaar).toBe(jaar);
});
