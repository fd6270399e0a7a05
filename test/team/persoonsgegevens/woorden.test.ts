/** The small questions about words and places. */
import { describe, expect, test } from 'vitest';
import { findVorm } from '../../../src/team/persoonsgegevens/findVorm.js';
import { isDeelwoord } from '../../../src/team/persoonsgegevens/isDeelwoord.js';
import { isGenummerd } from '../../../src/team/persoonsgegevens/isGenummerd.js';
import { isStraatnaam } from '../../../src/team/persoonsgegevens/isStraatnaam.js';
import { readVoor } from '../../../src/team/persoonsgegevens/readVoor.js';
import { readWoorden } from '../../../src/team/persoonsgegevens/readWoorden.js';

describe('what a word looks like', () => {
  test.each<[string, boolean]>([
    ['dorpsstraat', true],
    ['bestraat', true],
    ['astraat', false],
    ['straat', false],
    ['fietspad', false],
    ['straatje', false],
    ['schrans', false],
  ])('a street: %s', (woord, straat) => expect(isStraatnaam(woord)).toBe(straat));

  test.each<[string, boolean]>([
    ['fase', true],
    ['is', true],
    ['op', true],
    ['woont', true],
    ['nieuwsbrief', true],
    ['briefje', false],
    ['schrans', false],
  ])('a numbered thing: %s', (woord, genummerd) => expect(isGenummerd(woord)).toBe(genummerd));

  test.each<[string, boolean]>([
    ['gelopen', true],
    ['geven', true],
    ['geen', false],
    ['gezinnen', false],
    ['ongelopen', false],
    ['gelopene', false],
    ['ge1en', false],
  ])('a participle: %s', (woord, deelwoord) => expect(isDeelwoord(woord)).toBe(deelwoord));
});

test.each([
  [4, 2, 'cd'],
  [3, 3, 'abc'],
  [1, 3, 'a'],
  [0, 3, ''],
])('before place %i at most %i signs', (van, lengte, voor) => expect(readVoor('abcdef', van, lengte)).toBe(voor));

test('the words of a text are there once', () => {
  expect([...readWoorden('a  b\nc a')]).toEqual(['a', 'b', 'c']);
});

test('the matches of a form that are real, with their places', () => {
  const gevraagd: [string, number][] = [];
  const plekken = findVorm('a1 b22 c3', /[a-z]\d+/g, (deel, van) => {
    gevraagd.push([deel, van]);
    return deel !== 'a1';
  });
  expect([...plekken]).toEqual([
    { van: 3, tot: 6 },
    { van: 7, tot: 9 },
  ]);
  expect(gevraagd).toEqual([
    ['a1', 0],
    ['b22', 3],
    ['c3', 7],
  ]);
});
