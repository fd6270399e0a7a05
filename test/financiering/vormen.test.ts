/** Whatever is handed over in the place of an argument, the answer is a value or an error with a code: never a foreign error. */
import * as deur from 'buurtaanpak/financiering';
import * as huis from 'buurtaanpak/financiering/huis';
import { type DomeinFout, isDomeinFout } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { listFuncties } from '../functies.js';
import { codeVan, expectVolledigeTekst, foutVan } from '../hulp.js';
import { d, planVanBrief } from './plannen.js';

const financiering = { ...deur, ...huis };

const plan = planVanBrief('2026-09-01');
const dag = d('2027-01-01');
const [bijdrage] = plan.perioden[0]?.bijdragen ?? [];
const verloop = {
  partijen: [{ id: 'leeuwarden', rol: 'gemeente', gemeentecode: 'GM0080' }],
  teksten: [{ vanaf: '2026-09-01', geregistreerd: '2026-09-01', plan, plaatsen: [{ buurt: 'BU00802001' }] }],
  gebeurtenissen: [{ id: '1', soort: 'betaald', datum: dag, geregistreerd: dag, bijdrage: 'bzk-1', bedrag: '1000.00' }],
};
const regels = [{ van: 'bzk', bedrag: '1.00' }];

/** Every function of the room with arguments that are right. */
const functies = {
  changeBijdrage: [plan, 'bzk-1', { bedrag: '1.00' }],
  checkFinancieringsplan: [plan, {}],
  checkGeldverloop: [verloop, { peildatum: dag }],
  compareBoekingen: [[], []],
  computeBudgetstaat: [verloop, { peildatum: dag }],
  computeDekking: [verloop, { peildatum: dag }],
  computeOverlopend: [verloop, { peildatum: dag }],
  computeUitputting: [verloop, { peildatum: dag }],
  createGeldverloop: [plan, {}],
  draftBegrotingswijziging: [verloop, { peildatum: dag }],
  draftFinancieringsplan: [{ naam: 'Plan', start: '2026-09-01', jaren: [{ programmajaren: [1], bijdragen: [] }] }, {}],
  explainBoekingen: [verloop, { peildatum: dag, vanaf: dag }],
  'Financieringsplan.create': [plan],
  'Financieringsplan.parse': [plan],
  'Financieringsplan.safeParse': [plan],
  listAfspraken: [verloop, { peildatum: dag }],
  listBetalers: [verloop, { peildatum: dag }],
  listBoekingen: [verloop, { peildatum: dag }],
  listSisaregels: [verloop, { begrotingsjaar: 2027, peildatum: dag }],
  reconcileBoeken: [verloop, { peildatum: dag }],
  shiftFinanciering: [plan, {}],
  splitBtw: ['121.00', '21'],
  splitByVerdeelsleutel: ['100.00', [{ soort: 'rest', kostendrager: 'a' }]],
  sumRegels: [regels, ['van']],
  upcastStappen: [plan],
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
  { ...bijdrage, termijnen: [{}] },
  { ...verloop, teksten: [] },
  { ...verloop, teksten: [{ ...verloop.teksten[0], plan: {} }] },
  { ...verloop, gebeurtenissen: [{ id: '1', soort: 'betaald' }] },
  { peildatum: 'nu' },
  { methode: 'weken' },
  { plaatsen: [{ buurt: 'BU00802001', gewicht: Number.NaN }] },
];

test('the table has every function of the room', () => {
  // A room above has read what these take.
  const gelezen = ['adoptVerloop', 'defineGeldvormen', 'listZonderBuurt', 'placePerioden'];
  const lezers = [...bekend.keys()].filter((naam) => !gelezen.includes(naam));
  expect(Object.keys(functies).sort()).toEqual(lezers.sort());
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

const metPlan = Object.entries(functies).filter(([naam, [eerste]]) => eerste === plan && !naam.endsWith('safeParse'));
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
    expect(opties(() => financiering.shiftFinanciering(plan, raar({ maand: 1 })))).toEqual([
      'kern.document_ongeldig',
      [['kern.veld_onbekend_suggestie', 'maand']],
    ]);
    expect(opties(() => financiering.shiftFinanciering(plan, raar({ planning: 'ja' })))[1]).toEqual([
      ['kern.type_verkeerd', 'planning'],
    ]);
    expect(opties(() => financiering.checkFinancieringsplan(plan, raar({ taakveld: {} })))[1]).toEqual([
      ['kern.veld_onbekend_suggestie', 'taakveld'],
    ]);
    expect(
      opties(() => financiering.listBoekingen(raar(verloop), raar({ peildatum: dag, methode: 'weken' })))[1],
    ).toEqual([['kern.keuze_onbekend', 'methode']]);
    expect(opties(() => financiering.computeDekking(raar(verloop), raar({ peildatm: dag })))[0]).toBe(
      'kern.document_ongeldig',
    );
  });
  test('all problems of a plan are told at once', () => {
    const stuk = {
      ...plan,
      naam: '',
      perioden: [{ programmajaar: 1, periode: { van: '2026-13-01', tot: dag }, bijdragen: {} }],
    };
    expect(foutVan(() => financiering.shiftFinanciering(stuk as never, {})).bevindingen.map(({ pad }) => pad)).toEqual([
      ['naam'],
      ['perioden', 0, 'periode', 'van'],
      ['perioden', 0, 'bijdragen'],
    ]);
  });
});
