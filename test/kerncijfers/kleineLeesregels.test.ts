/** The small rules by which figures are read, each by itself. */
import { describe, expect, it } from 'vitest';
import { findCatalogusitem } from '../../src/kerncijfers/catalogus/findCatalogusitem.js';
import { toCelplek } from '../../src/kerncijfers/lees/celplek.js';
import { checkJaar } from '../../src/kerncijfers/lees/checkJaar.js';
import { checkLeesopties } from '../../src/kerncijfers/lees/checkLeesopties.js';
import { checkSleutels } from '../../src/kerncijfers/lees/checkSleutels.js';
import { collectCellen } from '../../src/kerncijfers/lees/collectCellen.js';
import { findGeschat } from '../../src/kerncijfers/lees/findGeschat.js';
import { findStatus } from '../../src/kerncijfers/lees/findStatus.js';
import { getMarkeringen } from '../../src/kerncijfers/lees/markeringen.js';
import { toMarkeringsnummer } from '../../src/kerncijfers/lees/toMarkeringsnummer.js';
import { toPeriode } from '../../src/kerncijfers/lees/toPeriode.js';
import { toRedennummer } from '../../src/kerncijfers/lees/toRedennummer.js';
import { REDENEN } from '../../src/kerncijfers/tabel/kerncijfertabel.js';
import type { Catalogusitem } from '../../src/kerncijfers/themas/catalogusitem.js';
import { codeVan } from '../hulp.js';
import { BRON, kleineLeeskolom, kleinPlan, weiger, weigering } from './klein.js';

const item = (sleutel: string) => findCatalogusitem(sleutel) as Catalogusitem;

describe('checkJaar', () => {
  it.each([1900, 2024, 2999])('%d is a year', (jaar) => {
    expect(checkJaar(jaar, 'jaar')).toBe(jaar);
  });
  it.each([
    [1899, 1899],
    [3000, 3000],
    [2024.5, 2024.5],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    ['2024', '"2024"'],
  ])('%s is none', (jaar, getoond) => {
    expect(weigering(() => checkJaar(jaar as number, 'indeling'))).toStrictEqual(
      weiger('jaar_ongeldig', ['indeling'], { jaar: getoond }),
    );
  });
});

it('refuses the first key that the catalogue does not have', () => {
  expect(weigering(() => checkSleutels(['aantal_inwoners', 'percentage_eenzaam@leeftijd=65_plus'], 'nodig'))).toBe(
    undefined,
  );
  expect(weigering(() => checkSleutels(['aantal_inwoners', 'x', 'y'], 'nodig'))).toStrictEqual(
    weiger('sleutel_niet_in_catalogus', ['nodig', 1], { sleutel: 'x' }),
  );
});

it.each<[string, object]>([
  ['vorm', { vorm: 'lang' }],
  ['vorm', { vorm: 'eigen' }],
  ['bron', { bron: 1 }],
  ['tabel', { tabel: 1 }],
  ['selectie', { selectie: { Leeftijd: 1 } }],
  ['dimensies', { dimensies: { leeftijd: '65 plus' } }],
  ['dimensies', { dimensies: { leeftijd: '_65' } }],
  ['dimensies', { dimensies: { kleur: 'rood' } }],
  ['afgifte', { afgifte: 'tweede' }],
  ['meta', { meta: { vorm: 'kwb', kolommen: [] } }],
])('refuses a wrong %s', (veld, opties) => {
  expect(codeVan(() => checkLeesopties(opties))).toBe('kern.document_ongeldig');
  expect(veld in opties).toBe(true);
});

it('takes what is right, and what it does not know', () => {
  checkLeesopties({});
  checkLeesopties({ vorm: 'kwb', bron: 'b', tabel: 't', selectie: { A: 'b' }, afgifte: 'eerste', anders: 1 });
  checkLeesopties({ dimensies: { leeftijd: '18_plus', geslacht: undefined }, afgifte: 'laatste' });
  checkLeesopties({ meta: { vorm: 'odata3', kolommen: [{ kolom: 'k', pad: ['p'], eenheid: '' }] } });
});

it.each([
  ['peildatum', { peildatum: '2024-01-01' }],
  ['peildatum_jaar_ervoor', { peildatum: '2023-01-01' }],
  ['jaar', { van: '2024-01-01', tot: '2024-12-31' }],
  [undefined, undefined],
] as const)('%s tells of these days', (moment, periode) => {
  expect(toPeriode(moment, 2024)).toStrictEqual(periode);
});

