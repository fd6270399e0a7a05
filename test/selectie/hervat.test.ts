/** A search that stops and goes on, again and again, gives the answer of one that did not stop: for every objective, and for a tie too. */
import { createToeval } from 'buurtaanpak/kern';
import { type Doel, type Regel, type Selectie, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.js';
import type { Probleem } from './orakel.js';
import { createLastig } from './willekeuriglastig.js';

const DOELEN: readonly Doel[] = [
  { soort: 'totaal' },
  { soort: 'hoogste_minimum' },
  { soort: 'lexicografisch', volgorde: ['r', 'p'] },
];

/** Ten buurten of which five have a given number of inhabitants together, and scores that follow them: many subproblems. */
function createBandvraag(zaad: number, doel: Doel): Probleem {
  const { nextBelow } = createToeval(zaad);
  const gebieden = Array.from({ length: 10 }, (_, i) => ({ code: `b${i}`, inwoners: 11 + nextBelow(40) }));
  const samen = gebieden.slice(0, 5).reduce((som, { inwoners }) => som + inwoners, 0);
  return {
    scores: {
      p: gebieden.map(({ code, inwoners }) => ({ code, score: 3 * inwoners + nextBelow(5) })),
      r: gebieden.map(({ code }) => ({ code, score: nextBelow(20) })),
    },
    quota: [
      { id: 'q', programma: 'p', aantal: 3 },
      { id: 's', programma: 'r', aantal: 2 },
    ],
    gebieden,
    buren: [],
    regels: [{ soort: 'inwoners', minimaal: samen, maximaal: samen + 1 }] as Regel[],
    doel,
  };
}

/** Goes on with the same budget until there is nothing left to do; how often that was needed, and the last answer. */
function finish({ scores, quota, ...opties }: Probleem, budget: { knopenbudget: number; pivotbudget?: number }) {
  let selectie: Selectie = selectBuurten(scores, quota, { ...opties, ...budget });
  let keren = 1;
  for (; 'stand' in selectie && selectie.stand !== undefined; keren++) {
    if (keren === 5000) throw new Error('no end');
    const stand = JSON.parse(JSON.stringify(selectie.stand));
    selectie = selectBuurten(scores, quota, { ...opties, ...budget, stand });
  }
  return { selectie, keren };
}

/** All of an answer but how much it took, and its budget; what is said of a clash needs a budget too. */
function strip(selectie: Selectie) {
  const { invoer: _, ...rest } = selectie;
  if (!('bewijs' in rest)) return rest.uitkomst;
  const { knopen: __, pivots: ___, methode: ____, ...bewijs } = rest.bewijs;
  return { ...rest, bewijs };
}

describe('a search that stops after some subproblems and goes on', () => {
  it.each(DOELEN)('gives the answer of one go: $soort', (doel) => {
    let meest = 0;
    for (let zaad = 0; zaad < runs(30, 5); zaad++) {
      const probleem = createBandvraag(zaad, doel);
      const { scores, quota, ...opties } = probleem;
      const vol = strip(selectBuurten(scores, quota, opties));
      for (const knopenbudget of [1, 3, 17]) {
        const { selectie, keren } = finish(probleem, { knopenbudget });
        expect(strip(selectie)).toEqual(vol);
        meest = Math.max(meest, keren);
      }
      expect(strip(finish(probleem, { knopenbudget: 1000, pivotbudget: 4 }).selectie)).toEqual(vol);
    }
    expect(meest).toBeGreaterThan(20);
  });

  it('gives the answer of one go under every rule, with many ties', () => {
    const gezien: Record<string, number> = {};
    for (let zaad = 0; zaad < runs(200, 40); zaad++) {
      const probleem = createLastig(zaad);
      const { scores, quota, ...opties } = probleem;
      const vol = selectBuurten(scores, quota, opties);
      const { selectie, keren } = finish(probleem, { knopenbudget: 1 });
      expect(strip(selectie)).toEqual(strip(vol));
      const soort = 'bewijs' in vol ? vol.bewijs.gelijkspel : vol.uitkomst;
      if (keren > 1) gezien[soort] = (gezien[soort] ?? 0) + 1;
    }
    expect(Object.keys(gezien)).toEqual(expect.arrayContaining(['beslist', 'uniek']));
  });

  it('adds up what it used', () => {
    const probleem = createBandvraag(1, DOELEN[0]!);
    const { selectie, keren } = finish(probleem, { knopenbudget: 3 });
    if (!('bewijs' in selectie)) throw new Error(selectie.uitkomst);
    expect(selectie.bewijs.knopen).toBeGreaterThan(3 * (keren - 1));
    expect(selectie.bewijs.knopen).toBeLessThanOrEqual(3 * keren);
    expect(selectie.bewijs.pivots).toBeGreaterThan(0);
  });

  it('settles the tie of a core among all candidates', () => {
    const n = 600;
    const p = Array.from({ length: n }, (_, i) => ({ code: `b${String(i).padStart(3, '0')}`, score: n - (i % 300) }));
    const quota = [{ id: 'q', programma: 'p', aantal: 3 }];
    const kort = selectBuurten({ p }, quota, { knopenbudget: 1 });
    expect(kort).toMatchObject({ uitkomst: 'optimaal', bewijs: { gelijkspel: 'onbeslist' } });
    const { stand } = kort as { stand: NonNullable<Extract<Selectie, { stand?: unknown }>['stand']> };
    expect(stand.zoek).toMatchObject({ gelijk: -1, beste: expect.objectContaining({ length: n }) });
    const vol = selectBuurten({ p }, quota);
    expect(vol).toMatchObject({ bewijs: { gelijkspel: 'beslist' } });
    expect(strip(selectBuurten({ p }, quota, { stand }))).toEqual(strip(vol));
  });
});
