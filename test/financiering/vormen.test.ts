/** Whatever is handed over in the place of an argument, the answer is a value or an error with a code: never a foreign error. */
import * as deur from 'buurtaanpak/financiering';
import * as huis from 'buurtaanpak/financiering/huis';
import { type DomeinFout, isDomeinFout } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { listFuncties } from '../functies.js';
import { codeVan, expectVolledigeTekst, foutVan } from '../hulp.js';
import { d, e, planMet, planVanBrief } from './plannen.js';

const financiering = { ...deur, ...huis };

const plan = planVanBrief('2026-09-01');
const dag = d('2027-01-01');
const [bijdrage] = plan.perioden[0]?.bijdragen ?? [];
const inzet = [{ buurt: 'BU00802001', start: '2026-09-01' }];
const regels = financiering.splitByBegrotingsjaar(plan);
const reeks = { 2026: '100', 2027: '101', 2028: '102' };

/** Every function of the room with arguments that are right. */
const functies = {
  changeBijdrage: [plan, 'bzk-1', { stap: { status: 'betaald', bedrag: '1.00', werkelijk: dag } }],
  checkFinancieringsplan: [plan, {}],
  compareFinanciering: [plan, plan, {}],
  computeDekking: [plan, {}],
  indexBijdragen: [plan, reeks, { basisjaar: 2026 }],
  'Financieringsplan.parse': [plan],
  placePerioden: [plan, dag],
  reconcileFinanciering: [plan, regels],
  'Financieringsplan.create': [plan],
  'Financieringsplan.safeParse': [plan],
  draftFinancieringsplan: [{ naam: 'Plan', start: '2026-09-01', jaren: [{ programmajaren: [1], bijdragen: [] }] }, {}],
  shiftFinanciering: [plan, {}],
  splitBtw: ['121.00', '21'],
  splitByBegrotingsjaar: [plan, {}],
  splitByBuurt: [plan, inzet, {}],
  splitByVerdeelsleutel: ['100.00', [{ soort: 'rest', kostendrager: 'a' }]],
  sumBijdragestappen: [bijdrage, { peildatum: dag }],
  summarizeFinanciering: [plan, { peildatum: dag }],
  sumRegels: [regels, ['partij']],
  computeUitputting: [plan, { peildatum: dag }],
  listBetalers: [plan, { peildatum: dag }],
} as Readonly<Record<string, readonly unknown[]>>;

const bekend = listFuncties(financiering);
const call = (naam: string, argumenten: readonly unknown[]): unknown => bekend.get(naam)?.(...argumenten);

const NIETS: readonly unknown[] = [
  ...[null, undefined, {}, [], [null], [{}], '', 'x', -1, 0.5, 5n, Number.NaN, Number.POSITIVE_INFINITY, true],
  ...[
    Symbol('x'),
    () => 1,
    new Map(),
    { length: 1n },
    { perioden: [] },
    { perioden: [{}] },
    { ...plan, perioden: [null] },
  ],
  { ...plan, perioden: [] },
  { ...plan, perioden: [{ ...plan.perioden[0], bijdragen: [{ ...bijdrage, bedrag: '-5.00' }] }] },
  { ...plan, perioden: [{ ...plan.perioden[0], periode: { van: '2026-02-30', tot: '2026-01-01' } }] },
  { ...bijdrage, stappen: [{}] },
  { peildatum: 'nu' },
  { methode: 'weken' },
  { schema: {} },
  { schema: [{ programmajaar: 1, begrotingsjaar: Number.NaN, gewicht: 1 }] },
];

test('the table has every function of the room', () => {
  expect(Object.keys(functies).sort()).toEqual([...bekend.keys()].sort());
});

