import { expect, test } from 'vitest';
import { findNietcentraliteit } from '../../src/rekenen/index.js';

test('gives the same again, also when hundreds of other questions came between', () => {
  const ask = (alfa: number) => findNietcentraliteit(1, 10, alfa, 0.8);
  const eerst = ask(0.05);
  expect(ask(0.05)).toBe(eerst);
  const andere = Array.from({ length: 300 }, (_, i) => ask(0.01 + i / 10_000));
  // A stricter level needs a larger effect.
  expect(andere.every((een, i) => i === 0 || een < andere[i - 1]!)).toBe(true);
  expect(ask(0.05)).toBe(eerst);
});
