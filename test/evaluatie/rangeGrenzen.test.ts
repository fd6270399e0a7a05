import { expect, test } from 'vitest';
import type { Grenzen } from '../../src/evaluatie/configuraties/casussen.js';
import { rangeGrenzen } from '../../src/evaluatie/configuraties/rangeGrenzen.js';
import type { Tafelrij } from '../../src/evaluatie/configuraties/tafel.js';
import { bouwCasussen } from './casussenbouw.js';

const casussen = bouwCasussen([[[1], 1]]);
const grenzen = { inclusiegrens: 0.8, prigrens: 0.5, frequentiegrens: 2 };
const rij = (n: number, inclS: number, PRI: number, oordeel: Tafelrij['oordeel']): Tafelrij => ({
  code: 0,
  lid: new Float64Array(0),
  eigen: Array.from({ length: n }, (_, i) => i),
  inclS,
  PRI,
  oordeel,
});
const rijen = [
  rij(2, 0.85, 0.6, 'ja'),
  rij(4, 0.95, 0.9, 'ja'),
  rij(3, 0.7, 0.6, 'nee'),
  rij(2, 0.6, 0.5, 'nee'),
  rij(2, 0.75, 0.3, 'nee'),
  rij(2, 0.9, 0.4, 'nee'),
  rij(2, 0.8, 0.2, 'nee'),
  rij(1, 0.99, 0.99, 'te_weinig'),
];
/** The ranges when the models are the same at these frequencies. */
const range = (gelijk: readonly number[], eigen: readonly Tafelrij[] = rijen, wijziging: Partial<Grenzen> = {}) =>
  rangeGrenzen(casussen, eigen, { ...grenzen, ...wijziging }, (ander, { frequentiegrens, ...rest }) => {
    expect([ander, rest]).toEqual([casussen, { inclusiegrens: 0.8, prigrens: 0.5 }]);
    return gelijk.includes(frequentiegrens);
  });

test('consistency of the rows with enough PRI, and PRI of those with enough consistency', () => {
  expect(range([])).toEqual({
    inclusiegrens: { boven: 0.7, tot: 0.85 },
    prigrens: { boven: 0.4, tot: 0.6 },
    frequentiegrens: { van: 2, tot: 2 },
  });
  expect(range([], [rij(2, 0.85, 0.6, 'ja'), rij(2, 0.95, 0.55, 'ja')])).toMatchObject({
    inclusiegrens: { tot: 0.85 },
    prigrens: { tot: 0.55 },
  });
  const nee = range([], [rij(2, 0.85, 0.3, 'nee'), rij(2, 0.3, 0.55, 'nee')]);
  expect([nee.inclusiegrens, nee.prigrens]).toEqual([{ boven: 0.3 }, { boven: 0.3 }]);
});

test.each([
  ['lower and higher, until one is not the same', [1, 3], 2, { van: 1, tot: 3 }],
  ['not beyond one that is not the same', [4, 5], 2, { van: 2, tot: 2 }],
  ['up to the fullest combination', [1, 3, 4], 2, { van: 1, tot: 4 }],
  ['also when all are left out', [1, 3, 4, 5], 2, { van: 1 }],
  ['never below 1', [0, 1], 2, { van: 1, tot: 2 }],
  ['from far above the fullest: as if just above it', [3, 4, 6, 8], 7, { van: 3 }],
  ['from just above it, not down', [2, 3, 6], 5, { van: 5 }],
])('the frequency: %s', (_, gelijk, frequentiegrens, verwacht) => {
  expect(range(gelijk, rijen, { frequentiegrens }).frequentiegrens).toEqual(verwacht);
});
