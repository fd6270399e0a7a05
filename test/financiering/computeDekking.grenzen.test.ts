import { type Bijdrage, computeDekking } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { d, e, planMet } from './plannen.js';

/** What lies just on this side of a rule and what just beyond, and in which order things are told. */

const stap = (status: string, bedrag: string, werkelijk: string) => ({ status, bedrag, werkelijk });

describe('computeDekking', () => {
  const oordeel = (bijdrage: Partial<Bijdrage>, benodigd: string, options = {}) =>
    computeDekking(
      (() => {
        const plan = planMet([{ id: 'een', ...bijdrage }]);
        return { ...plan, perioden: plan.perioden.map((periode) => ({ ...periode, benodigd: e(benodigd) })) };
      })(),
      options,
    ).perioden[0];
  test('tells the need beside what covers it, and judges at the cent', () => {
    expect(oordeel({}, '100.00')).toMatchObject({ benodigd: '100.00', oordeel: 'gedekt' });
    expect(oordeel({}, '100.01')).toMatchObject({ benodigd: '100.01', oordeel: 'ongedekt' });
    expect(oordeel({ aard: 'ten_hoogste' }, '100.00')).toMatchObject({ oordeel: 'mogelijk_ongedekt' });
    expect(oordeel({ aard: 'ten_hoogste' }, '100.01')).toMatchObject({ oordeel: 'ongedekt' });
  });
  test('what was paid counts for what was not reclaimed of it', () => {
    const stappen = [stap('betaald', '90.00', '2026-02-01'), stap('teruggevorderd', '40.00', '2026-03-01')] as never;
    const options = { peildatum: d('2026-12-31'), minstens: 'betaald' };
    expect(oordeel({ stappen }, '50.00', options)).toMatchObject({ dekking: { minimum: '50.00', maximum: '50.00' } });
  });
});
