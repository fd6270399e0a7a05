import { compareFinanciering, type Verdeelsleutel } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { planMet } from './plannen.js';

describe('changes', () => {
  test('compares plans with other bearers, by key', () => {
    const plan = (sleutel?: Verdeelsleutel) => planMet([{ id: 'een', ...(sleutel && { verdeelsleutel: sleutel }) }]);
    expect(compareFinanciering(plan(), plan([{ soort: 'rest', kostendrager: 'a' }])).regels).toEqual([
      { begrotingsjaar: 2026, partij: 'gemeente', voor: '100.00', na: '0.00', verschil: '-100.00' },
      { begrotingsjaar: 2026, partij: 'gemeente', kostendrager: 'a', voor: '0.00', na: '100.00', verschil: '100.00' },
    ]);
  });
});
