import {
  Aandeel,
  addDuur,
  allocateBedrag,
  Bedrag,
  compareBedragen,
  createPeriode,
  createPerioden,
  createToeval,
  createVingerafdruk,
  Datum,
  DomeinFout,
  type DomeinFoutOptions,
  euro,
  Factor,
  formatBedrag,
  formatBevinding,
  formatDatum,
  formatGetal,
  formatOpsomming,
  formatPercentage,
  formatPeriode,
  isDomeinFout,
  multiplyBedrag,
  Periode,
  Procent,
  parseSchema,
  Sleutel,
  splitByKalenderjaar,
  subtractBedrag,
  sumBedragen,
} from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import * as z from 'zod';
import type { Aanroepen } from './aanroep.js';
import { listLeden } from './leden.js';

const lijst = <T>(n: number, maak: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => maak(i));
/** A whole amount of so many digits. */
const bedrag = (cijfers: number): string => `${'123456789'.repeat(2).slice(0, cijfers)}.25`;
const BEGIN = '2026-01-31' as Datum;
const dag = (n: number): Datum => addDuur(BEGIN, { dagen: n });
const periode = (n: number) => ({ van: BEGIN, tot: dag(n) });
const CIJFERS = { eenheid: 'cijfers', maten: [1, 4, 15], groei: '1' } as const;
const DAGEN = { eenheid: 'dagen', maten: [1, 365, 1_000_000], groei: '1' } as const;
const DELEN = { eenheid: 'delen', maten: [1, 1000, 20_000] } as const;

/** The calls of `kern`. */
export const KERN: Aanroepen = {
  DomeinFout: {
    roep: (code: string, params: Record<string, string>, options: DomeinFoutOptions) =>
      new DomeinFout(code, params, options),
    maak: (n) => {
      const bevindingen = lijst(n, (i) => ({
        code: 'kern.veld_ontbreekt',
        ernst: 'fout',
        pad: [i],
        params: { veld: 'naam' },
      }));
      return ['kern.document_ongeldig', { soort: 'verslag', aantal: n }, { pad: [], bevindingen }];
    },
    eenheid: 'bevindingen',
    maten: [1, 50, 1000],
    groei: 'n',
  },
  addDuur: { roep: addDuur, maak: (n) => [BEGIN, { jaren: 1, maanden: 1, dagen: n }], ...DAGEN },
  allocateBedrag: {
    roep: allocateBedrag,
    maak: (n) => ['60000.00', lijst(n, (i) => (i % 2 === 0 ? 1 + ((i * 7919) % 104_729) : `${i % 90}.5`))],
    ...DELEN,
    groei: 'n log n',
  },
  compareBedragen: { roep: compareBedragen, maak: (n) => [bedrag(n), bedrag(1)], ...CIJFERS },
  createPeriode: { roep: createPeriode, maak: (n) => [BEGIN, { maanden: 1, dagen: n }], ...DAGEN },
  createPerioden: {
    roep: createPerioden,
    maak: (n) => [BEGIN, { maanden: 1 }, n],
    eenheid: 'perioden',
    maten: [1, 36, 2000],
    groei: 'n',
  },
  createToeval: {
    roep: createToeval,
    maak: (n) => ['x'.repeat(n)],
    eenheid: 'tekens',
    maten: [1, 1000, 100_000],
    groei: 'n',
  },
  createVingerafdruk: {
    roep: createVingerafdruk,
    maak: (n) => [Object.fromEntries(lijst(n, (i) => [`veld${(i * 7919) % 104_729}`, { a: i, b: ['tekst', null] }]))],
    eenheid: 'velden',
    maten: [1, 300, 5000],
    groei: 'n log n',
  },
  euro: { roep: euro, maak: (n) => [bedrag(n)], ...CIJFERS },
  formatBedrag: { roep: formatBedrag, maak: (n) => [bedrag(n)], ...CIJFERS },
  formatBevinding: {
    roep: formatBevinding,
    maak: (n) => [
      { code: 'kern.veld_ontbreekt', pad: ['partijen', n - 1], params: { veld: lijst(n, (i) => `veld${i}`) } },
      nl,
      {
        pad: true,
        document: { partijen: lijst(n, (i) => ({ id: `partij${i}` })) },
        namen: { veld0: 'het eerste veld' },
      },
    ],
    eenheid: 'params',
    maten: [1, 100, 3000],
    groei: 'n',
  },
  formatDatum: { roep: formatDatum, maak: (n) => [dag(n)], ...DAGEN },
  formatGetal: { roep: formatGetal, maak: (n) => [10 ** n + 0.5, { decimalen: 1, duizendpunten: true }], ...CIJFERS },
  formatOpsomming: { roep: formatOpsomming, maak: (n) => [lijst(n, (i) => `buurt ${i}`)], ...DELEN, groei: 'n' },
  formatPercentage: { roep: formatPercentage, maak: (n) => [1 / 3 + 10 ** n, { decimalen: 1 }], ...CIJFERS },
  formatPeriode: { roep: formatPeriode, maak: (n) => [periode(n)], ...DAGEN },
  isDomeinFout: {
    roep: isDomeinFout,
    maak: (n) => [Object.fromEntries(lijst(n, (i) => [`veld${i}`, i]))],
    eenheid: 'velden',
    maten: [1, 100, 10_000],
    groei: '1',
  },
  multiplyBedrag: {
    roep: multiplyBedrag,
    maak: (n) => ['60000.00', `0.${'3'.repeat(n)}`, { afronding: 'half-even' }],
    eenheid: 'cijfers',
    maten: [1, 15, 60],
    groei: '1',
  },
  parseSchema: {
    roep: parseSchema,
    maak: (n) => [
      z.array(z.strictObject({ naam: z.string(), periode: Periode.schema })),
      lijst(n, (i) => ({ naam: `periode ${i}`, periode: periode(i) })),
      'perioden',
    ],
    eenheid: 'delen',
    maten: [1, 100, 3000],
    groei: 'n',
    vast: [0],
  },
  splitByKalenderjaar: {
    roep: splitByKalenderjaar,
    maak: (n) => [{ van: '1000-07-01', tot: `${1000 + n}-06-30` }],
    eenheid: 'jaren',
    maten: [1, 50, 8000],
    groei: 'n',
  },
  subtractBedrag: { roep: subtractBedrag, maak: (n) => [bedrag(n), bedrag(1)], ...CIJFERS },
  sumBedragen: { roep: sumBedragen, maak: (n) => [lijst(n, (i) => `${i}.25`)], ...DELEN, groei: 'n' },
  ...listLeden('Bedrag', Bedrag, { maak: (n) => [bedrag(n)], ...CIJFERS }),
  ...listLeden('Aandeel', Aandeel, { maak: (n) => [bedrag(n)], ...CIJFERS }),
  ...listLeden('Factor', Factor, { maak: (n) => [bedrag(n)], ...CIJFERS }),
  ...listLeden('Procent', Procent, { maak: (n) => [bedrag(n)], ...CIJFERS }),
  ...listLeden('Datum', Datum, { maak: (n) => [dag(n)], ...DAGEN }),
  ...listLeden('Periode', Periode, { maak: (n) => [periode(n)], ...DAGEN }),
  ...listLeden('Sleutel', Sleutel, {
    maak: (n) => ['a'.repeat(n)],
    eenheid: 'tekens',
    maten: [1, 10, 60],
    groei: '1',
  }),
};
