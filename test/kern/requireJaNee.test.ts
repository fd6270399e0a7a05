import { formatBevinding, formatGetal, formatPercentage } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import { expect, test } from 'vitest';
import { requireJaNee } from '../../src/kern/huis.js';
import { foutVan } from '../hulp.js';

const meld = (doe: () => unknown) => foutVan(doe).bevindingen.map(({ code, pad }) => `${code} ${pad.join('.')}`);

test('takes true, false and what is absent', () => {
  for (const waarde of [true, false, undefined]) expect(() => requireJaNee({ aan: waarde }, 'aan')).not.toThrow();
  expect(() => requireJaNee({} as { aan?: boolean }, 'aan')).not.toThrow();
  expect(() => requireJaNee({ aan: true, ander: 'nee' }, 'aan')).not.toThrow();
});

test('tells of every option that says something else', () => {
  expect(meld(() => requireJaNee({ aan: 'nee', uit: true, om: null }, 'aan', 'uit', 'om'))).toEqual([
    'kern.type_verkeerd aan',
    'kern.type_verkeerd om',
  ]);
});

test.each(['nee', 0, null])('is asked where a number or a finding is written: %s', (vreemd) => {
  const waarde = vreemd as never;
  expect(meld(() => formatGetal(1234, { duizendpunten: waarde }))).toEqual(['kern.type_verkeerd duizendpunten']);
  const bevinding = { code: 'a.b', pad: [], params: {} };
  expect(meld(() => formatBevinding(bevinding, nl, { pad: waarde }))).toEqual(['kern.type_verkeerd pad']);
});

test('a number of decimals that is null is none', () => {
  expect(foutVan(() => formatPercentage(0.5, { decimalen: null as never })).code).toBe('verslag.decimalen_ongeldig');
});
