import { formatPad, showWaarde } from 'buurtaanpak/kern/huis';
import { expect, test } from 'vitest';

test('a path reads as a developer writes it', () => {
  expect(formatPad([])).toBe('');
  expect(formatPad(['bijdragen', 0, 'bedrag'])).toBe('bijdragen[0].bedrag');
  expect(formatPad([3, 'naam'])).toBe('[3].naam');
});

test.each([
  ['tekst', '"tekst"'],
  [5, '5'],
  [Number.NaN, 'NaN'],
  [null, 'null'],
  [undefined, 'undefined'],
  [true, 'true'],
  [10n, '10'],
  [[1, 2], 'array(2)'],
  [{ a: 1 }, 'object'],
  [() => 1, 'function'],
  [Symbol('x'), 'symbol'],
  ['x'.repeat(100), `"${'x'.repeat(79)}…`],
  ['x'.repeat(78), `"${'x'.repeat(78)}"`],
])('%o is shown as %s', (waarde, tekst) => {
  expect(showWaarde(waarde)).toBe(tekst);
});
