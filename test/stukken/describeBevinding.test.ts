import type { Bevinding } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import { describeBevinding } from '../../src/stukken/delen/describeBevinding.js';
import { listZinnen } from '../../src/stukken/delen/listZinnen.js';

const bevinding = (code: string, params: object) => ({ code, ernst: 'fout', pad: [], params });

test('a finding that was kept reads in Dutch, its days and amounts as well', () => {
  const teVeel = bevinding('financiering.verdeelsleutel_te_veel', { bedrag: '1000.00', over: '0.50' });
  expect(describeBevinding(teVeel, {})).toContain('€ 1.000,00');
  const terug = bevinding('kern.periode_omgekeerd', { van: '2027-01-01', tot: '2026-01-01' });
  expect(describeBevinding(terug, {})).toBe('De periode loopt terug: van 1 januari 2027 tot en met 1 januari 2026.');
});

test('what is no finding of a code that there is has no sentence', () => {
  for (const geen of ['x', null, { code: 'kern.te_diep' }, { params: {} }])
    expect(describeBevinding(geen, {})).toBeUndefined();
  expect(describeBevinding(bevinding('kern.onzin', {}), {})).toBeUndefined();
  expect(describeBevinding(bevinding('toString', {}), {})).toBeUndefined();
});

test('what has no sentence is left out of the list, and the others keep their place', () => {
  const bevindingen = ['kern.onzin', 'programma.keuze_ontbreekt'].map(
    (code) => ({ ...bevinding(code, {}), ernst: 'fout' }) as Bevinding,
  );
  expect(listZinnen({ bevindingen }).map(({ pad }) => pad)).toEqual([['bevindingen', 1]]);
});
