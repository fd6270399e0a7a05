import {
  changeBijdrage,
  computeDekking,
  Financieringsplan,
  splitByBegrotingsjaar,
  summarizeFinanciering,
  sumRegels,
} from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { d, e, planMet, planVanBrief } from './plannen.js';

const stap = (status: string, bedrag: string, werkelijk: string) => ({ status, bedrag, werkelijk });

describe('by begrotingsjaar', () => {
  const plan = planMet([{ id: 'een' }], { van: '2026-12-17', tot: '2027-02-14' });
  const jaren = (options: Parameters<typeof splitByBegrotingsjaar>[1]) =>
    splitByBegrotingsjaar(plan, options).map(({ begrotingsjaar, bedrag }) => [begrotingsjaar, bedrag]);
  test('by days: 15 of the 60 days in December', () => {
    expect(jaren({})).toEqual([
      [2026, '25.00'],
      [2027, '75.00'],
    ]);
  });
  test('by months: 15/31 of December, the whole of January, 14/28 of February', () => {
    // 0.48387 / (0.48387 + 1 + 0.5) = 0.243902… = 15/31 : 61.5/31, so 30/123 = 0.2439
    expect(jaren({ methode: 'maanden' })).toEqual([
      [2026, '24.39'],
      [2027, '75.61'],
    ]);
  });
  test('by months: the last year of a century has 28 days in February, one in four of them 29', () => {
    const van = (periode: { van: string; tot: string }) =>
      splitByBegrotingsjaar(planMet([{ id: 'een' }], periode), { methode: 'maanden' }).map(({ bedrag }) => bedrag);
    // December to half of February: 1 : 1.5.
    expect(van({ van: '2099-12-01', tot: '2100-02-14' })).toEqual(['40.00', '60.00']);
    // December to the whole of February: 1 : 2.
    expect(van({ van: '1999-12-01', tot: '2000-02-29' })).toEqual(['33.33', '66.67']);
  });
  test('by a schedule', () => {
    const schema = [
      { programmajaar: 1, begrotingsjaar: 2028, gewicht: 1 },
      { programmajaar: 1, begrotingsjaar: 2026, gewicht: 2 },
      { programmajaar: 2, begrotingsjaar: 2030, gewicht: 9 },
    ];
    expect(jaren({ methode: 'schema', schema })).toEqual([
      [2026, '66.67'],
      [2028, '33.33'],
    ]);
  });
  test.each([
    ['without the year of the programme', [], 'financiering.schema_zonder_jaar'],
    ['of weight zero', [{ programmajaar: 1, begrotingsjaar: 2026, gewicht: 0 }], 'financiering.schema_zonder_jaar'],
    [
      'of a negative weight',
      [{ programmajaar: 1, begrotingsjaar: 2026, gewicht: -1 }],
      'financiering.schema_gewicht_ongeldig',
    ],
    [
      'of half a weight',
      [{ programmajaar: 1, begrotingsjaar: 2026, gewicht: 0.5 }],
      'financiering.schema_gewicht_ongeldig',
    ],
  ])('refuses a schedule %s', (_, schema, code) => {
    expect(codeVan(() => splitByBegrotingsjaar(plan, { methode: 'schema', schema }))).toBe(code);
    expect(codeVan(() => summarizeFinanciering(plan, { methode: 'schema', schema }))).toBe(code);
  });
  test('a term of one day, on 29 February', () => {
    expect(
      splitByBegrotingsjaar(planMet([{ id: 'een' }], { van: '2028-02-29', tot: '2028-02-29' })).map(
        ({ bedrag }) => bedrag,
      ),
    ).toEqual(['100.00']);
    expect(
      splitByBegrotingsjaar(planMet([{ id: 'een' }], { van: '2028-02-29', tot: '2028-02-29' }), { methode: 'maanden' }),
    ).toHaveLength(1);
  });
  test('a period without contributions has no lines', () => {
    expect(splitByBegrotingsjaar(planMet([]))).toEqual([]);
    expect(summarizeFinanciering(planMet([])).totaal).toBe('0.00');
  });
  test('10^12 euro, to the cent', () => {
    const regels = splitByBegrotingsjaar(
      planMet([{ id: 'een', bedrag: e('1000000000000.01') }], { van: '2026-09-01', tot: '2027-08-31' }),
    );
    // 1000000000000.01 x 122/365 = 334246575342.469…
    expect(regels.map(({ bedrag }) => bedrag)).toEqual(['334246575342.47', '665753424657.54']);
  });
  test('a thousand periods', () => {
    const perioden = Array.from({ length: 1000 }, (_, index) => ({
      programmajaar: index + 1,
      periode: { van: `${1500 + (index % 1000)}-07-01`, tot: `${1501 + (index % 1000)}-06-30` },
      bijdragen: [{ id: `b-${index}`, partij: 'gemeente', bedrag: '0.01', aard: 'exact', doel: 'overig' }],
    }));
    const plan1000 = Financieringsplan.parse({ soort: 'financieringsplan', versie: 1, naam: 'Lang', perioden });
    expect(summarizeFinanciering(plan1000).totaal).toBe('10.00');
    expect(computeDekking(plan1000).overlappen).toEqual([]);
    expect(() =>
      Financieringsplan.parse({
        soort: 'financieringsplan',
        versie: 1,
        naam: 'x',
        perioden: [...perioden, perioden[0]],
      }),
    ).toThrow();
  });
  test('with a day: how far each amount has come', () => {
    const halverwege = planMet([
      {
        id: 'een',
        bedrag: e('100.00'),
        stappen: [
          stap('gevraagd', '120.00', '2025-10-01'),
          stap('toegezegd', '70.00', '2025-11-01'),
          stap('toegezegd', '80.00', '2025-12-01'),
          stap('vastgelegd', '60.00', '2026-01-01'),
          stap('betaald', '40.00', '2026-03-01'),
          stap('teruggevorderd', '10.00', '2026-04-01'),
          stap('betaald', '5.00', '2026-12-01'),
        ] as never,
      },
    ]);
    const op = (peildatum: string) =>
      splitByBegrotingsjaar(halverwege, { peildatum: d(peildatum) }).map(({ stand, bedrag }) => [stand, bedrag]);
    expect(op('2026-06-30')).toEqual([
      ['betaald', '30.00'],
      ['vastgelegd', '30.00'],
      ['toegezegd', '20.00'],
      ['gevraagd', '20.00'],
    ]);
    expect(op('2025-11-01')).toEqual([
      ['toegezegd', '70.00'],
      ['gevraagd', '30.00'],
    ]);
    expect(op('2025-09-30')).toEqual([['gepland', '100.00']]);
  });
  test('with a day and cost bearers: exact in all three directions', () => {
    const plan = changeBijdrage(planVanBrief('2026-09-01'), 'gemeente-2', {
      stap: stap('vastgelegd', '12345.67', '2026-09-01') as never,
    });
    const regels = splitByBegrotingsjaar(plan, { peildatum: d('2026-09-01') }).filter(
      ({ bijdrage }) => bijdrage === 'gemeente-2',
    );
    expect(sumRegels(regels, ['stand']).map(({ stand, bedrag }) => [stand, bedrag])).toEqual([
      ['vastgelegd', '12345.67'],
      ['gepland', '47654.33'],
    ]);
    expect(sumRegels(regels, ['begrotingsjaar']).map(({ bedrag }) => bedrag)).toEqual(['20000.00', '40000.00']);
    expect(sumRegels(regels, ['kostendrager']).map(({ bedrag }) => bedrag)).toEqual(['40000.00', '20000.00']);
  });
});

