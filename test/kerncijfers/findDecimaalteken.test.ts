import { expect, it } from 'vitest';
import { findDecimaalteken } from '../../src/kerncijfers/lees/findDecimaalteken.js';

it.each<[string, readonly unknown[], '.' | ',' | undefined]>([
  ['no cell', [], undefined],
  ['no sign', [1.5, '15', 'x', null, '-', ''], undefined],
  ['a point', ['12.5'], '.'],
  ['a comma', ['12,5'], ','],
  ['blanks around it', [' 12,5 '], ','],
  ['below zero', ['-1,5'], ','],
  ['two decimals', ['12,55'], ','],
  ['as many of both', ['12,5', '12.5'], '.'],
  ['most a comma', ['12.5', '12,5', '1,25'], ','],
  ['most a point', ['12,5', '12.5', '1.25'], '.'],
  ['what may be a thousand with a point', ['1.204'], ','],
  ['what may be a thousand with a comma', ['1,204', '-12,204'], '.'],
  ['what may be a thousand with both', ['1.204', '1,204', '1.304'], '.'],
  ['what may be a thousand beside what is certain', ['1.204', '2.204', '12,5'], ','],
  ['three decimals behind zero', ['0,204'], ','],
  ['three decimals behind four digits', ['1204,204'], ','],
  ['three digits before', ['999.204', '100.204'], ','],
  ['both in one cell', ['1.204,5'], ','],
  ['both the other way round', ['1,204.55'], '.'],
  ['no digit before it', ['.5', ',5', ',55'], undefined],
  ['no digit behind it', ['5.', '5,', '1.x'], undefined],
  ['signs beside the digits', ['1/.5', '1:.5', '1,/', '1,:', 'a,5', '1,5a', 'a1,55'], undefined],
  ['one digit on each side', ['1,5'], ','],
  ['a date', ['1.2.2024'], undefined],
])('%s', (_, cellen, teken) => {
  expect(findDecimaalteken(cellen)).toBe(teken);
  expect(findDecimaalteken(cellen.toReversed())).toBe(teken);
});
