import {
  changeBijdrage,
  checkFinancieringsplan,
  checkGeldverloop,
  compareBoekingen,
  computeBudgetstaat,
  computeDekking,
  computeOverlopend,
  computeUitputting,
  createGeldverloop,
  draftBegrotingswijziging,
  draftFinancieringsplan,
  explainBoekingen,
  Financieringsplan,
  listBetalers,
  listBoekingen,
  listSisaregels,
  reconcileBoeken,
  shiftFinanciering,
  splitBtw,
  splitByVerdeelsleutel,
  sumRegels,
  upcastStappen,
} from 'buurtaanpak/financiering';
import type { Aanroepen } from './aanroep.js';
import { documentrijen } from './documentrijen.js';
import {
  maakBetalingen,
  maakBevestigingen,
  maakBoekingen,
  maakIndexeringen,
  maakPlan,
  naamBijdrage,
  PEILDATUM,
} from './geldverlopen.js';

const BIJDRAGEN = { eenheid: 'bijdragen', maten: [3, 300, 2400], groei: 'n' } as const;
const GEBEURTENISSEN = { eenheid: 'gebeurtenissen', maten: [6, 1000, 8000] } as const;
const BOEKINGEN = { eenheid: 'boekingen', maten: [4, 1000, 16_000], groei: 'n' } as const;
const DAGEN = { peildatum: PEILDATUM } as const;
const rij = <T>(n: number, maak: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => maak(i));

/** What a plan of `n` contributions, in three years, is drafted from. */
const maakConcept = (n: number) => ({
  naam: 'Financiering',
  start: '2026-09-01',
  kostendragers: [{ id: 'energie', naam: 'thema energie', partij: 'gemeente' }],
  jaren: [
    {
      programmajaren: [1, 2, 3],
      bijdragen: rij(Math.ceil(n / 3), (i) => ({
        id: naamBijdrage(i),
        van: 'gemeente',
        bedrag: '60000.00',
        doel: 'begeleiden',
        termijnen: [{ id: 'voorschot', aandeel: '80', maanden: 1 }],
        verdeelsleutel: [{ soort: 'rest', kostendrager: 'energie' }],
      })),
    },
  ],
});

/** A plan of version 1 with one contribution and `n` steps. */
const maakPlanEen = (n: number) => ({
  soort: 'financieringsplan',
  versie: 1,
  naam: 'Financiering',
  perioden: [
    {
      programmajaar: 1,
      periode: { van: '2026-09-01', tot: '2027-08-31' },
      bijdragen: [
        {
          id: 'bzk-1',
          partij: 'bzk',
          bedrag: '150000.00',
          aard: 'ten_minste',
          doel: 'directe_kosten',
          voorwaarden: [{ omschrijving: 'Raadsbesluit', uiterlijk: '2026-12-31', vervuldOp: '2026-11-01' }],
          stappen: rij(n, (i) => ({ status: 'betaald', bedrag: '1.00', werkelijk: `2026-10-${10 + (i % 20)}` })),
        },
      ],
    },
  ],
});

/** A key of `n` cost bearers. */
const maakSleutel = (n: number) =>
  rij(n, (i) => ({ soort: 'aandeel', kostendrager: `drager-${i + 1}`, aandeel: String(1 + (i % 9)) }));

