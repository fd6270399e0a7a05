import {
  type Bijdrage,
  compareFinanciering,
  computeDekking,
  computeUitputting,
  type Financieringsplan,
  indexBijdragen,
  listBetalers,
  splitBtw,
  splitByBegrotingsjaar,
  splitByBuurt,
  summarizeFinanciering,
  sumRegels,
} from 'buurtaanpak/financiering';
import { placePerioden } from 'buurtaanpak/financiering/huis';
import { Buurtcode } from 'buurtaanpak/gebied';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { d, e, planMet, planVanBrief } from './plannen.js';

/** What lies just on this side of a rule and what just beyond, and in which order things are told. */

const buurt = (nummer: number) => Buurtcode.parse(`BU008020${String(nummer).padStart(2, '0')}`);

/** Two years, the later one first in the list, with a year between them that nobody plans. */
const omgekeerd: Financieringsplan = (() => {
  const een = planMet([{ id: 'een', partij: 'b' }], { van: '2026-01-01', tot: '2026-12-31' });
  const twee = planMet([{ id: 'twee', partij: 'a' }], { van: '2028-01-01', tot: '2028-12-31' });
  const [eerste, tweede] = [een.perioden[0], twee.perioden[0]];
  if (eerste === undefined || tweede === undefined) throw new Error('no periods');
  return { ...een, perioden: [{ ...tweede, programmajaar: 2 }, eerste] };
})();

describe('the order of the years does not depend on the order of the plan', () => {
  test('in the summary, the use and the comparison', () => {
    expect(summarizeFinanciering(omgekeerd).perBegrotingsjaar.map((regel) => regel.begrotingsjaar)).toEqual([
      2026, 2028,
    ]);
    expect(computeUitputting(omgekeerd, { peildatum: d('2026-01-01') }).map((regel) => regel.begrotingsjaar)).toEqual([
      2026, 2028,
    ]);
    expect(compareFinanciering(omgekeerd, omgekeerd).regels.map((regel) => regel.begrotingsjaar)).toEqual([2026, 2028]);
  });
  test('in the buurten: the clock starts with the earliest period', () => {
    expect(placePerioden(omgekeerd, d('2026-02-15')).map(({ periode }) => periode.van)).toEqual([
      '2028-02-15',
      '2026-02-15',
    ]);
  });
  test('in the gaps and overlaps', () => {
    expect(computeDekking(omgekeerd).gaten).toEqual([{ van: '2027-01-01', tot: '2027-12-31' }]);
    const [tweede, eerste] = omgekeerd.perioden;
    if (eerste === undefined || tweede === undefined) throw new Error('no periods');
    const dubbel = {
      ...omgekeerd,
      perioden: [tweede, { ...eerste, periode: { van: d('2027-06-01'), tot: d('2028-01-01') } }],
    };
    expect(computeDekking(dubbel).overlappen).toEqual([
      { van: '2028-01-01', tot: '2028-01-01', programmajaren: [1, 2] },
    ]);
  });
  test('of one year: by party, then by bearer, the part without a bearer first', () => {
    const rest = (kostendrager: string): Partial<Bijdrage> => ({ verdeelsleutel: [{ soort: 'rest', kostendrager }] });
    const plan = planMet([
      { id: '1', partij: 'b', ...rest('y') },
      { id: '2', partij: 'b', ...rest('x') },
      { id: '3', partij: 'b' },
      { id: '4', partij: 'a', ...rest('z') },
    ]);
    expect(compareFinanciering(plan, plan).regels.map(({ partij, kostendrager }) => [partij, kostendrager])).toEqual([
      ['a', 'z'],
      ['b', undefined],
      ['b', 'x'],
      ['b', 'y'],
    ]);
  });
});

test('what is not known is absent, not undefined', () => {
  const plan = planMet([{ id: 'een' }]);
  const buurten = splitByBuurt(plan, [{ buurt: buurt(1), start: d('2026-01-01') }]);
  for (const regels of [
    splitByBegrotingsjaar(plan),
    computeUitputting(plan, { peildatum: d('2026-01-01') }),
    buurten,
    sumRegels(splitByBegrotingsjaar(plan), ['kostendrager', 'taakveld']),
    compareFinanciering(plan, plan).regels,
  ]) {
    expect(regels).toHaveLength(1);
    expect(Object.values(regels[0] ?? {})).not.toContain(undefined);
  }
  const [wie] = listBetalers(plan, { peildatum: d('2026-06-01') });
  expect(wie && 'status' in wie).toBe(false);
  expect(computeDekking(plan).perioden[0]).not.toHaveProperty('benodigd');
});

