/**
 * Ordinary wishes that once ended undecided, in an exception or below the optimum. Where a value stands, HiGHS found it with a gap of 0.
 * The tie that was called the only best is in `gelijkspel.test.ts`; the maps of real gemeenten are in `oplosser-referentie.test.ts` too.
 */
import { type Regel, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { createBurenvraag, createKnapzak, createQuotavraag, createTelvraag } from './oplosserklassen.js';
import { readGevallen, toVraag } from './oplosserreferentie.js';
import { findOvertredingen, getWaarden, type Probleem } from './orakel.js';

function solve({ scores, quota, ...opties }: Probleem) {
  return selectBuurten(scores, quota, opties);
}

/** The selection obeys every rule, has this value, and is proven to be the best. */
function expectOptimum(probleem: Probleem, waarde: number) {
  const selectie = solve(probleem);
  if (!('bewijs' in selectie)) throw new Error(selectie.uitkomst);
  const keuze = new Map(selectie.gekozen.map(({ code, quotum }) => [code, quotum]));
  expect(findOvertredingen(probleem, keuze)).toEqual([]);
  expect(getWaarden(probleem, keuze)[0]).toBeCloseTo(waarde, 6);
  expect(selectie.uitkomst).toBe('optimaal');
  expect(selectie.bewijs.doelwaarde).toBeCloseTo(waarde, 6);
  expect(selectie.bewijs.gat).toBe(0);
  return selectie;
}

/** Nothing is possible, and these are the quota and rules that clash. */
function expectBotsing(probleem: Probleem, botsing: readonly (string | number)[]) {
  const selectie = solve(probleem);
  if (selectie.uitkomst !== 'onhaalbaar') throw new Error(selectie.uitkomst);
  const delen = selectie.botsing.map((deel) => (deel.soort === 'quotum' ? deel.quotum : deel.positie));
  expect(delen).toEqual(botsing);
  expect(selectie.kleinste).toBe(true);
}

/** `n` buurten with scores of no pattern, in three wijken, and features by place. */
function createVraag(n: number, aantal: number, regels: readonly Regel[]): Probleem {
  const codes = Array.from({ length: n }, (_, i) => `b${String(i).padStart(3, '0')}`);
  const kenmerken = (i: number) => ['x', 'y', 'z'].filter((_, k) => (i * 7 + k * 3) % (4 + k) === 0);
  return {
    scores: { p: codes.map((code, i) => ({ code, score: ((i * 7919) % 1009) / 10 })) },
    quota: [{ id: 'q', programma: 'p', aantal }],
    gebieden: codes.map((code, i) => ({ code, wijk: `w${i % 3}`, kenmerken: kenmerken(i) })),
    regels,
    buren: [],
    doel: { soort: 'totaal' },
  };
}

describe('numbers that do not add up', () => {
  it.each([8, 30, 31, 60, 500])('8 buurten from 3 wijken, at most 2 of each, of %i candidates', (n) => {
    const regel = { soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk' } as const;
    expectBotsing(createVraag(n, 8, [regel]), ['q', 0]);
    const selectie = solve(createVraag(n, 6, [regel]));
    expect(selectie.uitkomst).toBe('optimaal');
  });

  it('ten with a feature among 9 buurten', () => {
    for (const tot of [10, 99]) {
      const regel = { soort: 'aantal_met', aantal: { van: 10, tot }, waar: { kenmerken: ['x'] } } as const;
      expectBotsing(createVraag(60, 9, [regel]), ['q', 0]);
    }
  });

  it('at least five, five and three of 12 with features that exclude each other', () => {
    const waren = [
      { kenmerken: ['x'], zonderKenmerken: ['y', 'z'] },
      { kenmerken: ['y'], zonderKenmerken: ['x', 'z'] },
      { kenmerken: ['z'], zonderKenmerken: ['x', 'y'] },
    ];
    const regels = waren.map(
      (waar, i): Regel => ({ soort: 'aantal_met', aantal: { van: i < 2 ? 5 : 3, tot: 12 }, waar }),
    );
    expectBotsing(createVraag(200, 12, regels), ['q', 0, 1, 2]);
  });
});

describe('numbers that overlap', () => {
  it('12 buurten with at least 3 of each of three features', () => {
    const regels = ['x', 'y', 'z'].map(
      (kenmerk): Regel => ({ soort: 'aantal_met', aantal: { van: 3, tot: 12 }, waar: { kenmerken: [kenmerk] } }),
    );
    expectOptimum(createVraag(131, 12, regels), 1152.4);
  });

  it('12 buurten with 4 or 5 of each of five features', () => {
    expectOptimum(createTelvraag(500), 1333.0386);
  });
});

describe('a bonus for neighbours on the map of a gemeente', () => {
  it.each([
    ['GM0080', 826.1227],
    ['GM0599', 887.5444],
    ['GM0479', 842.8019],
  ])('%s', (gemeente, waarde) => {
    const geval = readGevallen().find(({ id }) => id === `o-bonus-${gemeente}-2`);
    if (geval === undefined) throw new Error(gemeente);
    const vraag = toVraag(geval);
    const regels = vraag.regels.map((regel) => (regel.soort === 'liever_aangrenzend' ? { ...regel, bonus: 5 } : regel));
    expectOptimum({ ...vraag, regels }, waarde);
  });
});

describe('a question of size', () => {
  it('12 of 200 under a ceiling of inhabitants that the scores go with', () => {
    expectOptimum(createKnapzak(200), 703.3868);
  });

  it('200 of 2,000 of which no two are neighbours', () => {
    expectOptimum(createBurenvraag(2000, 200, 6, 20), 13_665.3023);
  });

  it('12 of 1,000 with 30 neighbours each, of which the best lie together', () => {
    expectOptimum(createBurenvraag(1000, 12, 30, 5), 802.8857);
  });

  it('24 of 1,000 for twelve programmes, no neighbours and one of a wijk', () => {
    expectOptimum(createQuotavraag(1000), 2096.4204);
  });
});
