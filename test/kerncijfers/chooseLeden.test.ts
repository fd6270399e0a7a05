/** The members that are read of every field, or the question which one. */
import { describe, expect, test } from 'vitest';
import { chooseLeden, type Rijkeuze, toLidtekst } from '../../src/kerncijfers/kop/chooseLeden.js';
import { findFout } from '../hulp.js';
import { meld } from './kleineKolommen.js';

/** Rows with these members of a field, and of others. */
const rijen = (veld: string, ...leden: readonly unknown[]) => leden.map((lid) => ({ [veld]: lid }));
const choose = (gegeven: readonly object[], velden: readonly string[], keuze: Partial<Rijkeuze> = {}) =>
  chooseLeden(gegeven as readonly Readonly<Record<string, unknown>>[], velden, { selectie: {}, ...keuze });
const kiezen = (veld: string, keuzes: readonly string[]) =>
  meld('fout', 'dimensie_kiezen', ['selectie', veld], { veld, keuzes });
const vraag = (...args: [readonly object[], readonly string[], Partial<Rijkeuze>?]) =>
  findFout(() => choose(...args))?.bevindingen;

test('a member is its text without blanks', () => {
  expect([' a ', 5, undefined].map(toLidtekst)).toEqual(['a', '5', '']);
});

describe('reads', () => {
  test.each<[string, readonly object[], string, Partial<Rijkeuze>, object[]]>([
    ['no field', [{}], '', {}, []],
    [
      'one member',
      rijen('Geslacht', 'Men', ' Men '),
      'Geslacht',
      {},
      [{ veld: 'Geslacht', soort: 'geslacht', leden: ['Men'], beperkt: false }],
    ],
    [
      'several, sorted',
      rijen('Geslacht', 'Women', 'Men', '', 'Women'),
      'Geslacht',
      {},
      [{ veld: 'Geslacht', soort: 'geslacht', leden: ['', 'Men', 'Women'], beperkt: false }],
    ],
    [
      'the chosen one',
      rijen('Geslacht', 'Women', 'Men'),
      'Geslacht',
      { selectie: { Geslacht: 'Men' } },
      [{ veld: 'Geslacht', soort: 'geslacht', leden: ['Men'], beperkt: true }],
    ],
    [
      'the chosen one, which is all',
      rijen('Geslacht', 'Men'),
      'Geslacht',
      { selectie: { Geslacht: 'Men' } },
      [{ veld: 'Geslacht', soort: 'geslacht', leden: ['Men'], beperkt: false }],
    ],
    [
      'a field that is no dimension, when it is chosen',
      [{ a: 'x' }, { a: 'y' }],
      '',
      { selectie: { a: 'x' } },
      [{ veld: 'a', leden: ['x'], beperkt: true }],
    ],
    ['a blank field not', rijen('Geslacht', '', undefined, ' '), 'Geslacht', {}, []],
    [
      'an own field',
      rijen('Inkomen', 'laag', 'hoog'),
      'Inkomen',
      {},
      [{ veld: 'Inkomen', soort: 'eigen', leden: ['hoog', 'laag'], beperkt: false }],
    ],
    [
      'years',
      rijen('Perioden', '2021', '2020JJ00'),
      'Perioden',
      {},
      [{ veld: 'Perioden', soort: 'perioden', leden: ['2020JJ00', '2021'], beperkt: false }],
    ],
    [
      'the year that is asked for',
      rijen('Perioden', '2021', '2020JJ00'),
      'Perioden',
      { jaar: 2020 },
      [{ veld: 'Perioden', soort: 'perioden', leden: ['2020JJ00'], beperkt: true }],
    ],
    [
      'the only year, whatever is asked for',
      rijen('Perioden', '2021'),
      'Perioden',
      { jaar: 2020 },
      [{ veld: 'Perioden', soort: 'perioden', leden: ['2021'], beperkt: false }],
    ],
    [
      'the chosen period before the year',
      rijen('Perioden', '2021', '2020'),
      'Perioden',
      { jaar: 2020, selectie: { Perioden: '2021' } },
      [{ veld: 'Perioden', soort: 'perioden', leden: ['2021'], beperkt: true }],
    ],
    [
      'a year of no period',
      rijen('Geslacht', 'Men', 'Women'),
      'Geslacht',
      { jaar: 2020 },
      [{ veld: 'Geslacht', soort: 'geslacht', leden: ['Men', 'Women'], beperkt: false }],
    ],
    [
      'margins of 95 %',
      rijen('Marges', 'MW00000', 'MOG0095', 'MBG0095'),
      'Marges',
      {},
      [{ veld: 'Marges', soort: 'marges', leden: ['MBG0095', 'MOG0095', 'MW00000'], beperkt: false }],
    ],
    [
      'other margins as an own field',
      rijen('Marges', 'MW00000', 'MOG0090'),
      'Marges',
      {},
      [{ veld: 'Marges', soort: 'eigen', leden: ['MOG0090', 'MW00000'], beperkt: false }],
    ],
    [
      'everybody and a part',
      rijen('Leeftijd', '10000', '65+'),
      'Leeftijd',
      {},
      [{ veld: 'Leeftijd', soort: 'leeftijd', leden: ['10000', '65+'], beperkt: false }],
    ],
  ])('%s', (_, gegeven, veld, keuze, verwacht) => {
    expect(choose(gegeven, veld === '' ? [] : [veld], keuze)).toEqual(verwacht);
  });

  test('a second field of a kind as an own field, in the order of the names', () => {
    expect(choose([{ Sex: 'Men', Geslacht: 'Men' }], ['Sex', 'Geslacht'])).toEqual([
      { veld: 'Geslacht', soort: 'geslacht', leden: ['Men'], beperkt: false },
      { veld: 'Sex', soort: 'eigen', leden: ['Men'], beperkt: false },
    ]);
  });

  test('at most a hundred members of a field', () => {
    const leden = (aantal: number) => Array.from({ length: aantal }, (_, i) => `lid ${String(i).padStart(3, '0')}`);
    expect(choose(rijen('a', ...leden(100)), ['a'])).toEqual([
      { veld: 'a', soort: 'eigen', leden: leden(100), beperkt: false },
    ]);
    expect(vraag(rijen('a', ...leden(101)), ['a'])).toEqual([kiezen('a', leden(50))]);
  });
});