test('the VAT of a contribution is divided over its lines, to the cent', () => {
  const plan = planMet(
    [
      {
        id: 'een',
        bedrag: e('121.00'),
        btw: { tarief: '21', bedrag: e('21.00'), verwerking: 'compensabel' },
        verdeelsleutel: [
          { soort: 'aandeel', kostendrager: 'a', aandeel: '1' },
          { soort: 'aandeel', kostendrager: 'b', aandeel: '2' },
        ],
      },
      { id: 'zonder' },
      { id: 'niets', bedrag: e('0.00'), btw: { tarief: '21', bedrag: e('0.00'), verwerking: 'compensabel' } },
    ],
    { van: '2026-07-01', tot: '2027-06-30' },
  );
  // By months: half and half. 121 / 3 = 40.33 and 80.67; 21 x 20.17 / 121 = 3.5005… and so on: 3.50 + 3.50 + 7.00 + 7.00.
  const regels = splitByBegrotingsjaar(plan, { methode: 'maanden' });
  expect(regels.map(({ bijdrage, bedrag, btw }) => [bijdrage, bedrag, btw])).toEqual([
    ['een', '20.17', '3.50'],
    ['een', '20.16', '3.50'],
    ['een', '40.33', '7.00'],
    ['een', '40.34', '7.00'],
    ['zonder', '50.00', undefined],
    ['zonder', '50.00', undefined],
  ]);
});
