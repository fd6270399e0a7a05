import type { Pad } from 'buurtaanpak/kern';
import type { Bewerking } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { readHerkomst } from '../../src/verslag/document/readHerkomst.js';

const DOCUMENT = {
  twee: 2,
  drie: 3,
  nul: 0,
  vijf: '5.00',
  acht: '8.00',
  geen: '0.00',
  woord: 'a',
  niets: null,
  lijst: ['p', 'q', 'r'],
  bevindingen: [{ code: 'a.b' }],
};

const lees = (bewerking: Bewerking, ...paden: readonly Pad[]) =>
  readHerkomst(DOCUMENT, bewerking, paden, (pad, bevinding) => JSON.stringify([pad, bevinding]));
/** The fields of the document that a computation reads. */
const met = (bewerking: Bewerking, ...velden: readonly string[]) => lees(bewerking, ...velden.map((veld) => [veld]));

describe('what a document gives', () => {
  test.each<[string, Bewerking, readonly string[], unknown]>([
    ['a value', 'waarde', ['twee'], 2],
    ['the value null', 'waarde', ['niets'], null],
    ['two values at once', 'waarde', ['twee', 'drie'], undefined],
    ['no value', 'waarde', [], undefined],
    ['a value that is not there', 'waarde', ['weg'], undefined],
    ['a value that an object has from nature', 'waarde', ['toString'], undefined],
    ['the number of paths', 'aantal', ['twee', 'woord', 'niets'], 3],
    ['the number of no paths', 'aantal', [], 0],
    ['the number of paths of which one is not there', 'aantal', ['twee', 'weg'], undefined],
    ['the length of a list', 'lengte', ['lijst'], 3],
    ['the length of a word', 'lengte', ['woord'], undefined],
    ['the length of two lists', 'lengte', ['lijst', 'lijst'], undefined],
    ['the length of nothing', 'lengte', [], undefined],
    ['the sum of numbers', 'som', ['twee', 'drie'], 5],
    ['the sum of amounts', 'som', ['vijf', 'acht'], '13.00'],
    ['the sum of nothing', 'som', [], 0],
    ['the sum of an amount and a number', 'som', ['vijf', 'twee'], undefined],
    ['the sum of a number and an amount', 'som', ['twee', 'vijf'], undefined],
    ['the sum of a word', 'som', ['woord'], undefined],
    ['the product of numbers', 'product', ['twee', 'drie', 'drie'], 18],
    ['the product of one number', 'product', ['drie'], 3],
    ['the product of nothing', 'product', [], undefined],
    ['the product of an amount', 'product', ['twee', 'vijf'], undefined],
    ['the difference of numbers', 'verschil', ['twee', 'drie', 'drie'], -4],
    ['the difference of amounts', 'verschil', ['acht', 'vijf', 'vijf'], '-2.00'],
    ['the difference of one amount', 'verschil', ['acht'], '8.00'],
    ['the difference of nothing', 'verschil', [], undefined],
    ['the difference of an amount and a number', 'verschil', ['acht', 'twee'], undefined],
    ['the ratio of numbers', 'verhouding', ['drie', 'twee'], 1.5],
    ['the ratio of amounts', 'verhouding', ['acht', 'vijf'], 1.6],
    ['the ratio of an amount and a number', 'verhouding', ['acht', 'twee'], 4],
    ['the ratio of three numbers', 'verhouding', ['drie', 'twee', 'twee'], undefined],
    ['the ratio of one number', 'verhouding', ['drie'], undefined],
    ['the ratio to nothing', 'verhouding', ['drie', 'nul'], undefined],
    ['the ratio to an amount of nothing', 'verhouding', ['drie', 'geen'], undefined],
    ['the ratio of nothing', 'verhouding', ['nul', 'drie'], 0],
    ['the ratio of a list', 'verhouding', ['lijst', 'drie'], undefined],
    ['the ratio of null', 'verhouding', ['niets', 'drie'], undefined],
    ['the ratio to a list', 'verhouding', ['drie', 'lijst'], undefined],
    ['the ratio to null', 'verhouding', ['drie', 'niets'], undefined],
    ['a finding', 'bevinding', ['twee'], '[["twee"],2]'],
    ['two findings', 'bevinding', ['twee', 'drie'], undefined],
    ['no finding', 'bevinding', [], undefined],
  ])('%s', (_, bewerking, velden, verwacht) => {
    expect(met(bewerking, ...velden)).toBe(verwacht);
  });

  test('deeper than what is there gives nothing', () => {
    expect(lees('waarde', ['lijst', 1])).toBe('q');
    expect(lees('waarde', ['bevindingen', 0, 'code'])).toBe('a.b');
    expect(lees('waarde', ['bevindingen', 1, 'code'])).toBeUndefined();
    expect(lees('waarde', ['niets', 'x'])).toBeUndefined();
    expect(lees('waarde', ['woord', 'length'])).toBeUndefined();
    expect(lees('waarde', [])).toBe(DOCUMENT);
  });
});
