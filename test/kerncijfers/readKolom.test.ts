/** What the cells of a column are together, and the bounds beside them. */
import { describe, expect, it } from 'vitest';
import type { Bevinding } from '../../src/kern/index.js';
import type { Leeskolom, Leesplan, Rij } from '../../src/kerncijfers/kop/leesplan.js';
import { readKolom } from '../../src/kerncijfers/lees/readKolom.js';
import type { Gebiedssoort } from '../../src/kerncijfers/tabel/kerncijfertabel.js';
import { kleineLeeskolom, kleinPlan, meld } from './klein.js';

interface Opzet {
  readonly kolom?: Partial<Leeskolom>;
  readonly plan?: Partial<Leesplan>;
  readonly nummers?: readonly number[];
  readonly soorten?: readonly Gebiedssoort[];
}

function lees(cellen: readonly unknown[], { kolom, plan, nummers, soorten }: Opzet = {}) {
  const rijen: Rij[] = cellen.map((a) => ({ a }));
  const gelezen = kleineLeeskolom(kolom);
  const bevindingen: Bevinding[] = [];
  const areas = nummers ?? [...rijen.keys()];
  const uit = readKolom(
    gelezen,
    kleinPlan(rijen, plan),
    { nummers: areas, cellen: new Map(), soorten: soorten ?? areas.map(() => 'buurt') },
    bevindingen,
  );
  expect(uit.gelezen).toBe(gelezen);
  const { waarden, redenen, onder, boven, afgifte } = uit.kolom;
  return {
    staat: uit.staat,
    waarden: [...waarden],
    redenen: [...redenen],
    ...(onder === undefined ? {} : { onder: [...onder] }),
    ...(boven === undefined ? {} : { boven: [...boven] }),
    ...('afgifte' in uit.kolom ? { afgifte } : {}),
    bevindingen,
  };
}
const staat = (cellen: readonly unknown[], opzet: Opzet = {}) => lees(cellen, opzet).staat;
const keer = (aantal: number, cel: unknown) => Array.from({ length: aantal }, () => cel);
const PUNT = { puntZegtNiet: true };
const AFGIFTE = { status: 'definitief' } as const;

describe('a column with a figure', () => {
  it('is filled, and keeps its release', () => {
    expect(lees([1, '.'], { kolom: { afgifte: AFGIFTE } })).toStrictEqual({
      staat: 'gevuld',
      waarden: [1, Number.NaN],
      redenen: [0, 5],
      afgifte: AFGIFTE,
      bevindingen: [],
    });
  });
  it('of only zeros over twenty areas is told of', () => {
    expect(staat(keer(20, 0))).toBe('nul');
    expect(staat(keer(19, 0))).toBe('gevuld');
    expect(staat([...keer(20, 0), 1])).toBe('gevuld');
    expect(staat([...keer(20, 0), '.'])).toBe('gevuld');
  });
  it('is not of only zeros where other areas have another figure', () => {
    const nummers = [...Array(20).keys()];
    expect(staat([...keer(20, 0), 5], { nummers })).toBe('gevuld');
    expect(staat([...keer(20, 0), 0], { nummers })).toBe('nul');
    expect(staat([...keer(20, 0), 5], { nummers, plan: { gebiedsrijen: nummers } })).toBe('nul');
  });
});

describe('a column without a figure', () => {
  it('that was not there, or of no area, is told of elsewhere', () => {
    expect(staat(['.'], { kolom: { ontbreekt: true } })).toBe('gevuld');
    expect(staat(['.'], { nummers: [] })).toBe('gevuld');
  });
  it('that has a wrong cell is filled', () => {
    expect(lees(['x', '.'], { kolom: { afgifte: AFGIFTE } })).toStrictEqual({
      staat: 'gevuld',
      waarden: [Number.NaN, Number.NaN],
      redenen: [1, 5],
      afgifte: AFGIFTE,
      bevindingen: [meld('fout', 'geen_getal', [0, 'a'], { rij: 1, kolom: 'a', waarde: '"x"' })],
    });
  });
  it('has no release, and is empty where nothing says more', () => {
    expect(lees(['', '.'], { kolom: { afgifte: AFGIFTE } })).toStrictEqual({
      staat: 'leeg',
      waarden: [Number.NaN, Number.NaN],
      redenen: [1, 5],
      bevindingen: [],
    });
  });
  it('is empty where other areas have a figure', () => {
    expect(lees([...keer(20, '.'), 1], { nummers: [...Array(20).keys()], plan: PUNT })).toMatchObject({
      staat: 'leeg',
      redenen: keer(20, 5),
    });
  });
});

