import { checkPersoonsgegevens } from 'buurtaanpak/team';
import { expect, test } from 'vitest';

test('a text very deep in a value is found with its whole path, in time that grows with the depth only', () => {
  let waarde: unknown = 'mail naar jan@voorbeeld.nl';
  // With a path copied at every level this is twenty thousand million steps: the test would not end.
  for (let i = 0; i < 200_000; i++) waarde = i % 2 === 0 ? { a: waarde } : [waarde];
  const [bevinding, ...rest] = checkPersoonsgegevens(waarde);
  expect(rest).toEqual([]);
  expect(bevinding?.pad.length).toBe(200_000);
  expect(bevinding?.pad.slice(0, 4)).toEqual([0, 'a', 0, 'a']);
});

test('a text by itself has no path', () => {
  expect(checkPersoonsgegevens('jan@voorbeeld.nl').map(({ pad }) => pad)).toEqual([[]]);
});
