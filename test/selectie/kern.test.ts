import { createToeval } from 'buurtaanpak/kern';
import {
  type Programmascores,
  type Quotum,
  type Regel,
  type Selectieopties,
  selectBuurten,
} from 'buurtaanpak/selectie';
import { expect, it } from 'vitest';
import { solveDoel } from '../../src/oplosser/index.js';
import { checkInvoer } from '../../src/selectie/vraagstuk/checkInvoer.js';
import { createKeuzeprobleem } from '../../src/selectie/vraagstuk/createKeuzeprobleem.js';
import { createVraagstuk } from '../../src/selectie/vraagstuk/createVraagstuk.js';
import { getCode } from '../../src/selectie/vraagstuk/getCode.js';
import { toRekendoel } from '../../src/selectie/vraagstuk/toRekendoel.js';
import { runs } from '../runs.js';

/** Whether both could be solved, and then gave the same. */
function compareMetAlles(
  scores: Programmascores,
  quota: readonly Quotum[],
  opties: Selectieopties,
  budget: number,
): boolean {
  const selectie = selectBuurten(scores, quota, opties);
  const vraagstuk = createVraagstuk(scores, quota, checkInvoer(scores, quota, opties), opties);
  const probleem = createKeuzeprobleem(vraagstuk);
  const { toewijzing, volledig, stappen } = solveDoel(probleem, toRekendoel(vraagstuk), {
    knopen: budget,
    pivots: 1_000_000,
  });
  if (!volledig || toewijzing === undefined || selectie.uitkomst !== 'optimaal') return false;
  const verwacht: string[] = [];
  toewijzing.forEach((cel, c) => {
    if (cel >= 0) verwacht.push(`${getCode(vraagstuk, c)} ${quota[cel]?.id}`);
  });
  expect(selectie.bewijs.doelwaarde).toBe((stappen[0]?.waarde ?? 0) / 1e9);
  expect(selectie.gekozen.map(({ code, quotum }) => `${code} ${quotum}`).sort()).toEqual(verwacht.sort());
  return true;
}

// From 400 candidates on only a core takes part. The others must be proven away: the answer is that of all candidates at once,
// ties included. Scores are few whole numbers, so that many candidates outside the core are as good as those in it.
it('gives with a core what all candidates together give', () => {
  // Each of the bounds with each of the rules.
  const aantal = runs(24, 12);
  let gezien = 0;
  for (let zaad = 0; zaad < aantal; zaad++) {
    const toeval = createToeval(zaad);
    const n = 420 + toeval.nextBelow(200);
    const codes = Array.from({ length: n }, (_, i) => `b${String(i).padStart(4, '0')}`);
    const grens = [40, 400, 10_000][zaad % 3] as number;
    const score = () => codes.map((code) => ({ code, score: toeval.nextBelow(grens) }));
    const scores = { p: score(), r: score() };
    const gebieden = codes.map((code, i) => ({
      code,
      wijk: `w${i % 60}`,
      kenmerken: toeval.nextBelow(5) === 0 ? ['dorp'] : [],
      inwoners: 100 + toeval.nextBelow(900),
    }));
    const buren = codes.flatMap((a, i) => [1, 2, 5].map((stap) => [a, codes[(i + stap) % n] as string] as const));
    const soorten: Regel[][] = [
      [{ soort: 'niet_aangrenzend' }],
      [{ soort: 'liever_aangrenzend', bonus: grens / 100 }],
      [{ soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' }],
      [
        { soort: 'vast', code: codes[7] as string },
        { soort: 'samen', codes: [codes[8] as string, codes[300] as string] },
        { soort: 'niet_samen', codes: [codes[1] as string, codes[2] as string] },
      ],
    ];
    const regels: Regel[] = [
      ...(soorten[zaad % 4] as Regel[]),
      { soort: 'aantal_met', aantal: 1, waar: { kenmerken: ['dorp'] }, programmas: ['r'] },
    ];
    const quota = [
      { id: 'p', programma: 'p', aantal: 3 },
      { id: 'r', programma: 'r', aantal: { van: 2, tot: 3 } },
    ];
    const opties = { gebieden, buren, regels, knopenbudget: 3000 };
    if (compareMetAlles(scores, quota, opties, 20_000)) gezien++;
  }
  expect(gezien).toBeGreaterThan(0.6 * aantal);
});

it('knows of candidates outside the core: in groups, excluded, and of a kind of which there are few', () => {
  const codes = Array.from({ length: 500 }, (_, i) => `b${String(i).padStart(4, '0')}`);
  const weinig = ['b0100', 'b0300', 'b0450'];
  const scores = {
    p: codes.map((code, i) => ({ code, score: 500 - i })),
    r: weinig.map((code, i) => ({ code, score: 9 - i })),
  };
  const gebieden = codes.map((code, i) => ({ code, kenmerken: i % 2 === 0 ? ['dorp'] : [] }));
  const regels: Regel[] = [
    // Of the second, the fourth and the worst ten, who never come into the core, one.
    {
      soort: 'hoogstens_per_groep',
      hoogstens: 1,
      groepen: [{ naam: 'g', codes: ['b0001', 'b0003', ...codes.slice(490)] }],
    },
    { soort: 'uitgesloten', codes: ['b0002', 'b0480', 'b0100'], motief: 'proef' },
    { soort: 'aantal_met', aantal: 2, waar: { kenmerken: ['dorp'] }, programmas: ['p'] },
  ];
  const quota = [
    { id: 'p', programma: 'p', aantal: 4 },
    { id: 'r', programma: 'r', aantal: 1 },
  ];
  expect(compareMetAlles(scores, quota, { gebieden, regels }, 20_000)).toBe(true);
  expect(selectBuurten(scores, quota, { gebieden, regels })).toMatchObject({
    gekozen: ['b0000', 'b0001', 'b0004', 'b0005', 'b0300'].map((code) => ({ code })),
  });
  // With the group alone.
  expect(selectBuurten({ p: scores.p }, quota.slice(0, 1), { regels: regels.slice(0, 1) })).toMatchObject({
    gekozen: ['b0000', 'b0001', 'b0002', 'b0004'].map((code) => ({ code })),
  });
});

it('takes in whom the first core left out when a neighbour makes up for a lower score', () => {
  // The best eight are the first core; b0000 and b0020 are neighbours, and together with the bonus the best.
  const codes = Array.from({ length: 500 }, (_, i) => `b${String(i).padStart(4, '0')}`);
  const scores = { p: codes.map((code, i) => ({ code, score: 500 - i })) };
  const opties = {
    buren: [['b0000', 'b0020']] as const,
    regels: [{ soort: 'liever_aangrenzend', bonus: 30 }] as const,
  };
  const quota = [{ id: 'p', programma: 'p', aantal: 2 }];
  expect(compareMetAlles(scores, quota, opties, 20_000)).toBe(true);
  expect(selectBuurten(scores, quota, opties)).toMatchObject({
    gekozen: [{ code: 'b0000' }, { code: 'b0020' }],
    bewijs: { doelwaarde: 500 + 480 + 30 },
  });
});
