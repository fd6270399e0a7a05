/** What a solver in floats would get wrong: numbers so large that a rule is broken by less than its tolerance, and many rows. */
import { createToeval } from 'buurtaanpak/kern';
import { describe, expect, it } from 'vitest';
import { toLineair } from '../../src/oplosser/extern/toLineair.js';
import { createParen, isGeldig, type Keuzeprobleem, solveDoel } from '../../src/oplosser/index.js';
import { createModel } from '../../src/oplosser/model/createModel.js';
import { readWaarden } from '../../src/oplosser/model/readWaarden.js';
import { findBeste } from './orakel.js';

const RUIM = { knopen: 20_000, pivots: 1_000_000 };
const TOTAAL = { soort: 'totaal' } as const;

function createVraag(n: number, aantal: number, anders: Partial<Keuzeprobleem>): Keuzeprobleem {
  return {
    vakken: { van: Int32Array.of(aantal), tot: Int32Array.of(aantal) },
    masker: new Int32Array(n).fill(1),
    waarden: Float64Array.from({ length: n }, (_, c) => (c * 7) % 10),
    verplicht: [],
    tellingen: [],
    groepen: [],
    samen: [],
    paren: undefined,
    botsingen: [],
    bonus: 0,
    band: undefined,
    vloeren: [],
    ...anders,
  };
}

/** The same answer as trying everything. */
function expectBeste(probleem: Keuzeprobleem) {
  const beste = findBeste(probleem, TOTAAL);
  const uit = solveDoel(probleem, TOTAAL, RUIM);
  expect(uit.volledig).toBe(true);
  expect(uit.toewijzing && [...uit.toewijzing]).toEqual(beste?.keuze);
  if (beste !== undefined) expect(uit.gelijkspel).toBe(beste.aantal === 1 ? 'uniek' : 'beslist');
  return uit;
}

describe('a band over large weights', () => {
  const band = (gewichten: readonly number[], minimaal: number, maximaal: number) => {
    return { gewichten: Float64Array.from(gewichten), minimaal, maximaal };
  };

  it('that is missed by less than any tolerance is missed', () => {
    const miljard = 1e9;
    const gewichten = [0, 3, 7, 11, 20].map((erbij) => miljard + erbij);
    for (const erbij of [1, 3, 5, 10, 18, 23, 24]) {
      expectBeste(createVraag(5, 1, { band: band(gewichten, miljard + erbij, miljard + erbij) }));
      expectBeste(createVraag(5, 2, { band: band(gewichten, 2 * miljard + erbij, 2 * miljard + erbij) }));
    }
  });

  it('of which no ray fits the numbers is refuted choice by choice', () => {
    const groot = 2 ** 40;
    const gewichten = [1, 2 ** 21 + 1, 2 ** 30 + 1, 2 ** 33 + 1, 5].map((erbij) => groot + erbij);
    for (const [van, tot] of [
      [3 * groot, 3 * groot + 5],
      [groot, groot + 9],
      [2 * groot + 6, 2 * groot + 6],
      [2 * groot + 2 ** 31, 2 * groot + 2 ** 32],
    ] as const)
      expectBeste(createVraag(5, 2, { band: band(gewichten, van, tot) }));
  });
});

it('more rows than are kept for long are all obeyed', () => {
  const tellingen = Array.from({ length: 70 }, (_, r) => {
    return { leden: Int32Array.of(r % 9, (r * 5 + 1) % 9), van: 0, tot: 1 + (r % 2), vakken: 1 };
  });
  expectBeste(createVraag(9, 4, { tellingen }));
});

it('many neighbours that clash, with counts and a tie, are the same in another order of the rows', () => {
  for (let zaad = 0; zaad < 4; zaad++) {
    const { nextBelow, shuffle } = createToeval(zaad);
    const n = 60;
    const paren = Array.from({ length: 200 }, () => [nextBelow(n), nextBelow(n)]).filter(([a, b]) => a !== b);
    const tel = (r: number) => {
      const leden = Int32Array.from([...Array(n).keys()].filter(() => nextBelow(3) === 0));
      return { leden, van: 3 + (r % 2), tot: 3 + (r % 2), vakken: -1 };
    };
    const probleem = createVraag(n, 12, {
      waarden: Float64Array.from({ length: n }, () => 50 + nextBelow(9)),
      paren: createParen(n, Int32Array.from(paren.flat())),
      botsingen: [1],
      tellingen: [tel(0), tel(1), tel(2)],
    });
    const uit = solveDoel(probleem, TOTAAL, RUIM);
    const ander = solveDoel({ ...probleem, tellingen: shuffle(probleem.tellingen) }, TOTAAL, RUIM);
    expect(uit).toMatchObject({ volledig: true });
    expect(ander).toMatchObject({ stappen: uit.stappen, gelijkspel: uit.gelijkspel });
    expect(ander.toewijzing).toEqual(uit.toewijzing);
    if (uit.toewijzing !== undefined) expect(isGeldig(probleem, uit.toewijzing)).toBe(true);
  }
});

it('a bonus for many pairs, with counts that must be exact, has no value above the bound that another order of the rows gives', () => {
  const { nextBelow, shuffle } = createToeval(5);
  const n = 32;
  const paren = Array.from({ length: 105 }, () => [nextBelow(n), nextBelow(n)]).filter(([a, b]) => a !== b);
  const tel = () => {
    const leden = Int32Array.from([...Array(n).keys()].filter(() => nextBelow(2) === 0));
    return { leden, van: 4, tot: 4, vakken: -1 };
  };
  const probleem = createVraag(n, 8, {
    waarden: Float64Array.from({ length: n }, () => 10 + nextBelow(9)),
    paren: createParen(n, Int32Array.from(paren.flat())),
    bonus: 4,
    tellingen: [tel(), tel(), tel()],
  });
  const kort = { knopen: 70, pivots: 1_000_000 };
  const uiten = [0, 1].map(() => {
    return solveDoel({ ...probleem, tellingen: shuffle(probleem.tellingen) }, TOTAAL, kort);
  });
  for (const { toewijzing, stappen } of uiten) {
    expect(isGeldig(probleem, toewijzing!)).toBe(true);
    for (const ander of uiten) expect(stappen[0]!.waarde).toBeLessThanOrEqual(ander.stappen[0]!.bovengrens);
  }
});

it('a choice outside what is open is no choice, and neighbours that nothing asks for give no rows', () => {
  const probleem = createVraag(3, 1, { masker: Int32Array.of(1, 0, 1), botsingen: [0] });
  expect(isGeldig(probleem, Int16Array.of(0, -1, -1))).toBe(true);
  expect(isGeldig(probleem, Int16Array.of(-1, 0, -1))).toBe(false);
  const model = createModel(probleem);
  const { waarden } = readWaarden(model, probleem.waarden);
  expect(toLineair(model, waarden).rijen).toHaveLength(1);
});
