/** Where two numbers are equal but for rounding, exactly at the border. */
import { describe, expect, test } from 'vitest';
import { cleanGetal, isGelijk, makeCleaner } from '../../src/rekenen/kolom/ruis.js';

describe('two numbers', () => {
  test('are equal up to a share of the larger', () => {
    // A millionth of a millionth of a million millions is 1.
    expect(isGelijk(1e12, 1e12 - 1)).toBe(true);
    expect(isGelijk(1e12 - 1, 1e12)).toBe(true);
    expect(isGelijk(1e12, 1e12 - 1.5)).toBe(false);
    expect(isGelijk(-1e12, 1 - 1e12)).toBe(true);
  });
});

describe('a computed number', () => {
  test('becomes its nearest of 12 digits up to the noise, that included', () => {
    // The noise of a hundred million millions is 1.
    expect(cleanGetal(1_234_567_890_121, 1e14)).toBe(1_234_567_890_120);
    expect(cleanGetal(1_234_567_890_122, 1e14)).toBe(1_234_567_890_122);
    expect(cleanGetal(1, 1e14)).toBe(0);
    expect(cleanGetal(1.5, 1e14)).toBe(1.5);
  });

  test.each([
    // Nine decimals for numbers up to a thousand: of a small one fewer digits than 12 are kept, so it stays.
    ['of a thousand', 1000, 1.2345678901234, 1.2345678901234],
    ['of a thousand', 1000, 1.234567890000004, 1.23456789],
    ['whose 12 digits end at the decimal point', 1e12, 1_234_567.0005, 1_234_567],
    // Above that as for one number: 12 digits of its own.
    ['of ten million millions', 1e13, 123_456_789_012.05, 123_456_789_012],
    // 22 decimals, of which the power of ten is exact.
    ['whose 12 digits are 22 decimals', 1e-10, 1.2345678005e-15, 1.2345678e-15],
    ['that is smaller still', 1e-11, 1.23456789005e-15, 1.23456789005e-15],
  ])('%s is cleaned in decimals where these are exact', (_, grootste, getal, verwacht) => {
    expect(makeCleaner(grootste)(getal)).toBe(verwacht);
  });
});
