import { type Bijdragewijziging, changeBijdrage, checkFinancieringsplan } from 'buurtaanpak/financiering';
import { Aandeel, Procent } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';
import { runs } from '../runs.js';
import { d, e, planMet, planVanBrief } from './plannen.js';
import { bedragen, plannen } from './willekeurig.js';

describe('changes', () => {
  const plan = deepFreeze(planVanBrief('2026-09-01'));
  test('what if', () => {
    expect(changeBijdrage(plan, 'bzk-1', { bedrag: e('160000') }).perioden[0]?.bijdragen).toEqual([
      { ...plan.perioden[0]?.bijdragen[0], bedrag: '160000.00' },
    ]);
    expect(
      changeBijdrage(plan, 'gemeente-2', { verdeelsleutel: undefined }).perioden[1]?.bijdragen[0],
    ).not.toHaveProperty('verdeelsleutel');
    const termijnen = [{ id: 'een', aandeel: Aandeel.parse('80'), gepland: d('2027-09-01') }];
    expect(changeBijdrage(plan, 'gemeente-2', { termijnen, naar: 'buurkracht' }).perioden[1]?.bijdragen[0]).toEqual({
      ...plan.perioden[1]?.bijdragen[0],
      termijnen,
      naar: 'buurkracht',
    });
  });
  test('a key stays, and the others stay as they are', () => {
    const na = changeBijdrage(plan, 'gemeente-2', { id: 'x', bedrag: e(1) } as never);
    expect(na.perioden[1]?.bijdragen[0]?.id).toBe('gemeente-2');
    expect([na.perioden[0], na.perioden[2]]).toEqual([plan.perioden[0], plan.perioden[2]]);
  });
  test('refuses what is not there, is there twice, or is no contribution any more', () => {
    expect(codeVan(() => changeBijdrage(plan, 'bzk-9', {}))).toBe('financiering.bijdrage_onbekend');
    expect(codeVan(() => changeBijdrage(plan, 5 as never, {}))).toBe('financiering.bijdrage_onbekend');
    expect(codeVan(() => changeBijdrage(planMet([{ id: 'een' }, { id: 'een' }]), 'een', {}))).toBe(
      'financiering.bijdrage_dubbel',
    );
    for (const wijziging of [{ bedrag: '1' }, { stap: {} }, { stappen: [] }, { van: undefined }, { soort: 'x' }, null])
      expect(codeVan(() => changeBijdrage(plan, 'bzk-1', wijziging as never))).toBe('kern.document_ongeldig');
  });
});

describe('another kind', () => {
  const plan = planMet([
    { id: 'een', aard: 'geraamd', bandbreedte: { minimum: e(50), maximum: e(150) }, toelichting: 'x' },
    { id: 'spuk', van: 'rijk', soort: 'specifieke_uitkering', bedrag: e(50), dekt: ['een'] },
  ]);
  const wordt = (id: string, wijziging: Bijdragewijziging, van = plan) =>
    changeBijdrage(van, id, wijziging).perioden[0]?.bijdragen.find((een) => een.id === id);
  const hoofd = { id: 'een', van: 'gemeente', aard: 'geraamd', doel: 'overig', toelichting: 'x' };

  test('loses the fields of the old one', () => {
    expect(wordt('een', { soort: 'prijs_per_buurt', prijs: e(5) })).toEqual({
      ...hoofd,
      soort: 'prijs_per_buurt',
      prijs: '5.00',
    });
    const kosten = { soort: 'werkelijke_kosten', aandeel: Procent.parse('60'), plafond: e(9), raming: e(9) } as const;
    expect(wordt('een', kosten)).toEqual({ ...hoofd, ...kosten });
    expect(wordt('een', { soort: 'bedrag', bedrag: e(7) }, changeBijdrage(plan, 'een', kosten))).toEqual({
      ...hoofd,
      soort: 'bedrag',
      bedrag: '7.00',
    });
  });
  test('keeps what both have, and needs what the new one has', () => {
    expect(wordt('spuk', { soort: 'bedrag' })).toMatchObject({ id: 'spuk', soort: 'bedrag', bedrag: '50.00' });
    expect(wordt('spuk', { soort: 'bedrag' })).not.toHaveProperty('dekt');
    expect(codeVan(() => wordt('een', { soort: 'prijs_per_buurt' }))).toBe('kern.document_ongeldig');
    expect(wordt('een', { soort: 'bedrag' })).toEqual(plan.perioden[0]?.bijdragen[0]);
  });
});

test('a change of an amount is a change of that amount', () => {
  fc.assert(
    fc.property(plannen, bedragen, fc.nat(), (plan, bedrag, plek) => {
      const alle = plan.perioden.flatMap(({ bijdragen }) => bijdragen);
      const een = alle[plek % Math.max(1, alle.length)];
      if (een === undefined) return;
      const na = changeBijdrage(deepFreeze(plan), een.id, { bedrag, verdeelsleutel: undefined });
      expect(na.perioden.flatMap(({ bijdragen }) => bijdragen)).toEqual(
        alle.map((ander) => {
          if (ander !== een) return ander;
          const { verdeelsleutel: _, ...rest } = een;
          return { ...rest, bedrag };
        }),
      );
      expect(changeBijdrage(na, een.id, een)).toEqual(plan);
      expect(checkFinancieringsplan(changeBijdrage(na, een.id, een))).toEqual(checkFinancieringsplan(plan));
    }),
    { numRuns: runs(500), seed: 21 },
  );
});
