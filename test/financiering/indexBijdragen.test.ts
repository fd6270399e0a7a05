import {
  indexBijdragen,
  splitByBegrotingsjaar,
  summarizeFinanciering,
  type Verdeelsleutel,
} from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';
import { e, planMet, planVanBrief } from './plannen.js';

describe('changes', () => {
  test('indexes by the price level of the start of each period', () => {
    const { plan, indexeringen } = indexBijdragen(
      deepFreeze(planVanBrief('2026-09-01')),
      { 2026: '108.3', 2027: '111.1', 2028: '113.9' },
      { basisjaar: 2026 },
    );
    // 60000 x 111.1/108.3 = 61551.246…; 60000 x 113.9/108.3 = 63102.493…
    expect(indexeringen).toEqual([
      {
        programmajaar: 2,
        bijdrage: 'gemeente-2',
        prijsjaar: 2027,
        was: '60000.00',
        wordt: '61551.25',
        verschil: '1551.25',
      },
      {
        programmajaar: 3,
        bijdrage: 'gemeente-3',
        prijsjaar: 2028,
        was: '60000.00',
        wordt: '63102.49',
        verschil: '3102.49',
      },
    ]);
    expect(summarizeFinanciering(plan).totaal).toBe('274653.74');
    expect(
      indexBijdragen(
        planVanBrief('2026-09-01'),
        { 2026: '100', 2028: '110' },
        { basisjaar: 2026, bijdragen: ['gemeente-3'] },
      ).indexeringen,
    ).toHaveLength(1);
  });
  test('indexing takes everything inside an amount along', () => {
    const plan = planMet([
      {
        id: 'een',
        aard: 'geraamd',
        bandbreedte: { minimum: e('90.00'), maximum: e('110.00') },
        btw: { tarief: '21', bedrag: e('17.36'), verwerking: 'compensabel' },
        verdeelsleutel: [
          { soort: 'vast', kostendrager: 'a', bedrag: e('50.00') },
          { soort: 'procent', kostendrager: 'b', procent: '50' },
        ],
      },
    ]);
    const na = indexBijdragen(plan, { 2025: '100', 2026: '102.41' }, { basisjaar: 2025 }).plan;
    // Half of 102.41 is 51.205: the percentage gets 51.21 and the fixed amount what that leaves.
    expect(na.perioden[0]?.bijdragen[0]).toMatchObject({
      bedrag: '102.41',
      bandbreedte: { minimum: '92.17', maximum: '112.65' },
      btw: { bedrag: '17.78' },
      verdeelsleutel: [{ bedrag: '51.20' }, { procent: '50' }],
    });
    expect(splitByBegrotingsjaar(na)).toHaveLength(2);
  });
  test('indexing leaves a key that did not fit as it is', () => {
    const sleutel: Verdeelsleutel = [{ soort: 'vast', kostendrager: 'a', bedrag: e('150.00') }];
    const plan = indexBijdragen(
      planMet([{ id: 'een', verdeelsleutel: sleutel }]),
      { 2025: '1', 2026: '2' },
      { basisjaar: 2025 },
    ).plan;
    expect(plan.perioden[0]?.bijdragen[0]?.verdeelsleutel).toEqual(sleutel);
    const boven: Verdeelsleutel = [1, 2].map(() => ({ soort: 'procent', kostendrager: 'a', procent: '60' }) as const);
    expect(
      indexBijdragen(planMet([{ id: 'een', verdeelsleutel: boven }]), { 2025: '1', 2026: '2' }, { basisjaar: 2025 })
        .plan.perioden[0]?.bijdragen[0]?.verdeelsleutel,
    ).toEqual(boven);
  });
  test.each([
    ['no base', { 2027: '1', 2028: '1' }, {}, 'financiering.index_ontbreekt'],
    ['no figure', { 2026: '1', 2027: '1' }, {}, 'financiering.index_ontbreekt'],
    ['a comma', { 2026: '1', 2027: '1,5', 2028: '1' }, {}, 'financiering.index_ongeldig'],
    ['zero', { 2026: '0.0', 2027: '1', 2028: '1' }, {}, 'financiering.index_ongeldig'],
    ['a stranger', { 2026: '1' }, { bijdragen: ['gemeente-9'] }, 'financiering.bijdrage_onbekend'],
  ])('refuses to index with %s', (_, reeks, options, code) => {
    expect(codeVan(() => indexBijdragen(planVanBrief('2026-09-01'), reeks, { basisjaar: 2026, ...options }))).toBe(
      code,
    );
  });
});
