import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANG, LATER, ZWAAR } from '../lang.js';

test('the tests that `npm test` leaves out are there, and stand in one list, once', () => {
  const samen = [...LANG, ...LATER];
  expect(samen.filter((bestand) => !existsSync(bestand))).toEqual([]);
  expect(samen.filter((bestand, plek) => samen.indexOf(bestand) !== plek)).toEqual([]);
  expect(LANG.slice(0, ZWAAR.length)).toEqual(ZWAAR);
  expect(LANG.slice(ZWAAR.length)).toEqual(LANG.slice(ZWAAR.length).sort());
});