describe('asks', () => {
  test.each<[string, readonly object[], readonly string[], Partial<Rijkeuze>, object[]]>([
    [
      'for a choice that occurs',
      rijen('Geslacht', 'Men', 'Women'),
      ['Geslacht'],
      { selectie: { Geslacht: 'Vrouwen' } },
      [kiezen('Geslacht', ['Men', 'Women'])],
    ],
    ['for a field that occurs', [{ a: 'x' }], [], { selectie: { b: 'x' } }, [kiezen('b', [''])]],
    [
      'for a year that occurs',
      rijen('Perioden', '2021', '2020'),
      ['Perioden'],
      { jaar: 2019 },
      [kiezen('Perioden', ['2020', '2021'])],
    ],
    [
      'for a period of two in one year',
      rijen('Perioden', '2020', '2020KW01'),
      ['Perioden'],
      {},
      [kiezen('Perioden', ['2020', '2020KW01'])],
    ],
    [
      'for a period of one that is none',
      rijen('Perioden', '2020', 'ooit'),
      ['Perioden'],
      {},
      [kiezen('Perioden', ['2020', 'ooit'])],
    ],
    [
      'for a member of two that mean the same',
      rijen('Geslacht', 'Men', 'mannen'),
      ['Geslacht'],
      {},
      [kiezen('Geslacht', ['Men', 'mannen'])],
    ],
    [
      'for everybody once',
      rijen('Leeftijd', '10000', 'Totaal'),
      ['Leeftijd'],
      {},
      [kiezen('Leeftijd', ['10000', 'Totaal'])],
    ],
    [
      'for a member of all own fields but one',
      [
        { a: 'x', b: 'p', c: 'q' },
        { a: 'y', b: 'r', c: 'q' },
      ],
      ['b', 'a', 'c'],
      {},
      [kiezen('a', ['x', 'y']), kiezen('b', ['p', 'r'])],
    ],
    [
      'for each field',
      [
        { Perioden: 'ooit', Geslacht: 'Men' },
        { Perioden: 'nooit', Geslacht: 'mannen' },
      ],
      ['Perioden', 'Geslacht'],
      {},
      [kiezen('Geslacht', ['Men', 'mannen']), kiezen('Perioden', ['nooit', 'ooit'])],
    ],
  ])('%s', (_, gegeven, velden, keuze, verwacht) => {
    expect(vraag(gegeven, velden, keuze)).toEqual(verwacht);
  });

  test('not for one own field that is chosen', () => {
    const twee = [
      { a: 'x', b: 'p' },
      { a: 'y', b: 'r' },
    ];
    expect(choose(twee, ['a', 'b'], { selectie: { a: 'x' } })).toEqual([
      { veld: 'a', soort: 'eigen', leden: ['x'], beperkt: true },
      { veld: 'b', soort: 'eigen', leden: ['p', 'r'], beperkt: false },
    ]);
  });
});
