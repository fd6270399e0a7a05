/** Texts of the register: html of parts that fit, counted signs, and what people wrote. */
import { describe, expect, test } from 'vitest';
import { addFeiten } from '../../src/register/algoritme/addFeiten.js';
import type { Alinea } from '../../src/register/algoritme/alineas.js';
import { composeAlineas } from '../../src/register/algoritme/composeAlineas.js';
import { countTekens } from '../../src/register/algoritme/countTekens.js';
import { showTekst } from '../../src/register/algoritme/showTekst.js';
import { toOpmaak } from '../../src/register/algoritme/toOpmaak.js';

test.each([
  ['', 0],
  ['abc', 3],
  ['<p>a</p>', 1],
  ['a < b > c', 9],
  ['a<b', 3],
  ['<b', 2],
  ['a<b>c<d', 4],
  ['<!-- x -->a', 1],
  ['a&amp;b', 3],
  ['&', 1],
  ['&amp', 4],
  ['a &amp;', 3],
  ['amp;', 4],
  ['&#38;&#x26;', 2],
  ['\u{ffff}x', 2],
  ['\u{10000}x', 2],
  ['😀', 1],
])('%j counts for %d', (tekst, aantal) => {
  expect(countTekens(tekst)).toBe(aantal);
});

test.each([
  ['a < b & c', 'a &lt; b &amp; c'],
  ['&amp; &#38; &#1234567; &#x26; &#xABCDEF; &euro;', '&amp; &#38; &#1234567; &#x26; &#xABCDEF; &euro;'],
  [
    '&#12345678; &#x1234567; &x; &#; &#x; &#x2g; &#2a;',
    '&amp;#12345678; &amp;#x1234567; &amp;x; &amp;#; &amp;#x; &amp;#x2g; &amp;#2a;',
  ],
  ['a & b;', 'a &amp; b;'],
])('in a field without html %j is shown by %j', (tekst, getoond) => {
  expect(showTekst(tekst)).toBe(getoond);
});

test.each([
  ['  een regel  ', 'een regel'],
  ['een\n\n  twee  \n', '<p>een</p><p>twee</p>'],
  ['- een', '- een'],
  ['- een\n- twee', '<ul><li>een</li><li>twee</li></ul>'],
  [' - een\n  - twee ', '<ul><li>een</li><li>twee</li></ul>'],
  ['kop\n- een\nslot\n- twee', '<p>kop</p><ul><li>een</li></ul><p>slot</p><ul><li>twee</li></ul>'],
  ['kop\n   \n- een', '<p>kop</p><ul><li>een</li></ul>'],
  ['<p>een</p>\ntwee', '<p>een</p>\ntwee'],
])('%j of people becomes %j', (tekst, opmaak) => {
  expect(toOpmaak(tekst)).toBe(opmaak);
});

describe('parts that fit', () => {
  const een: Alinea = { kop: 'kop', regels: ['aaa', 'bb'], korter: ['a', 'b'], slot: 'einde', belang: 2 };
  const twee: Alinea = { kop: 'twee', regels: ['cccc', 'dddd'] };
  const VOLUIT = '<p>kop</p><ul><li>aaa</li><li>bb</li></ul><p>einde</p><p>twee</p><ul><li>cccc</li><li>dddd</li></ul>';

  test('nothing', () => {
    expect(composeAlineas([], 0)).toBe('');
  });

  test('without lines or an end', () => {
    expect(composeAlineas([{ kop: 'a & b' }], 100)).toBe('<p>a &amp; b</p>');
    expect(composeAlineas([{ kop: 'a', regels: [] }], 100)).toBe('<p>a</p>');
    expect(composeAlineas([{ kop: 'a', slot: '<' }], 100)).toBe('<p>a</p><p>&lt;</p>');
    // A heading stays, also when there is no room for it.
    expect(composeAlineas([{ kop: 'abc' }], 2)).toBe('<p>abc</p>');
  });

  test('as long as there is room', () => {
    expect(countTekens(VOLUIT)).toBe(25);
    expect(composeAlineas([een, twee], 25)).toBe(VOLUIT);
  });

  test('then the lines are shortened', () => {
    const kort = '<p>kop</p><ul><li>a</li><li>b</li></ul><p>einde</p><p>twee</p><ul><li>cccc</li><li>dddd</li></ul>';
    expect(countTekens(kort)).toBe(22);
    expect(composeAlineas([een, twee], 24)).toBe(kort);
    expect(composeAlineas([een, twee], 22)).toBe(kort);
  });

  test('and then left out and counted, of the part that matters least first', () => {
    const lang = (letter: string) => Array.from({ length: 5 }, () => letter.repeat(20));
    const eerst: Alinea = { kop: 'E', regels: lang('e'), belang: 1 };
    const dan: Alinea = { kop: 'D', regels: lang('d') };
    const ook: Alinea = { kop: 'O', regels: lang('o'), belang: 1 };
    const toHtml = (kop: string, letter: string, aantal: number) =>
      `<p>${kop}</p><ul>${`<li>${letter.repeat(20)}</li>`.repeat(aantal)}${aantal === 5 ? '' : `<li>en nog ${5 - aantal} andere.</li>`}</ul>`;
    const compose = (lengte: number) => composeAlineas([eerst, dan, ook], lengte);
    const verwacht = (e: number, d: number, o: number) =>
      toHtml('E', 'e', e) + toHtml('D', 'd', d) + toHtml('O', 'o', o);
    // Each part counts 101 signs in full; `en nog 3 andere.` counts 16.
    expect(compose(303)).toBe(verwacht(5, 5, 5));
    expect(compose(302)).toBe(verwacht(5, 4, 5));
    expect(compose(299)).toBe(verwacht(5, 4, 5));
    expect(compose(298)).toBe(verwacht(5, 3, 5));
    expect(compose(219)).toBe(verwacht(5, 0, 5));
    expect(compose(218)).toBe(verwacht(4, 0, 5));
    expect(compose(135)).toBe(verwacht(0, 0, 5));
    expect(compose(134)).toBe(verwacht(0, 0, 4));
    expect(compose(0)).toBe(verwacht(0, 0, 0));
  });
});

describe('facts below a text of people', () => {
  const KOP = 'Feiten uit de gegevens, ingevuld door de software:';
  const FEIT = `<p>${KOP}</p><ul><li>feit</li></ul>`;

  test.each([
    ['eigen', [], 100, 'eigen'],
    ['eigen', ['feit'], 100, `<p>eigen</p>${FEIT}`],
    ['<p>eigen</p>', ['feit'], 100, `<p>eigen</p>${FEIT}`],
    ['eigen', ['feit'], 5 + KOP.length + 4, `<p>eigen</p>${FEIT}`],
    ['eigen', ['feit'], 5 + KOP.length + 3, 'eigen'],
  ])('%j with %j in %d signs', (tekst, feiten, lengte, verwacht) => {
    expect(addFeiten(tekst, feiten, lengte)).toBe(verwacht);
  });
});
