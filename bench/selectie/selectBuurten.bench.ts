import { createToeval } from 'buurtaanpak/kern';
import { analyseSelectie, type Quotum, type Regel, selectBuurten } from 'buurtaanpak/selectie';
import highs from 'highs';
import { equalTo, lessEq, solve as solveYalps } from 'yalps';
import type { Bench } from '../harnas.js';
import { createKaart, type Kaart } from './createKaart.js';

const OOST = { gebieden: ['Oost'] };
const quota: readonly Quotum[] = [
  { id: 'oost', programma: 'A', aantal: 8, waar: OOST },
  { id: 'energie', programma: 'B', aantal: 4 },
];
const aantallen: readonly Regel[] = [
  { soort: 'aantal_met', aantal: 2, waar: OOST, programmas: ['B'] },
  { soort: 'aantal_met', aantal: 1, waar: { kenmerken: ['dorp'] }, programmas: ['B'] },
  { soort: 'aantal_met', aantal: 1, waar: { kenmerken: ['gemiddeld'] }, programmas: ['B'] },
];

const toCode = (id: number) => `K${String(id).padStart(6, '0')}`;

function toInvoer({ cand, edges }: Kaart) {
  return {
    scores: {
      A: cand.map(({ id, sA }) => ({ code: toCode(id), score: sA })),
      B: cand.map(({ id, sB }) => ({ code: toCode(id), score: sB })),
    },
    gebieden: cand.map(({ id, stadsdeel, type }) => ({ code: toCode(id), wijk: stadsdeel, kenmerken: [type] })),
    buren: edges.map(([a, b]) => [toCode(a), toCode(b)] as const),
  };
}

/** The same problem as an LP file. */
function toLp({ cand, edges }: Kaart, metBuren: boolean): string {
  const oost = cand.filter(({ stadsdeel }) => stadsdeel === 'Oost');
  const b = (past: (een: Kaart['cand'][number]) => boolean) =>
    cand
      .filter(past)
      .map(({ id }) => `b${id}`)
      .join(' + ');
  const inOost = new Set(oost.map(({ id }) => id));
  const van = (id: number) => (inOost.has(id) ? [`a${id}`, `b${id}`] : [`b${id}`]);
  const regels = [
    `${oost.map(({ id }) => `a${id}`).join(' + ')} = 8`,
    `${b(() => true)} = 4`,
    `${b(({ stadsdeel }) => stadsdeel === 'Oost')} = 2`,
    `${b(({ type }) => type === 'dorp')} = 1`,
    `${b(({ type }) => type === 'gemiddeld')} = 1`,
    ...oost.map(({ id }) => `a${id} + b${id} <= 1`),
    ...(metBuren ? edges.map(([x, y]) => `${[...van(x), ...van(y)].join(' + ')} <= 1`) : []),
  ];
  const doel = [...oost.map(({ id, sA }) => `${sA} a${id}`), ...cand.map(({ id, sB }) => `${sB} b${id}`)].join(' + ');
  const namen = [...oost.map(({ id }) => `a${id}`), ...cand.map(({ id }) => `b${id}`)];
  return `Maximize\n obj: ${doel}\nSubject To\n${regels.map((regel, i) => ` c${i}: ${regel}`).join('\n')}\nBinary\n ${namen.join('\n ')}\nEnd`;
}

/** The same problem, without neighbours, as yalps wants it. */
function toYalps({ cand }: Kaart) {
  const variables = new Map<string, Record<string, number>>();
  const constraints: Record<string, ReturnType<typeof equalTo>> = {
    A: equalTo(8),
    B: equalTo(4),
    oost: equalTo(2),
    dorp: equalTo(1),
    gemiddeld: equalTo(1),
  };
  for (const { id, stadsdeel, type, sA, sB } of cand) {
    const een = `een${id}`;
    constraints[een] = lessEq(1);
    if (stadsdeel === 'Oost') variables.set(`a${id}`, { score: sA, A: 1, [een]: 1 });
    const kenmerk = type === 'stad' ? {} : { [type]: 1 };
    variables.set(`b${id}`, { score: sB, B: 1, [een]: 1, ...kenmerk, ...(stadsdeel === 'Oost' ? { oost: 1 } : {}) });
  }
  return { direction: 'maximize' as const, objective: 'score', constraints, variables, binaries: true };
}

const near = (onze: number, ander: number) => {
  if (Math.abs(onze - ander) > 1e-4) throw new Error(`not the same optimum: ${onze} and ${ander}`);
};
const waarde = (selectie: unknown) => (selectie as { bewijs: { doelwaarde: number } }).bewijs.doelwaarde;

const bench: Bench = async () => {
  const { solve } = await highs();
  const groot = createKaart(14_000, 1);
  const { scores, ...opties } = toInvoer(groot);
  const regels: readonly Regel[] = [...aantallen, { soort: 'niet_aangrenzend' }];
  const lp = toLp(groot, true);
  const klein = createKaart(131, 2);
  const { scores: kleineScores, gebieden } = toInvoer(klein);
  const kleinLp = toLp(klein, false);
  const yalps = toYalps(klein);
  const codes = klein.cand.map(({ id }) => toCode(id));
  const toeval = createToeval(3);
  const trek = (basis: readonly number[]) =>
    Array.from({ length: 10_000 }, () => ({
      codes,
      scores: Float64Array.from(basis, (score) => score + 6 * toeval.nextFractie()),
    }));
  const trekkingen = { A: trek(klein.cand.map(({ sA }) => sA)), B: trek(klein.cand.map(({ sB }) => sB)) };
  const kleineOpties = { gebieden, regels: aantallen };
  return [
    {
      naam: 'selectBuurten, 14,000 candidates with neighbour rules',
      onze: () => selectBuurten(scores, quota, { ...opties, regels }),
      ander: () => solve(lp, { mip_rel_gap: 0 }),
      anderNaam: 'highs (WebAssembly)',
      herhalingen: 3,
      controle: (onze, ander) => near(waarde(onze), (ander as { ObjectiveValue: number }).ObjectiveValue),
    },
    {
      naam: 'selectBuurten, 131 candidates',
      onze: () => selectBuurten(kleineScores, quota, kleineOpties),
      ander: () => solve(kleinLp, { mip_rel_gap: 0 }),
      anderNaam: 'highs (WebAssembly)',
      controle: (onze, ander) => near(waarde(onze), (ander as { ObjectiveValue: number }).ObjectiveValue),
    },
    {
      naam: 'selectBuurten, 131 candidates',
      onze: () => selectBuurten(kleineScores, quota, kleineOpties),
      ander: () => solveYalps(yalps),
      anderNaam: 'yalps',
      controle: (onze, ander) => near(waarde(onze), (ander as { result: number }).result),
    },
    {
      naam: 'analyseSelectie, 10,000 draws of 131 candidates (against 100 of them)',
      onze: () => analyseSelectie(trekkingen, quota, kleineOpties),
      ander: () => {
        // A hundredth of the work; the other would need minutes for all of it.
        for (let t = 0; t < 100; t++) {
          const cand = klein.cand.map((een, i) => ({
            ...een,
            sA: trekkingen.A[t]?.scores[i] ?? 0,
            sB: trekkingen.B[t]?.scores[i] ?? 0,
          }));
          solve(toLp({ cand, edges: [] }, false), { mip_rel_gap: 0 });
        }
      },
      anderNaam: 'highs, 100 draws',
      herhalingen: 1,
    },
  ];
};

export default bench;
