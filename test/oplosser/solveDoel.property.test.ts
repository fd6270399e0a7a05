/** The answer of the solver on small problems in numbers, against trying every choice: value, choice, tie and proof. */
import { createToeval } from 'buurtaanpak/kern';
import { describe, expect, it } from 'vitest';
import { createParen, type Keuzeprobleem, type Rekendoel, solveDoel } from '../../src/oplosser/index.js';
import { moreThan, runs } from '../runs.js';
import { findBeste, getWaarden, isGeldig } from './orakel.js';
import { createKeuzeprobleem, createLastig } from './willekeurig.js';

function solve(probleem: Keuzeprobleem, doel: Rekendoel, knopen: number, pivots = 100_000) {
  const { toewijzing, ...uitkomst } = solveDoel(probleem, doel, { knopen, pivots });
  return { ...uitkomst, keuze: toewijzing && Array.from(toewijzing) };
}

const doelen: readonly (readonly [string, (probleem: Keuzeprobleem, zaad: number) => Rekendoel])[] = [
  ['totaal', () => ({ soort: 'totaal' })],
  ['hoogste_minimum', () => ({ soort: 'hoogste_minimum' })],
  [
    'lexicografisch',
    ({ vakken }, zaad) => {
      const bits = Array.from(vakken.van, (_, vak) => 1 << vak);
      return { soort: 'lexicografisch', volgorde: createToeval(zaad).shuffle(bits) };
    },
  ],
];

describe.each(doelen)('the objective %s', (soort, createDoel) => {
  const problemen = Array.from({ length: 250 }, (_, zaad) => {
    const basis = createKeuzeprobleem(zaad);
    // A bonus has no place in a minimum or in one step of an order, and the lowest value of nothing does not exist.
    const probleem = soort === 'totaal' ? basis : { ...basis, bonus: 0 };
    return { probleem, doel: createDoel(probleem, zaad) };
  }).filter(({ probleem: { vakken } }) => soort !== 'hoogste_minimum' || vakken.van.some((van) => van > 0));

  it('has the answer of trying everything', () => {
    const gezien = { onmogelijk: 0, uniek: 0, beslist: 0, onbeslist: 0 };
    for (const { probleem, doel } of problemen) {
      const beste = findBeste(probleem, doel);
      const { keuze, stappen, volledig, gelijkspel } = solve(probleem, doel, 20_000);
      expect(volledig).toBe(true);
      expect(keuze).toEqual(beste?.keuze);
      if (beste === undefined) {
        gezien.onmogelijk++;
        continue;
      }
      gezien[gelijkspel]++;
      expect(stappen).toEqual(beste.waarden.map((waarde) => ({ waarde, bovengrens: waarde })));
      expect(gelijkspel).toBe(beste.aantal === 1 ? 'uniek' : 'beslist');
    }
    expect(gezien.onbeslist).toBe(0);
    expect(Math.min(gezien.onmogelijk, gezien.uniek, gezien.beslist)).toBeGreaterThan(8);
  });

  it('says no more than it knows when the budget is small', () => {
    let onvolledig = 0;
    const budgetten = [[1], [3], [12], [1000, 1], [1000, 20]] as const;
    const moeilijk = Array.from({ length: runs(120) }, (_, zaad) => {
      const probleem = createLastig(zaad);
      return { probleem, doel: createDoel(probleem, zaad) };
    });
    for (const { probleem, doel } of [...problemen.slice(0, runs(250)), ...moeilijk]) {
      const beste = findBeste(probleem, doel);
      for (const [knopen, pivots] of budgetten) {
        const { keuze, stappen, volledig, gelijkspel } = solve(probleem, doel, knopen, pivots);
        if (!volledig) onvolledig++;
        if (!volledig || keuze === undefined) expect(gelijkspel).toBe('onbeslist');
        else if (gelijkspel !== 'onbeslist') {
          expect(gelijkspel).toBe(beste?.aantal === 1 ? 'uniek' : 'beslist');
          expect(keuze).toEqual(beste?.keuze);
        }
        if (keuze === undefined) {
          if (volledig) expect(beste).toBeUndefined();
          continue;
        }
        expect(isGeldig(probleem, keuze)).toBe(true);
        expect(stappen.map(({ waarde }) => waarde)).toEqual(getWaarden(probleem, doel, keuze));
        expect(stappen[0]!.bovengrens).toBeGreaterThanOrEqual(beste!.waarden[0]!);
        if (volledig) expect(stappen.map(({ waarde }) => waarde)).toEqual(beste!.waarden);
      }
    }
    expect(onvolledig).toBeGreaterThan(moreThan(20));
  });
});

it('splits nothing when the linear programme alone is the answer', () => {
  const probleem: Keuzeprobleem = {
    vakken: { van: Int32Array.of(1, 1), tot: Int32Array.of(1, 1) },
    masker: Int32Array.of(3, 3, 2),
    // The first is worth 9 and 7, the second 8 and 2, the third 1 in the second vak.
    waarden: Float64Array.of(9, 8, 0, 7, 2, 1),
    verplicht: [],
    tellingen: [],
    groepen: [],
    samen: [],
    paren: undefined,
    botsingen: [],
    bonus: 0,
    band: undefined,
    vloeren: [],
  };
  expect(solve(probleem, { soort: 'totaal' }, 10)).toMatchObject({
    keuze: [1, 0, -1],
    stappen: [{ waarde: 15, bovengrens: 15 }],
    volledig: true,
    gelijkspel: 'uniek',
    knopen: 1,
    vertakt: false,
  });
});

it('chooses among neighbours that clash, also for more places than are asked at least', () => {
  const n = 12;
  const leden = (past: (c: number) => boolean) => Int32Array.from([...Array(n).keys()].filter(past));
  const probleem: Keuzeprobleem = {
    vakken: { van: Int32Array.of(1), tot: Int32Array.of(6) },
    masker: new Int32Array(n).fill(1),
    waarden: Float64Array.from({ length: n }, (_, c) => (c * 5) % 7),
    verplicht: [],
    tellingen: [{ leden: leden((c) => c % 3 === 0), van: 1, tot: 3, vakken: 1 }],
    groepen: [],
    samen: [],
    // Six pairs.
    paren: createParen(
      n,
      Int32Array.from({ length: n }, (_, c) => c),
    ),
    botsingen: [1],
    bonus: 0,
    band: undefined,
    vloeren: [],
  };
  const { keuze, volledig, stappen } = solve(probleem, { soort: 'totaal' }, 1000);
  const beste = findBeste(probleem, { soort: 'totaal' });
  expect(volledig).toBe(true);
  expect(keuze).toEqual(beste?.keuze);
  expect(stappen[0]?.waarde).toBe(beste?.waarden[0]);
});
