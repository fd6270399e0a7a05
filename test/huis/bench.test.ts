import { expect, test } from 'vitest';
import { meet } from '../../bench/harnas.js';

test('a comparison gives medians, their ratio and the names', async () => {
  const lus = (n: number) => () => Array.from({ length: n }, (_, i) => i).reduce((a, b) => a + b, 0);
  const meting = await meet({ naam: 'lus', onze: lus(2000), ander: lus(20_000), anderNaam: 'langer', herhalingen: 5 });
  expect(Object.keys(meting)).toEqual(['naam', 'onzeMs', 'anderMs', 'ander', 'verhouding']);
  expect(meting).toMatchObject({ naam: 'lus', ander: 'langer' });
  expect(meting.onzeMs).toBeGreaterThan(0);
  expect(meting.verhouding).toBeLessThan(1);
});

test('two that differ are not compared', async () => {
  const controle = (onze: unknown, ander: unknown) => expect(onze).toBe(ander);
  await expect(meet({ naam: 'x', onze: () => 1, ander: async () => 2, anderNaam: 'y', controle })).rejects.toThrow();
});
