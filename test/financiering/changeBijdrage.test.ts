import { type Bijdragewijziging, changeBijdrage, summarizeFinanciering } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';
import { d, e, planVanBrief } from './plannen.js';

describe('changes', () => {
  test('what if', () => {
    const plan = deepFreeze(planVanBrief('2026-09-01'));
    expect(summarizeFinanciering(changeBijdrage(plan, 'bzk-1', { bedrag: e('160000') })).totaal).toBe('280000.00');
    expect(
      changeBijdrage(plan, 'gemeente-2', { verdeelsleutel: undefined }).perioden[1]?.bijdragen[0],
    ).not.toHaveProperty('verdeelsleutel');
    expect(codeVan(() => changeBijdrage(plan, 'bzk-9', {}))).toBe('financiering.bijdrage_onbekend');
    expect(codeVan(() => changeBijdrage(plan, 'bzk-1', { bedrag: '1' as never }))).toBe('kern.document_ongeldig');
    expect(codeVan(() => changeBijdrage(plan, 'bzk-9', { stap: {} as never }))).toBe('financiering.bijdrage_onbekend');
    expect(codeVan(() => changeBijdrage(plan, 'bzk-1', { stap: { status: 'betaald', bedrag: e('1') } }))).toBe(
      'kern.document_ongeldig',
    );
  });
});

test('a step joins the steps given with it, or those that the contribution has', () => {
  const plan = deepFreeze(planVanBrief('2026-09-01'));
  const stap = { status: 'vastgelegd', bedrag: e(60_000), werkelijk: d('2026-09-01') } as const;
  const toegezegd = { status: 'toegezegd', bedrag: e(60_000), werkelijk: d('2026-05-01') } as const;
  const stappen = (wijziging: Bijdragewijziging, van = plan) =>
    changeBijdrage(van, 'gemeente-2', wijziging).perioden[1]?.bijdragen[0]?.stappen;
  expect(stappen({ stappen: [toegezegd], stap })).toEqual([toegezegd, stap]);
  const met = changeBijdrage(plan, 'gemeente-2', { stap: toegezegd });
  expect(stappen({ stap }, met)).toEqual([toegezegd, stap]);
  expect(stappen({ stap, stappen: undefined }, met)).toEqual([stap]);
  expect(stappen({ stap: undefined }, met)).toEqual([toegezegd]);
  expect(codeVan(() => stappen({ stap, stappen: 5 as never }))).toBe('kern.document_ongeldig');
});
