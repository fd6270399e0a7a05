import { splitByBegrotingsjaar, sumRegels } from 'buurtaanpak/financiering';
import { expect, test } from 'vitest';
import { e, planVanBrief } from './plannen.js';

test('sumRegels by taakveld, and by nothing', () => {
  const regels = splitByBegrotingsjaar(planVanBrief('2026-09-01'));
  expect(sumRegels(regels, ['taakveld'])).toEqual([
    { bedrag: '150000.00' },
    { taakveld: { code: '6.1', jaar: 2026 }, bedrag: '80000.00' },
    { taakveld: { code: '7.4', jaar: 2026 }, bedrag: '40000.00' },
  ]);
  // The same taakveld, as two systems write it.
  const taakvelden = [
    { code: '6.1', jaar: 2026 },
    { jaar: 2026, code: '6.1' },
    { jaar: 2027, code: '6.1' },
  ];
  expect(
    sumRegels(
      taakvelden.map((taakveld) => ({ taakveld, bedrag: e('1') })),
      ['taakveld'],
    ),
  ).toEqual([
    { taakveld: { code: '6.1', jaar: 2026 }, bedrag: '2.00' },
    { taakveld: { code: '6.1', jaar: 2027 }, bedrag: '1.00' },
  ]);
  expect(sumRegels(regels, [])).toEqual([{ bedrag: '270000.00' }]);
  expect(sumRegels([], [])).toEqual([]);
});