/** The calls of the room of money. */
export const FINANCIERING: Aanroepen = {
  changeBijdrage: {
    ...BIJDRAGEN,
    roep: changeBijdrage,
    maak: (n) => [maakPlan(n), naamBijdrage(0), { bedrag: '65000.00' }],
  },
  checkFinancieringsplan: { ...BIJDRAGEN, roep: checkFinancieringsplan, maak: (n) => [maakPlan(n), {}] },
  checkGeldverloop: { ...GEBEURTENISSEN, roep: checkGeldverloop, maak: (n) => [maakBetalingen(n), DAGEN], groei: 'n' },
  compareBoekingen: {
    ...BOEKINGEN,
    roep: compareBoekingen,
    maak: (n) => [maakBoekingen(n), maakBoekingen(Math.ceil(n / 2))],
  },
  computeBudgetstaat: {
    ...GEBEURTENISSEN,
    roep: computeBudgetstaat,
    maak: (n) => [maakBetalingen(n), { ...DAGEN, vergelekenMet: '2027-09-01' }],
    groei: 'n',
  },
  computeDekking: { ...GEBEURTENISSEN, roep: computeDekking, maak: (n) => [maakBetalingen(n), DAGEN], groei: 'n' },
  computeOverlopend: {
    ...GEBEURTENISSEN,
    roep: computeOverlopend,
    maak: (n) => [maakBetalingen(n), DAGEN],
    groei: 'n',
  },
  computeUitputting: {
    ...GEBEURTENISSEN,
    roep: computeUitputting,
    maak: (n) => [maakBetalingen(n), DAGEN],
    groei: 'n',
  },
  createGeldverloop: { ...BIJDRAGEN, roep: createGeldverloop, maak: (n) => [maakPlan(n), { aantalBuurten: 12 }] },
  draftBegrotingswijziging: {
    ...GEBEURTENISSEN,
    roep: draftBegrotingswijziging,
    maak: (n) => [maakBetalingen(n), DAGEN],
    groei: 'n',
  },
  draftFinancieringsplan: { ...BIJDRAGEN, roep: draftFinancieringsplan, maak: (n) => [maakConcept(n), {}] },
  explainBoekingen: {
    roep: explainBoekingen,
    maak: (n) => [maakIndexeringen(n), { ...DAGEN, vanaf: '2026-09-01' }],
    eenheid: 'gebeurtenissen',
    maten: [4, 50, 200],
    groei: 'n²',
  },
  listBetalers: {
    ...GEBEURTENISSEN,
    roep: listBetalers,
    maak: (n) => [maakBetalingen(n), { peildatum: '2027-12-01' }],
    groei: 'n',
  },
  listBoekingen: { ...GEBEURTENISSEN, roep: listBoekingen, maak: (n) => [maakBetalingen(n), DAGEN], groei: 'n' },
  listSisaregels: {
    ...GEBEURTENISSEN,
    roep: listSisaregels,
    maak: (n) => [maakBetalingen(n), { begrotingsjaar: 2027, ...DAGEN }],
    groei: 'n',
  },
  reconcileBoeken: {
    roep: reconcileBoeken,
    maak: (n) => [maakBevestigingen(n), DAGEN],
    eenheid: 'bevestigingen',
    maten: [4, 50, 200],
    groei: 'n²',
  },
  shiftFinanciering: { ...BIJDRAGEN, roep: shiftFinanciering, maak: (n) => [maakPlan(n), { maanden: 3 }] },
  splitBtw: {
    roep: splitBtw,
    maak: (n) => [`${'9'.repeat(n)}.00`, '21'],
    eenheid: 'cijfers',
    maten: [2, 6, 14],
    groei: '1',
  },
  splitByVerdeelsleutel: {
    roep: splitByVerdeelsleutel,
    maak: (n) => ['60000.00', maakSleutel(n)],
    eenheid: 'kostendragers',
    maten: [2, 100, 1000],
    groei: 'n log n',
  },
  sumRegels: { ...BOEKINGEN, roep: sumRegels, maak: (n) => [maakBoekingen(n), ['begrotingsjaar', 'van', 'bijdrage']] },
  upcastStappen: {
    roep: upcastStappen,
    maak: (n) => [maakPlanEen(n)],
    eenheid: 'stappen',
    maten: [2, 100, 1000],
    groei: 'n log n',
  },
  ...documentrijen('Financieringsplan', Financieringsplan, { ...BIJDRAGEN, maak: (n) => [maakPlan(n)] }),
};
