import { toIdvorm } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('the form of an id', () => {
  test.each([
    ['accents in two ways', 'Sch\u00f6nberg', 'Scho\u0308nberg'],
    ['a sign of no width', 'oost', 'oo\u200bst'],
    ['a joiner and a byte order mark', 'oost', '\ufeffoo\u2060st'],
    ['a sign of direction', 'oost', '\u202eoost\u202c'],
    ['a control character', 'oost', 'oo\u0000st'],
    ['blanks at the ends', 'oost', ' oost\t'],
    ['another blank between', 'oost 1', 'oost\u00a01'],
    ['two blanks between', 'oost 1', 'oost  1'],
    ['a soft hyphen', 'oost', 'oo\u00adst'],
  ])('is the same for %s', (_, een, ander) => {
    expect(een).not.toBe(ander);
    expect(toIdvorm(ander)).toBe(toIdvorm(een));
  });
  test.each([
    ['a capital', 'oost', 'Oost'],
    ['an accent', 'een', 'e\u00e9n'],
    ['a letter of another alphabet', 'oost', '\u043eost'],
    ['a blank between', 'oost1', 'oost 1'],
  ])('differs by %s', (_, een, ander) => {
    expect(toIdvorm(ander)).not.toBe(toIdvorm(een));
  });
  test('of a form is that form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tekst) => {
        expect(toIdvorm(toIdvorm(tekst))).toBe(toIdvorm(tekst));
        expect(toIdvorm(tekst.normalize('NFD'))).toBe(toIdvorm(tekst.normalize('NFC')));
      }),
      { seed: 10, numRuns: 300 },
    );
  });
});