describe('a column of dots', () => {
  it('is not published yet over twenty areas', () => {
    expect(lees([...keer(19, '.'), ''], { plan: PUNT })).toStrictEqual({
      staat: 'later',
      waarden: keer(20, Number.NaN),
      redenen: [...keer(19, 6), 1],
      bevindingen: [],
    });
    expect(lees(keer(19, '.'), { plan: PUNT })).toMatchObject({ staat: 'onbeslist', redenen: keer(19, 5) });
  });
  it('counts all areas of the file that have a row', () => {
    expect(staat(keer(20, '.'), { plan: PUNT, nummers: [0, 1] })).toBe('later');
    expect(staat(keer(20, '.'), { plan: { ...PUNT, gebiedsrijen: [0, 1] }, nummers: [0, 1] })).toBe('onbeslist');
    const findRij = (rij: number) => (rij === 3 ? -1 : rij);
    expect(staat(keer(20, '.'), { plan: PUNT, kolom: { findRij } })).toBe('onbeslist');
    expect(staat(keer(21, '.'), { plan: PUNT, kolom: { findRij } })).toBe('later');
    expect(staat(keer(20, '.'), { plan: PUNT, kolom: { findRij: (rij) => 19 - rij } })).toBe('later');
  });
  it('is what the release says', () => {
    expect(lees(['.'], { plan: { ...PUNT, afgifte: 'eerste' } })).toMatchObject({ staat: 'later', redenen: [6] });
    expect(lees(keer(20, '.'), { plan: { ...PUNT, afgifte: 'laatste' } })).toMatchObject({
      staat: 'leeg',
      redenen: keer(20, 5),
    });
    expect(staat(keer(20, '.'), { plan: { puntZegtNiet: false } })).toBe('leeg');
  });
  it('is what it says where a source tells what a blank column means', () => {
    const kolom = { leegBetekent: 'niet_gemeten_in_periode' } as const;
    expect(staat(keer(20, '.'), { plan: PUNT, kolom })).toBe('leeg');
    expect(staat(keer(20, '.'), { plan: { ...PUNT, afgifte: 'eerste' }, kolom })).toBe('later');
    expect(staat(keer(20, '.'), { plan: PUNT, kolom: { leegBetekent: 'niet_geleverd' } })).toBe('later');
  });
});

describe('a blank column', () => {
  it('means what its form says', () => {
    expect(lees(['', null, ' '], { kolom: { leegBetekent: 'niet_gemeten_in_periode' } })).toStrictEqual({
      staat: 'niet_gemeten',
      waarden: [Number.NaN, Number.NaN, Number.NaN],
      redenen: [7, 7, 7],
      bevindingen: [],
    });
    expect(lees([''], { kolom: { leegBetekent: 'niet_geleverd' } })).toMatchObject({
      staat: 'niet_geleverd',
      redenen: [4],
    });
    expect(lees(['', ''])).toMatchObject({ staat: 'leeg', redenen: [1, 1] });
  });
  it('may lack a row, but holds no other mark', () => {
    const markeringen = new Map([
      ['', 'onbekend'],
      ['-', 'onbekend'],
    ] as const);
    const plan = { notatie: { decimaalteken: '.', markeringen } } as const;
    const kolom = { leegBetekent: 'niet_gemeten_in_periode' } as const;
    expect(lees(['', '-'], { plan, kolom })).toMatchObject({ staat: 'leeg', redenen: [1, 1] });
    const findRij = (rij: number) => (rij === 1 ? -1 : rij);
    expect(lees(['', '-'], { plan, kolom: { ...kolom, findRij } })).toMatchObject({
      staat: 'niet_gemeten',
      redenen: [7, 4],
    });
  });
});

