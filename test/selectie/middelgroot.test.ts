import { createToeval } from 'buurtaanpak/kern';
import { type Regel, selectBuurten } from 'buurtaanpak/selectie';
import highs from 'highs';
import { expect, it } from 'vitest';
import { moreThan, runs } from '../runs.js';
import { toLp } from './milp.js';
import { findOvertredingen, type Probleem } from './orakel.js';
import { listAlles } from './orakelopsomming.js';
import { createLastig } from './willekeuriglastig.js';

/** Sixty to a hundred buurten in wijken on a ring, with neighbours, sizes and rules that bite. */
function createMiddelgroot(zaad: number): Probleem {
  const toeval = createToeval(zaad);
  const n = 60 + toeval.nextBelow(40);
  const codes = Array.from({ length: n }, (_, i) => `b${String(i).padStart(3, '0')}`);
  const cijfer = () => toeval.nextBelow(10_000) / 100;
  const gebieden = codes.map((code, i) => ({
    code,
    wijk: i % 3 === 0 ? 'Oost' : `w${toeval.nextBelow(8)}`,
    kenmerken: [['stad'], ['dorp'], ['gemiddeld'], ['stad']][toeval.nextBelow(4)] as string[],
    inwoners: 200 + toeval.nextBelow(1500),
  }));
  const buren = codes.flatMap((a, i) => [
    [a, codes[(i + 1) % n] as string] as const,
    [a, codes[(i + 3) % n] as string] as const,
  ]);
  const extra: Regel[][] = [
    [{ soort: 'niet_aangrenzend' }],
    [{ soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk', programmas: ['B'] }],
    [{ soort: 'inwoners', minimaal: 9000, maximaal: 9400 }],
    [{ soort: 'niet_aangrenzend' }, { soort: 'inwoners', minimaal: 8000, maximaal: 9000 }],
  ];
  return {
    scores: {
      A: codes.map((code) => ({ code, score: cijfer() })),
      B: codes.map((code) => ({ code, score: cijfer() })),
    },
    quota: [
      { id: 'oost', programma: 'A', aantal: 6, waar: { gebieden: ['Oost'] } },
      { id: 'energie', programma: 'B', aantal: 5 },
    ],
    gebieden,
    buren,
    regels: [
      { soort: 'aantal_met', aantal: 2, waar: { gebieden: ['Oost'] }, programmas: ['B'] },
      { soort: 'aantal_met', aantal: 1, waar: { kenmerken: ['dorp'] }, programmas: ['B'] },
      ...(extra[zaad % 4] as Regel[]),
    ],
    doel: { soort: 'totaal' },
  };
}

// Loading it takes longer than most of its answers.
const { solve } = await highs();

it('is written as an LP that has the optimum of going through everything, with rules of every kind', () => {
  const geteld = { gevonden: 0, onhaalbaar: 0 };
  for (let zaad = 0; zaad < runs(300); zaad++) {
    const probleem = createLastig(5_000_000 + zaad);
    const antwoord = probleem.doel.soort === 'totaal' ? solve(toLp(probleem), { mip_rel_gap: 0 }) : undefined;
    // Where nothing can be chosen there is no variable.
    if (antwoord === undefined || antwoord.Status === 'Empty') continue;
    const { beste } = listAlles(probleem);
    if (beste === undefined) {
      geteld.onhaalbaar++;
      expect(antwoord.Status, `${zaad}`).toBe('Infeasible');
    } else {
      geteld.gevonden++;
      expect(antwoord.ObjectiveValue, `${zaad}`).toBeCloseTo(beste.waarden[0] ?? 0, 6);
    }
  }
  expect(Math.min(...Object.values(geteld))).toBeGreaterThan(moreThan(3));
});

it('finds the optimum that HiGHS finds on medium problems', () => {
  const aantal = runs(16, 8);
  for (let zaad = 0; zaad < aantal; zaad++) {
    const probleem = createMiddelgroot(zaad);
    const { scores, quota, ...opties } = probleem;
    const selectie = selectBuurten(scores, quota, opties);
    const ander = solve(toLp(probleem), { mip_rel_gap: 0 });
    if (ander.Status !== 'Optimal') {
      expect(selectie.uitkomst, `${zaad}`).toBe('onhaalbaar');
      continue;
    }
    if (selectie.uitkomst !== 'optimaal') throw new Error(`${zaad}: ${selectie.uitkomst}`);
    expect(selectie.bewijs.doelwaarde, `${zaad}`).toBeCloseTo(ander.ObjectiveValue, 5);
    const keuze = new Map(selectie.gekozen.map(({ code, quotum }) => [code, quotum]));
    expect(findOvertredingen(probleem, keuze)).toEqual([]);
  }
});

it('finds the totals in order that HiGHS finds in two steps', () => {
  const only = (probleem: Probleem, programma: string): Probleem => ({
    ...probleem,
    scores: Object.fromEntries(
      Object.entries(probleem.scores).map(([naam, rijen]) => [
        naam,
        rijen.map((rij) => (naam === programma ? rij : { ...rij, score: 0 })),
      ]),
    ),
  });
  const aantal = runs(8, 4);
  for (let zaad = 0; zaad < aantal; zaad++) {
    const probleem = createMiddelgroot(zaad);
    const { scores, quota, ...opties } = probleem;
    const doel = { soort: 'lexicografisch' as const, volgorde: ['A', 'B'] };
    const selectie = selectBuurten(scores, quota, { ...opties, doel });
    const lpA = toLp(only(probleem, 'A'));
    const eerste = solve(lpA, { mip_rel_gap: 0 });
    if (eerste.Status !== 'Optimal') {
      expect(selectie.uitkomst, `${zaad}`).toBe('onhaalbaar');
      continue;
    }
    const doelA = /obj: (.*)/.exec(lpA)?.[1];
    const vloer = `vloer: ${doelA} >= ${eerste.ObjectiveValue - 1e-6}`;
    const tweede = solve(toLp(only(probleem, 'B')).replace('Binary', ` ${vloer}\nBinary`), { mip_rel_gap: 0 });
    if (selectie.uitkomst !== 'optimaal') throw new Error(`${zaad}: ${selectie.uitkomst}`);
    const [a, b] = selectie.bewijs.stappen.map(({ doelwaarde }) => doelwaarde);
    expect(a, `${zaad}`).toBeCloseTo(eerste.ObjectiveValue, 5);
    expect(b, `${zaad}`).toBeCloseTo(tweede.ObjectiveValue, 5);
    // Without the floors in its bounds the second step needs twice that at the worst.
    expect(selectie.bewijs.knopen, `${zaad}`).toBeLessThan(1000);
  }
});
