import { type Afstemming, reconcileFinanciering, splitByBegrotingsjaar } from 'buurtaanpak/financiering';
import { formatBevinding } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { e, planVanBrief } from './plannen.js';

describe('reconciliation', () => {
  const lines = ({ bevindingen }: Afstemming) => bevindingen.map((bevinding) => formatBevinding(bevinding, nl));
  const plan = planVanBrief('2026-09-01');
  test('shows where it does not add up', () => {
    const regels = splitByBegrotingsjaar(plan).slice(1);
    const afstemming = reconcileFinanciering(plan, [...regels, { bijdrage: 'vreemd', bedrag: e('5') }]);
    expect(afstemming.sluit).toBe(false);
    expect(afstemming.bijdragen[0]).toEqual({
      bijdrage: 'bzk-1',
      plan: '150000.00',
      regels: '99863.01',
      verschil: '-50136.99',
    });
    expect(afstemming.bijdragen.at(-1)).toEqual({ bijdrage: 'vreemd', plan: '0.00', regels: '5.00', verschil: '5.00' });
    expect(afstemming.bevindingen.map(({ ernst, pad }) => [ernst, ...pad])).toEqual([
      ['fout', 'bijdragen', 0],
      ['info', 'bijdragen', 1],
      ['info', 'bijdragen', 2],
      ['fout', 'bijdragen', 3],
      ['fout', 'totaal'],
      ['fout'],
    ]);
    expect(lines(afstemming).at(-1)).toBe('De regels sluiten niet op het plan: verschil € -50.131,99.');
  });
  test('of a plan and its own lines closes, told line by line', () => {
    const afstemming = reconcileFinanciering(plan, splitByBegrotingsjaar(plan));
    expect(afstemming.sluit).toBe(true);
    expect(lines(afstemming)).toEqual([
      'Bijdrage bzk-1: plan € 150.000,00, regels € 150.000,00, verschil € 0,00.',
      'Bijdrage gemeente-2: plan € 60.000,00, regels € 60.000,00, verschil € 0,00.',
      'Bijdrage gemeente-3: plan € 60.000,00, regels € 60.000,00, verschil € 0,00.',
      'Totaal: plan € 270.000,00, regels € 270.000,00, verschil € 0,00.',
      'De regels sluiten op het plan, op de cent.',
    ]);
    expect(new Set(afstemming.bevindingen.map(({ ernst }) => ernst))).toEqual(new Set(['info']));
  });
  test('is not fooled by two errors that make up for each other', () => {
    const afstemming = reconcileFinanciering(plan, [
      { bijdrage: 'bzk-1', bedrag: e('210000') },
      { bijdrage: 'gemeente-3', bedrag: e('60000') },
    ]);
    expect(afstemming.totaal.verschil).toBe('0.00');
    expect(afstemming.sluit).toBe(false);
    expect(afstemming.bevindingen.map(({ ernst }) => ernst)).toEqual(['fout', 'fout', 'info', 'info', 'fout']);
  });
});