it('takes a mark for what does not apply where areas of a kind cannot have the figure', () => {
  const markeringen = new Map([
    ['', 'onbekend'],
    ['-', 'onbekend'],
    ['.', 'niet_gepubliceerd'],
    ['g', 'geheim'],
  ] as const);
  const plan = { notatie: { decimaalteken: '.', markeringen } } as const;
  const cellen = ['.', '', '-', 'g', 4, '.', ''];
  const soorten = [...keer(5, 'gemeente'), 'buurt', 'land'] as Gebiedssoort[];
  expect(lees(cellen, { plan, soorten, kolom: { afwezig: ['gemeente'] } }).redenen).toStrictEqual([
    3, 3, 1, 2, 0, 5, 1,
  ]);
  expect(lees(cellen, { plan, soorten, kolom: { afwezig: [] } }).redenen).toStrictEqual([5, 1, 1, 2, 0, 5, 1]);
  expect(lees(cellen, { plan, soorten }).redenen).toStrictEqual([5, 1, 1, 2, 0, 5, 1]);
});

describe('bounds', () => {
  // Rows 0 to 3 have the figures, the next four the lower and then the upper bounds.
  const cellen = [10, 20, '.', 40, 8, 20, 5, 41, 12, 20, 7, 50];
  const nummers = [0, 1, 2, 3];
  const plan = { gebiedsrijen: nummers };
  it('stand beside their figures, and are left out where they do not hold these', () => {
    const kolom = { findOnder: (rij: number) => rij + 4, findBoven: (rij: number) => rij + 8 };
    expect(lees(cellen, { nummers, plan, kolom })).toStrictEqual({
      staat: 'gevuld',
      waarden: [10, 20, Number.NaN, 40],
      redenen: [0, 0, 5, 0],
      onder: [8, 20, Number.NaN, Number.NaN],
      boven: [12, 20, Number.NaN, Number.NaN],
      bevindingen: [meld('fout', 'grens_verkeerd', [3, 'a'], { sleutel: 'a', waarde: 40, onder: 41, boven: 50 })],
    });
  });
  it('may be on one side', () => {
    const nan = Number.NaN;
    expect(lees(cellen, { nummers, plan, kolom: { findBoven: (rij) => rij + 8 } })).toStrictEqual({
      staat: 'gevuld',
      waarden: [10, 20, nan, 40],
      redenen: [0, 0, 5, 0],
      boven: [12, 20, nan, 50],
      bevindingen: [],
    });
    expect(lees(cellen, { nummers, plan, kolom: { findOnder: (rij) => rij + 4 } })).toMatchObject({
      onder: [8, 20, nan, nan],
      bevindingen: [meld('fout', 'grens_verkeerd', [3, 'a'], { sleutel: 'a', waarde: 40, onder: 41, boven: 'NaN' })],
    });
    expect(lees([10, 9], { nummers: [0], kolom: { findBoven: (rij) => rij + 1 } })).toMatchObject({
      boven: [nan],
      bevindingen: [meld('fout', 'grens_verkeerd', [0, 'a'], { sleutel: 'a', waarde: 10, onder: 'NaN', boven: 9 })],
    });
  });
  it('that are no numbers are told of', () => {
    const uit = lees([10, 'x'], { nummers: [0], kolom: { findOnder: (rij) => rij + 1 } });
    expect(uit).toStrictEqual({
      staat: 'gevuld',
      waarden: [10],
      redenen: [0],
      onder: [Number.NaN],
      bevindingen: [meld('fout', 'geen_getal', [1, 'a'], { rij: 2, kolom: 'a', waarde: '"x"' })],
    });
  });
});