it('numbers the reasons from 1', () => {
  expect(REDENEN.map(toRedennummer)).toStrictEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('takes nil for 0 where people or things are counted', () => {
  const van = (sleutel: string, eenheid: string) => toMarkeringsnummer('nul', kleineLeeskolom({ sleutel, eenheid }));
  expect(van('eigen', 'aantal')).toBe(0);
  expect(van('eigen', 'km')).toBe(3);
  expect(van('aantal_inwoners', 'aantal')).toBe(0);
  expect(van('gemiddelde_huishoudensgrootte', 'aantal')).toBe(3);
  expect(van('aantal_inwoners', 'ha')).toBe(3);
  expect(toMarkeringsnummer('geheim', kleineLeeskolom())).toBe(2);
});

describe('getMarkeringen', () => {
  const van = (...args: readonly [vorm: 'kwb' | 'kaart' | 'odata4' | 'vierkant' | 'lang' | 'eigen', jaar: number]) =>
    Object.fromEntries(getMarkeringen(...args));
  const tekst = { '.': 'niet_gepubliceerd', x: 'niet_gepubliceerd', '': 'onbekend', '-': 'onbekend' };
  it('knows the marks of a form and a year', () => {
    expect(van('kwb', 2021)).toStrictEqual(tekst);
    expect(van('kwb', 2022)).toStrictEqual({ ...tekst, ',': 'onbekend' });
    expect(van('kwb', 2023)).toStrictEqual(tekst);
    expect(van('odata4', 2024)).toStrictEqual({
      Confidential: 'geheim',
      Impossible: 'niet_van_toepassing',
      Missing: 'onbekend',
      Unknown: 'onbekend',
      '': 'onbekend',
    });
    expect(van('kaart', 2024)).toStrictEqual({
      '-99997': 'niet_gepubliceerd',
      '-99995': 'niet_van_toepassing',
      '-99999999': 'onbekend',
      '-99999997': 'onbekend',
      '': 'onbekend',
    });
    expect(van('vierkant', 2024)).toStrictEqual({
      '-99998': 'nul',
      nihil: 'nul',
      '-99997': 'geheim',
      geheim: 'geheim',
      '-99999': 'onbekend',
      '': 'onbekend',
    });
    expect(van('lang', 2024)).toStrictEqual({ '.': 'niet_gepubliceerd', '': 'onbekend' });
    expect(van('eigen', 2024)).toStrictEqual({ '': 'onbekend' });
  });
  it('lets the caller add and change', () => {
    expect([...getMarkeringen('eigen', 2024, { '': 'nul', '*': 'geheim' })]).toStrictEqual([
      ['', 'nul'],
      ['*', 'geheim'],
    ]);
  });
});

describe('findStatus', () => {
  const van = (sleutel: string, jaar: number, vorm: 'kwb' | 'odata3' | 'pdok' = 'kwb', tabel = 't') =>
    findStatus(item(sleutel), { ...BRON, jaar, tabel }, vorm)?.status;
  it.each([
    ['aantal_inwoners', 'definitief'],
    ['gemiddelde_woz_waarde', 'nader_voorlopig'],
    ['gemiddeld_inkomen_per_inwoner', 'voorlopig'],
    ['aantal_bijstand', 'voorlopig'],
    ['aantal_arbeidsongeschiktheid', 'voorlopig'],
    ['aantal_ww', 'voorlopig'],
    ['aantal_aow', 'voorlopig'],
    ['aantal_bedrijfsvestigingen', 'voorlopig'],
    ['aantal_bedrijven_handel_horeca', 'voorlopig'],
    ['percentage_eenzaam', undefined],
  ])('%s is %s', (sleutel, status) => {
    const kandidaat = findCatalogusitem(sleutel);
    if (kandidaat === undefined) throw new Error(sleutel);
    expect(findStatus(kandidaat, { ...BRON, jaar: 2023 }, 'kwb')?.status).toBe(status);
  });
  it('is known of two years, of the workbook or of the table of that year', () => {
    expect([2022, 2023, 2024, 2025].map((jaar) => van('aantal_inwoners', jaar))).toStrictEqual([
      undefined,
      'definitief',
      'definitief',
      undefined,
    ]);
    expect(van('aantal_inwoners', 2024, 'odata3', '85984NED')).toBe('definitief');
    expect(van('aantal_inwoners', 2023, 'odata3', '85984NED')).toBe(undefined);
    expect(van('aantal_inwoners', 2024, 'pdok')).toBe(undefined);
  });
});

describe('findGeschat', () => {
  const rijen = [{ a: 1 }, { a: 2 }, { a: 2 }];
  const vind = (isGeschat: ((rij: Readonly<Record<string, unknown>>) => boolean) | undefined, nummers: number[]) =>
    findGeschat(kleineLeeskolom({ isGeschat }), rijen, nummers, Uint8Array.of(0, 0, 1, 0));
  it('marks figures only, of rows that are there', () => {
    expect(vind(({ a }) => a === 2, [0, 1, 2, -1])).toStrictEqual({ geschat: Uint8Array.of(0, 1, 0, 0) });
    expect(vind(() => true, [-1, 0, 1, 2])).toStrictEqual({ geschat: Uint8Array.of(0, 1, 0, 1) });
  });
  it('gives nothing where there is none', () => {
    expect(vind(undefined, [0, 1])).toStrictEqual({});
    expect(vind(({ a }) => a === 3, [0, 1])).toStrictEqual({});
  });
});

it('finds the place of a cell, from 0 and from 1, with the name of its column', () => {
  const plan = kleinPlan([], { getRijnummer: (rij, veld) => rij + veld.length });
  expect(toCelplek(plan, 3, 'ab')).toStrictEqual({ pad: [5, 'ab'], rij: 6, kolom: 'ab' });
  const metNaam = { ...plan, getKolomnaam: (rij: number, veld: string) => `${veld}${rij}` };
  expect(toCelplek(metNaam, 3, 'ab')).toStrictEqual({ pad: [5, 'ab3'], rij: 6, kolom: 'ab3' });
});

it('collects the cells of columns that stand in the rows of their areas', () => {
  const kolommen = [
    kleineLeeskolom(),
    kleineLeeskolom({ veld: 'b', findRij: (rij) => rij }),
    kleineLeeskolom({ veld: 'c', ontbreekt: true }),
    kleineLeeskolom({ veld: 'd', ontbreekt: false }),
  ];
  const cellen = collectCellen(kleinPlan([{ a: 1, d: 'x' }, { a: 2 }, { a: 3 }], { kolommen }), [2, 0, 9]);
  expect([...cellen]).toStrictEqual([
    [kolommen[0], [3, 1, undefined]],
    [kolommen[3], [undefined, 'x', undefined]],
  ]);
});
