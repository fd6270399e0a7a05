/** What counting alone refutes is infeasible, with its clash, however many candidates there are; and no question throws for its size. */
import { createToeval } from 'buurtaanpak/kern';
import { type Quotum, type Regel, type Selectie, type SelectieGebied, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { solveDoel } from '../../src/oplosser/index.js';
import { checkInvoer } from '../../src/selectie/vraagstuk/checkInvoer.js';
import { createKeuzeprobleem } from '../../src/selectie/vraagstuk/createKeuzeprobleem.js';
import { createVraagstuk } from '../../src/selectie/vraagstuk/createVraagstuk.js';
import { getCode } from '../../src/selectie/vraagstuk/getCode.js';
import { toRekendoel } from '../../src/selectie/vraagstuk/toRekendoel.js';
import { findBeste, type Probleem } from './orakel.js';
import { createProbleem } from './willekeurig.js';

const toeval = createToeval(1);
/** Candidates in wijken w0, w1, ... in turn, the features of each as given, with scores for two programmes. */
function createVraag(n: number, wijken: number, kenmerken: (i: number) => readonly string[] = () => []) {
  const codes = Array.from({ length: n }, (_, i) => `b${String(i).padStart(3, '0')}`);
  const score = () => codes.map((code) => ({ code, score: toeval.nextBelow(1000) / 10 }));
  const gebieden = codes.map((code, i): SelectieGebied => {
    return { code, wijk: `w${i % wijken}`, kenmerken: kenmerken(i), inwoners: 100 * (3 + (i % 9)) };
  });
  return { codes, gebieden, scores: { p: score(), r: score() } };
}
const botsing = (selectie: Selectie) => {
  if (selectie.uitkomst !== 'onhaalbaar') return selectie.uitkomst;
  return selectie.botsing.map((deel) => (deel.soort === 'quotum' ? deel.quotum : deel.positie));
};
/** Inhabitants of no pattern, so that few sets of buurten have a given number of them together. */
const spread = (gebieden: readonly SelectieGebied[]) =>
  gebieden.map((gebied, i) => ({ ...gebied, inwoners: (gebied.inwoners ?? 0) + i }));
const samen = (inwoners: number): Regel => ({ soort: 'inwoners', minimaal: inwoners, maximaal: inwoners });
const perWijk = (hoogstens: number, programmas?: readonly string[]): Regel => {
  return { soort: 'hoogstens_per_groep', hoogstens, groepen: 'wijk', ...(programmas && { programmas }) };
};

describe('groups that hold too few', () => {
  const { codes, gebieden, scores } = createVraag(60, 3);
  const twee: readonly Quotum[] = [
    { id: 'a', programma: 'p', aantal: 5, waar: { gebieden: ['w0', 'w1'] } },
    { id: 'b', programma: 'r', aantal: 3 },
  ];
  const kies = (quota: readonly Quotum[], ...regels: Regel[]) => selectBuurten(scores, quota, { gebieden, regels });

  it('eight from three wijken, at most two each', () => {
    const een = [{ id: 'q', programma: 'p', aantal: 8 }];
    expect(botsing(kies(een, perWijk(2)))).toEqual(['q', 0]);
    expect(kies(een, perWijk(2))).toMatchObject({
      kleinste: true,
      verruimingen: [
        { soort: 'aantal', van: 6, tot: 6 },
        { soort: 'hoogstens', hoogstens: 3 },
        { soort: 'zonder_regel' },
      ],
    });
    expect(kies(een, perWijk(3)).uitkomst).toBe('optimaal');
  });

  it('several quota that look in different places', () => {
    // Of a five in w0 and w1, which hold four; a and b together eight where there are six places.
    expect(botsing(kies(twee, perWijk(2)))).toEqual(['a', 0]);
    expect(kies(twee, perWijk(3)).uitkomst).toBe('optimaal');
    const drie: readonly Quotum[] = [...twee, { id: 'c', programma: 'r', aantal: 2 }];
    expect(botsing(kies(drie, perWijk(3)))).toEqual(['a', 'b', 'c', 0]);
  });

  it('of one programme only, or one group within another', () => {
    expect(botsing(kies(twee, perWijk(1), perWijk(0, ['r'])))).not.toBe('onbeslist');
    expect(botsing(kies([twee[1] as Quotum, { id: 'c', programma: 'p', aantal: 9 }], perWijk(2, ['p'])))).toEqual([
      'c',
      0,
    ]);
    const helft = { naam: 'helft', codes: codes.filter((_, i) => i % 3 !== 2) };
    const samen = { soort: 'hoogstens_per_groep' as const, hoogstens: 3, groepen: [helft] };
    expect(botsing(kies([{ id: 'q', programma: 'p', aantal: 6 }], perWijk(2), samen))).toEqual(['q', 0, 1]);
    expect(kies([{ id: 'q', programma: 'p', aantal: 5 }], perWijk(2), samen).uitkomst).toBe('optimaal');
  });

  it('two divisions across each other', () => {
    // Rows of ten: at most one from each of six rows, at most two from each of three wijken, for seven places; and for two quota.
    const rijen = Array.from({ length: 6 }, (_, r) => ({ naam: `rij ${r}`, codes: codes.slice(10 * r, 10 * r + 10) }));
    const perRij: Regel = { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: rijen };
    expect(botsing(kies([{ id: 'q', programma: 'p', aantal: 7 }], perRij, perWijk(3)))).toEqual(['q', 0]);
    expect(botsing(kies([{ id: 'q', programma: 'p', aantal: 6 }], perRij, perWijk(1)))).toEqual(['q', 1]);
    const quota = ['p', 'r'].map((programma) => ({ id: programma, programma, aantal: 3 }));
    expect(botsing(kies(quota, perRij, perWijk(1)))).toEqual(['p', 'r', 1]);
    const nietSamen: Regel = { soort: 'niet_samen', codes: codes.slice(0, 35) };
    expect(botsing(kies(quota, nietSamen, perWijk(1)))).toEqual(['p', 'r', 1]);
  });

  it('with a number of another kind, which divides a quotum', () => {
    const { gebieden, scores } = createVraag(60, 4, (i) => (i % 5 === 0 ? ['dorp'] : []));
    const dorp: Regel = { soort: 'aantal_met', aantal: 1, waar: { kenmerken: ['dorp'] }, programmas: ['r'] };
    const quota = [
      { id: 'a', programma: 'p', aantal: 2 },
      { id: 'b', programma: 'r', aantal: 5 },
    ];
    const selectie = selectBuurten(scores, quota, { gebieden, regels: [dorp, perWijk(1, ['r'])] });
    expect(botsing(selectie)).toEqual(['b', 1]);
    expect(selectBuurten(scores, quota, { gebieden, regels: [dorp, perWijk(2, ['r'])] }).uitkomst).toBe('optimaal');
  });
});

describe('numbers of aantal_met', () => {
  const kenmerk = (naam: string, van: number, tot = 99): Regel => {
    return { soort: 'aantal_met', aantal: { van, tot }, waar: { kenmerken: [naam] } };
  };

  it('of which more are asked than there are places, or than the quota leave', () => {
    const { gebieden, scores } = createVraag(60, 3, (i) => ['x', 'y', 'z', 'u'].filter((_, k) => i % 4 === k));
    const negen = [{ id: 'q', programma: 'p', aantal: 9 }];
    expect(botsing(selectBuurten(scores, negen, { gebieden, regels: [kenmerk('x', 10)] }))).toEqual(['q', 0]);
    const quota = [
      { id: 'a', programma: 'p', aantal: 8 },
      { id: 'b', programma: 'r', aantal: 4 },
    ];
    const vier = ['x', 'y', 'z', 'u'].map((naam) => kenmerk(naam, 4));
    expect(botsing(selectBuurten(scores, quota, { gebieden, regels: vier }))).toEqual(['a', 'b', 0, 1, 2, 3]);
    const drie = ['x', 'y', 'z', 'u'].map((naam) => kenmerk(naam, 3));
    expect(selectBuurten(scores, quota, { gebieden, regels: drie })).toMatchObject({ bewijs: { optimaal: true } });
  });

  it('that can be divided in very many ways are decided by the search', () => {
    const { gebieden, scores, codes } = createVraag(131, 10, (i) =>
      ['x', 'y', 'z'].filter((_, k) => (i * (k + 3)) % 7 < 2),
    );
    const quota = [
      { id: 'a', programma: 'p', aantal: 8 },
      { id: 'b', programma: 'r', aantal: 4 },
    ];
    const regels = [kenmerk('x', 3), kenmerk('y', 3), kenmerk('z', 3)];
    const selectie = selectBuurten(scores, quota, { gebieden, regels });
    if (selectie.uitkomst !== 'optimaal') throw new Error(selectie.uitkomst);
    for (const naam of ['x', 'y', 'z']) {
      const met = selectie.gekozen.filter(({ code }) => gebieden[codes.indexOf(code)]?.kenmerken?.includes(naam));
      expect(met.length).toBeGreaterThanOrEqual(3);
    }
    // With fewer subproblems than it needs it says so.
    const krap = { gebieden: spread(gebieden), regels: [...regels, kenmerk('x', 0, 3), samen(9000)] };
    expect(selectBuurten(scores, quota, { ...krap, knopenbudget: 2 }).uitkomst).toBe('onbeslist');
  });

  it('that the search does not settle within its budget have an honest answer', () => {
    const uitkomsten = new Set<string>();
    for (const [zaad, knopenbudget] of [10, 32, 49, 76, 121, 127].flatMap((een) =>
      [1, 3, 8].map((budget) => [een, budget] as const),
    )) {
      const { nextBelow } = createToeval(zaad % 100);
      const groot = zaad > 100;
      const n = groot ? 60 + nextBelow(70) : 16 + nextBelow(10);
      const codes = Array.from({ length: n }, (_, i) => `b${String(i).padStart(3, '0')}`);
      const hoog = groot ? 5 : ([3, 100][zaad % 2] as number);
      const score = () => codes.map((code) => ({ code, score: nextBelow(hoog) }));
      const scores = { p: score(), r: score() };
      const gebieden = codes.map((code) => {
        const wijk = `w${nextBelow(groot ? 12 : 6)}`;
        return { code, wijk, kenmerken: ['x', 'y', 'z', 'u'].filter(() => nextBelow(groot ? 3 : 2) === 0) };
      });
      const quota = [
        { id: 'p', programma: 'p', aantal: 4 },
        { id: 'r', programma: 'r', aantal: { van: 1, tot: 3 } },
      ];
      const regels: Regel[] = ['x', 'y', 'z'].map((naam) => kenmerk(naam, 2, 3 + nextBelow(3)));
      if (zaad % 3 > 0) regels.push(perWijk(1 + nextBelow(2)));
      const kort = selectBuurten(scores, quota, { gebieden, regels, knopenbudget });
      const lang = selectBuurten(scores, quota, { gebieden, regels });
      uitkomsten.add(kort.uitkomst);
      if (!('bewijs' in kort) || !('bewijs' in lang)) continue;
      expect(kort.bewijs.knopen).toBeLessThanOrEqual(knopenbudget + 1);
      expect(kort.bewijs.doelwaarde).toBeLessThanOrEqual(lang.bewijs.doelwaarde);
      expect(kort.bewijs.bovengrens).toBeGreaterThanOrEqual(lang.bewijs.doelwaarde);
      if (kort.bewijs.optimaal) expect(kort.bewijs.doelwaarde).toBe(lang.bewijs.doelwaarde);
    }
    expect([...uitkomsten].sort()).toEqual(['beste_gevonden', 'onbeslist', 'optimaal']);
  });

  it('may be met by one that a full group must lose, at no more than it costs', () => {
    // A and B are best for p but of one wijk; for r one with x is asked: A itself, or C.
    const gebieden = ['A', 'B', 'C', 'D', 'E'].map((code) => {
      return { code, wijk: code < 'C' ? 'w1' : code, kenmerken: code === 'A' || code === 'C' ? ['x'] : [] };
    });
    const rij = (...scores: number[]) => scores.map((score, i) => ({ code: 'ABCDE'[i] as string, score }));
    const scores = { p: rij(9, 8, 1, 7, 1), r: rij(3, 1, 2, 9, 8) };
    const quota = ['p', 'r'].map((programma) => ({ id: programma, programma, aantal: 2 }));
    const x: Regel = { soort: 'aantal_met', aantal: { van: 1, tot: 2 }, waar: { kenmerken: ['x'] }, programmas: ['r'] };
    // More rules than the bits of a number, so that the search sees to them.
    const los = Array.from({ length: 31 }, () => kenmerk('x', 0));
    const probleem = {
      scores,
      quota,
      gebieden,
      regels: [perWijk(1), x],
      buren: [],
      doel: { soort: 'totaal' },
    } as const;
    const beste = findBeste(probleem);
    const selectie = selectBuurten(scores, quota, { gebieden, regels: [perWijk(1), x, ...los] });
    expect(selectie).toMatchObject({ uitkomst: 'optimaal', bewijs: { doelwaarde: beste?.waarden[0] } });
  });

  it('of more kinds than the bits of a number', () => {
    const { gebieden, scores } = createVraag(64, 8, (i) =>
      ['a', 'b', 'c', 'd', 'e'].filter((_, bit) => (i >> bit) & 1),
    );
    const regels = ['a', 'b', 'c', 'd', 'e'].map((naam) => kenmerk(naam, 4, 5));
    const quota = [{ id: 'q', programma: 'p', aantal: 9 }];
    expect(selectBuurten(scores, quota, { gebieden, regels }).uitkomst).toBe('optimaal');
    const krap = { gebieden: spread(gebieden), regels: [...regels, samen(6543)] };
    expect(selectBuurten(scores, quota, { ...krap, knopenbudget: 2 }).uitkomst).toBe('onbeslist');
  });

  it('are met by the search as trying everything meets them, under every rule and objective', () => {
    const gezien = { onhaalbaar: 0, gevonden: 0 };
    for (let zaad = 0; zaad < 200; zaad++) {
      const basis = createProbleem(70_000 + zaad);
      const { nextBelow } = createToeval(zaad);
      const extra = kenmerk(zaad % 2 === 0 ? 'x' : 'y', nextBelow(3), 1 + nextBelow(2) + 1);
      const probleem: Probleem = { ...basis, regels: [...basis.regels, extra] };
      const { scores, quota, ...opties } = probleem;
      const vraagstuk = createVraagstuk(scores, quota, checkInvoer(scores, quota, opties), opties);
      const { toewijzing, volledig, stappen, gelijkspel } = solveDoel(
        createKeuzeprobleem(vraagstuk),
        toRekendoel(vraagstuk),
        {
          knopen: 20_000,
          pivots: 1_000_000,
        },
      );
      const beste = findBeste(probleem);
      expect(volledig, `${zaad}`).toBe(true);
      if (beste === undefined || toewijzing === undefined) {
        gezien.onhaalbaar++;
        expect([beste, toewijzing], `${zaad}`).toEqual([undefined, undefined]);
        continue;
      }
      gezien.gevonden++;
      const keuze: [string, string][] = [];
      toewijzing.forEach((vak, c) => {
        if (vak >= 0) keuze.push([getCode(vraagstuk, c), quota[vak]?.id ?? '']);
      });
      expect(
        stappen.map(({ waarde }) => waarde / 1e9),
        `${zaad}`,
      ).toEqual(beste.waarden);
      expect(keuze.sort(), `${zaad}`).toEqual([...beste.keuze].sort());
      expect(gelijkspel, `${zaad}`).toBe(beste.aantal === 1 ? 'uniek' : 'beslist');
    }
    expect(Math.min(...Object.values(gezien))).toBeGreaterThan(40);
  });
});

it('inhabitants that are all multiples of a hundred have no total in between', () => {
  const { gebieden, scores } = createVraag(60, 3);
  const quota = [{ id: 'q', programma: 'p', aantal: 8 }];
  const band = (minimaal: number, maximaal: number) =>
    selectBuurten(scores, quota, { gebieden, regels: [{ soort: 'inwoners', minimaal, maximaal }] });
  expect(botsing(band(5010, 5090))).toEqual([0]);
  expect(band(5010, 5110).uitkomst).toBe('optimaal');
});