describe('refusals say where', () => {
  const plan = planVanBrief('2026-01-01');
  const een = { buurt: buurt(1), start: d('2026-01-01') };
  const twee = { buurt: buurt(2), start: d('2026-01-01') };
  const stop = { buurt: buurt(1), datum: d('2026-02-01') };
  const laatOver = planMet([{ id: 'een', verdeelsleutel: [{ soort: 'vast', kostendrager: 'a', bedrag: e('1') }] }]);
  test.each<[string, (string | number)[], () => unknown]>([
    ['buurt_dubbel', ['inzet', 1, 'buurt'], () => splitByBuurt(plan, [een, een])],
    ['buurt_onbekend', ['gestopt', 0, 'buurt'], () => splitByBuurt(plan, [twee], { gestopt: [stop] })],
    ['buurt_stopt_dubbel', ['gestopt', 1, 'buurt'], () => splitByBuurt(plan, [een], { gestopt: [stop, stop] })],
    [
      'vervangen_buurt_stopt_niet',
      ['inzet', 1, 'vervangt'],
      () => splitByBuurt(plan, [een, { ...twee, vervangt: buurt(1) }]),
    ],
    ['gewicht_ongeldig', ['inzet', 1, 'gewicht'], () => splitByBuurt(plan, [een, { ...twee, gewicht: -1 }])],
    ['kostendrager_zonder_buurt', [], () => splitByBuurt(plan, [{ ...een, kostendragers: ['wijkplannen-oost'] }])],
    [
      'verdeelsleutel_laat_over',
      ['perioden', 0, 'bijdragen', 0, 'verdeelsleutel'],
      () => splitByBuurt(laatOver, [een]),
    ],
    [
      'schema_gewicht_ongeldig',
      ['schema', 0],
      () =>
        splitByBegrotingsjaar(plan, {
          methode: 'schema',
          schema: [{ programmajaar: 1, begrotingsjaar: 2026, gewicht: -1 }],
        }),
    ],
    ['schema_zonder_jaar', ['schema'], () => splitByBegrotingsjaar(plan, { methode: 'schema' })],
    ['index_ongeldig', [2026], () => indexBijdragen(plan, { 2026: '1,5' }, { basisjaar: 2026 })],
    [
      'bijdrage_onbekend',
      ['bijdragen', 0],
      () => indexBijdragen(plan, { 2026: '1' }, { basisjaar: 2026, bijdragen: ['x'] }),
    ],
    [
      'verdeelsleutel_laat_over',
      ['perioden', 0, 'bijdragen', 0, 'verdeelsleutel'],
      () => splitByBegrotingsjaar(laatOver),
    ],
  ])('%s at %j', (code, pad, werk) => {
    const fout = foutVan(werk);
    expect([fout.code, fout.pad]).toEqual([`financiering.${code}`, pad]);
  });
  test('an amount without bearers that no buurt is charged to is of its party', () => {
    expect(foutVan(() => splitByBuurt(plan, [])).params).toMatchObject({ kostendrager: 'bzk' });
  });
});

test('a weight and a rate have as many digits as they say', () => {
  const delen = (gewicht: number) =>
    splitByBuurt(planMet([{ id: 'een', bedrag: e('1000000.00') }]), [
      { buurt: buurt(1), start: d('2026-01-01'), gewicht },
      { buurt: buurt(2), start: d('2026-01-01') },
    ]).map(({ bedrag }) => bedrag);
  expect(delen(0.25)).toEqual(['200000.00', '800000.00']);
  expect(delen(99)).toEqual(['990000.00', '10000.00']);
  expect(delen(0.000001)).toEqual(['1.00', '999999.00']);
  // 121.1234 - 121.1234 x 100 / 121.1234 = 21.12 of 121.12.
  expect(splitBtw(e('121.12'), '21.1234').btw).toBe('21.12');
  for (const tarief of ['1210', '21.12345', '-21']) expect(foutVan(() => splitBtw(e('1'), tarief)).pad).toEqual([]);
});
