import { expect, test } from 'vitest';
import { toBladwaarde } from '../../src/stukken/bewoners/toBladwaarde.js';

test.each([
  [3, undefined, { vorm: 'getal', waarde: 3, decimalen: 0 }],
  [131, 'x 1 000 euro', { vorm: 'bedrag', waarde: '131000.00' }],
  [12.5, 'euro', { vorm: 'bedrag', waarde: '12.50' }],
  [1972, 'jaar', { vorm: 'jaar', waarde: 1972 }],
])('%d with the unit %s is written as people write it', (waarde, eenheid, verwacht) => {
  expect(toBladwaarde(waarde, eenheid)).toEqual(verwacht);
});