describe.each(Object.keys(functies))('%s', (naam) => {
  const goed = functies[naam] ?? [];
  test('answers what it is asked', () => {
    expect(() => call(naam, goed)).not.toThrow();
  });
  test('refuses with a code and a text what it cannot read', () => {
    goed.forEach((_, plaats) => {
      for (const niets of NIETS)
        try {
          call(
            naam,
            goed.map((een, i) => (i === plaats ? niets : een)),
          );
        } catch (fout) {
          expect(isDomeinFout(fout), `${naam}: argument ${plaats}: ${String(fout)}`).toBe(true);
          for (const een of [fout as DomeinFout, ...(fout as DomeinFout).bevindingen]) expectVolledigeTekst(een);
        }
    });
    if (!naam.endsWith('safeParse')) expect(isDomeinFout(probeer(() => call(naam, [])))).toBe(true);
  });
});

// `placePerioden` reads the periods alone.
const metPlan = Object.entries(functies).filter(
  ([naam, [eerste]]) => eerste === plan && !/safeParse$|^place/.test(naam),
);
test.each(metPlan)('%s takes nothing for a plan that is none', (naam, [, ...rest]) => {
  for (const niets of NIETS) expect(codeVan(() => call(naam, [niets, ...rest]))).toBe('kern.document_ongeldig');
});

function probeer(werk: () => unknown): unknown {
  try {
    return werk();
  } catch (fout) {
    return fout;
  }
}

describe('an option that is none', () => {
  const opties = (werk: () => unknown) => {
    const fout = foutVan(werk);
    return [fout.code, fout.bevindingen.map(({ code, pad }) => [code, ...pad])];
  };
  const raar = (waarde: object) => waarde as never;
  test('is not taken for the nearest one', () => {
    expect(opties(() => financiering.splitByBegrotingsjaar(plan, raar({ methode: 'weken' })))).toEqual([
      'kern.document_ongeldig',
      [['kern.keuze_onbekend', 'methode']],
    ]);
    for (const [optie, waarde] of [
      ['vrijval', 'weg'],
      ['methode', 'schema'],
    ] as const)
      expect(opties(() => financiering.splitByBuurt(plan, inzet as never, raar({ [optie]: waarde })))[1]).toEqual([
        ['kern.keuze_onbekend', optie],
      ]);
    expect(opties(() => financiering.computeDekking(plan, raar({ peildatum: dag, minstens: 'beloofd' })))[1]).toEqual([
      ['kern.keuze_onbekend', 'minstens'],
    ]);
    expect(opties(() => financiering.computeDekking(plan, raar({ peildatm: dag })))[1]).toEqual([
      ['kern.veld_onbekend_suggestie', 'peildatm'],
    ]);
  });
  test('all problems are told at once', () => {
    const stuk = {
      ...plan,
      naam: '',
      perioden: [{ programmajaar: 1, periode: { van: '2026-13-01', tot: dag }, bijdragen: {} }],
    };
    expect(
      foutVan(() => financiering.computeUitputting(stuk as never, { peildatum: dag })).bevindingen.map(
        ({ pad }) => pad,
      ),
    ).toEqual([['naam'], ['perioden', 0, 'periode', 'van'], ['perioden', 0, 'bijdragen']]);
  });
  test('a day that is none, also of a plan without contributions', () => {
    const leeg = planMet([]);
    for (const peildatum of ['nu', 5, null] as never[])
      for (const werk of [
        () => financiering.computeDekking(leeg, { peildatum }),
        () => financiering.splitByBegrotingsjaar(leeg, { peildatum }),
        () => financiering.computeUitputting(leeg, { peildatum }),
        () => financiering.listBetalers(leeg, { peildatum }),
      ])
        expect(codeVan(werk)).toBe('kern.datum_ongeldig');
  });
  test('a line without an amount, a sum of no fields', () => {
    expect(codeVan(() => financiering.sumRegels([{} as never], []))).toBe('kern.bedrag_notatie');
    expect(codeVan(() => financiering.sumRegels([{ bedrag: e(1) }, null] as never, []))).toBe('kern.document_ongeldig');
    expect(codeVan(() => financiering.reconcileFinanciering(plan, [{ bedrag: e(1) }] as never))).toBe(
      'kern.document_ongeldig',
    );
  });
});
