import type { Financieringsperiode } from 'buurtaanpak/financiering';
import { initialOvereenkomstdossier, type Overeenkomstdossier } from 'buurtaanpak/overeenkomst';
import { getProgrammastand, type Keuze } from 'buurtaanpak/programma';
import { findFinancieringTot, readOvereenkomst } from 'buurtaanpak/programma/huis';
import { expect, test } from 'vitest';
import { dag, tellBegin } from '../team/vertel.js';
import { briefdossier, brieftekst, type Feit, metDeelnemer } from './dossiers.js';
import { keuzebuurten, PEILDATUM, proefprogramma, RESERVE } from './proefprogramma.js';

const BUURT = 'BU00802001';
const find = (overeenkomst: Overeenkomstdossier, buurt = BUURT, keuze?: Keuze) =>
  findFinancieringTot(buurt, keuze, readOvereenkomst({ overeenkomst }, { peildatum: PEILDATUM }));
const stop: Feit = { soort: 'buurt_gestopt', datum: '2027-03-01', buurt: BUURT, laatsteDag: '2027-03-01' };
const vervang: Feit = {
  soort: 'buurt_vervangen',
  datum: '2027-03-02',
  buurt: RESERVE.buurt,
  vervangt: BUURT,
  start: '2027-03-15',
};

test('the last day of the years of the plan, for a buurt with a start of its own as much later', () => {
  expect(find(briefdossier())).toBe('2029-08-31');
  const { reikwijdte } = brieftekst();
  const later = reikwijdte.buurten?.map((een) => (een.buurt === BUURT ? { ...een, start: dag('2027-01-01') } : een));
  expect(find(briefdossier({ reikwijdte: { ...reikwijdte, buurten: later } }))).toBe('2029-12-31');
  // A concept without buurten: the choice knows the start.
  const concept = briefdossier({ reikwijdte: { ...reikwijdte, buurten: undefined } });
  const gekozen = keuzebuurten.map((een) => (een.buurt === BUURT ? { ...een, start: dag('2027-01-01') } : een));
  expect(find(concept, BUURT, { buurten: gekozen })).toBe('2029-12-31');
  expect(find(concept)).toBe('2029-08-31');
});

test('a year that is an option counts when it was taken', () => {
  const { perioden, ...plan } = brieftekst().financieringsplan;
  const optie = (een: Financieringsperiode, p: number) =>
    p === 2 ? { ...een, optie: { uiterlijk: dag('2028-06-30') } } : een;
  const financieringsplan = { ...plan, perioden: perioden.map(optie) };
  const gelicht: Feit = { soort: 'optie_gelicht', datum: '2027-06-01', programmajaar: 3 };
  expect(find(briefdossier({ financieringsplan }))).toBe('2028-08-31');
  expect(find(briefdossier({ financieringsplan }, gelicht))).toBe('2029-08-31');
});

test('no later than an end of the agreement, or of the buurt; a replacement has the years of its place', () => {
  const einde: Feit = { soort: 'beeindigd', datum: '2027-05-01', laatsteDag: '2028-02-29', reden: 'ontbonden' };
  expect(find(briefdossier({}, einde))).toBe('2028-02-29');
  expect(find(briefdossier({}, stop))).toBe('2027-03-01');
  expect(find(briefdossier({}, stop, vervang), RESERVE.buurt)).toBe('2029-08-31');
  expect(find(initialOvereenkomstdossier)).toBeUndefined();
});

test('a signal tells that the guidance lasts longer', () => {
  const einde: Feit = { soort: 'beeindigd', datum: '2027-05-01', laatsteDag: '2028-02-29', reden: 'ontbonden' };
  const programma = metDeelnemer(proefprogramma, {
    teams: [tellBegin().dossier],
    overeenkomst: briefdossier({}, einde),
  });
  const [buurt] = getProgrammastand(programma, { peildatum: PEILDATUM }).deelnemers[0]?.buurten ?? [];
  expect(buurt?.signalen.find(({ regel }) => regel === 'financiering_eindigt_eerst')?.params).toEqual({
    financieringTot: '2028-02-29',
    begeleidTot: '2029-11-01',
  });
});
