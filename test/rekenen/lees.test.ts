import { describe, expect, test } from 'vitest';
import { f64, i16, i32, u8, u32 } from '../../src/rekenen/index.js';

describe('a checked read gives the number at a place, and refuses a place outside the array', () => {
  test('f64', () => {
    const rij = Float64Array.of(0.1, -0, Number.NaN);
    expect([f64(rij, 0), f64(rij, 1), f64(rij, 2)]).toEqual([0.1, -0, Number.NaN]);
    expect(() => f64(rij, 3)).toThrow(new RangeError('place 3 in an array of 3'));
  });
  test('i32', () => {
    const rij = Int32Array.of(-2_147_483_648, 0);
    expect([i32(rij, 0), i32(rij, 1)]).toEqual([-2_147_483_648, 0]);
    expect(() => i32(rij, -1)).toThrow(new RangeError('place -1 in an array of 2'));
  });
  test('i16', () => {
    const rij = Int16Array.of(-32_768, 0);
    expect([i16(rij, 0), i16(rij, 1)]).toEqual([-32_768, 0]);
    expect(() => i16(rij, 0.5)).toThrow(new RangeError('place 0.5 in an array of 2'));
  });
  test('u8', () => {
    const rij = Uint8Array.of(255, 0);
    expect([u8(rij, 0), u8(rij, 1)]).toEqual([255, 0]);
    expect(() => u8(rij, Number.NaN)).toThrow(new RangeError('place NaN in an array of 2'));
  });
  test('u32', () => {
    const rij = Uint32Array.of(4_294_967_295, 0);
    expect([u32(rij, 0), u32(rij, 1)]).toEqual([4_294_967_295, 0]);
    expect(() => u32(new Uint32Array(), 0)).toThrow(new RangeError('place 0 in an array of 0'));
  });
});
