import { Datum } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { findEersteUitkomst } from '../../src/evaluatie/oordeel/findEersteUitkomst.js';
import { isVerkennend } from '../../src/evaluatie/oordeel/isVerkennend.js';

const dag = (tekst: string) => Datum.parse(tekst);
const gekozenOp = dag('2026-06-01');
/** The criterion was a mean of the whole year in which was chosen, of one outcome. */
const selectie = {
  gekozenOp,
  criteria: [{ uitkomst: 'leefbaarheid', van: dag('2024-01-01'), tot: dag('2026-12-31') }],
};
const row = (moment: string, rest: object = {}) => ({
  buurt: 'a',
  uitkomst: 'leefbaarheid',
  moment: dag(moment),
  waarde: 1,
  ...rest,
});
const over = (van: string, tot: string) => ({ over: { van: dag(van), tot: dag(tot) } });
const find = (rijen: readonly ReturnType<typeof row>[], rest: object = {}) =>
  findEersteUitkomst(rijen, {
    uitkomst: 'leefbaarheid',
    selectie: undefined,
    begin: undefined,
    margeDagen: 0,
    ...rest,
  });

describe('findEersteUitkomst', () => {
  test('a figure that was a criterion is where it begins, also when its days end after the choice', () => {
    const criterium = row('2027-01-15', over('2024-01-01', '2026-12-31'));
    expect(find([criterium, row('2029-01-01')], { selectie })).toBe('2029-01-01');
    expect(find([row('2026-09-01'), row('2029-01-01')], { selectie })).toBe('2029-01-01');
    expect(find([criterium], { selectie })).toBeUndefined();
  });

  test('a figure of the same days that was no criterion is an outcome', () => {
    const ander = row('2027-01-15', { uitkomst: 'woz', ...over('2024-01-01', '2026-12-31') });
    expect(find([ander], { selectie, uitkomst: 'woz' })).toBe('2026-12-31');
    expect(find([row('2027-01-15', over('2024-01-01', '2026-12-31'))])).toBe('2026-12-31');
    expect(find([row('2027-01-15', over('2027-01-01', '2027-12-31'))], { selectie })).toBe('2027-12-31');
  });

  test('days before the choice, or up to the begin of the change, are no outcome; a reason is none either', () => {
    const zonder = { selectie: { gekozenOp, criteria: [] } };
    expect(find([row('2026-05-31'), row('2026-06-01')], zonder)).toBe('2026-06-01');
    expect(find([row('2027-01-11'), row('2027-01-12')], { begin: dag('2027-01-01'), margeDagen: 10 })).toBe(
      '2027-01-12',
    );
    expect(find([row('2027-01-01', { waarde: { reden: 'geheim' } })])).toBeUndefined();
    expect(find([row('2029-01-01'), row('2028-01-01')])).toBe('2028-01-01');
  });
});

test('a question is exploring when it was set down after a first outcome, or never', () => {
  const eerste = dag('2029-01-01');
  expect(isVerkennend(undefined, undefined)).toBe(true);
  expect(isVerkennend(eerste, undefined)).toBe(false);
  expect(isVerkennend(eerste, eerste)).toBe(false);
  expect(isVerkennend(dag('2029-01-02'), eerste)).toBe(true);
});
