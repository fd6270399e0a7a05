/** What makes a course impossible to reckon with, and which of it counts for a day of knowing. */
import type { Bijdrage, Geldtekst, Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { createGeldverloop } from 'buurtaanpak/financiering';
import { adoptVerloop } from 'buurtaanpak/financiering/huis';
import { describe, expect, test } from 'vitest';
import { checkVerloop } from '../../src/financiering/cel/checkVerloop.js';
import { getCellen } from '../../src/financiering/cel/getCellen.js';
import { readVerloop } from '../../src/financiering/cel/readVerloop.js';
import { findFout } from '../hulp.js';
import { bijdrage, dag, feit, opB, plaatsen, tekst, verloop } from './geld/maak.js';
import { meld, opDag } from './klein.js';
import { planMet } from './plannen.js';

const [A, B] = ['BU00800001', 'BU00800002'] as const;
const fouten = (teksten: Geldtekst[] | Bijdrage[], gebeurd: Verloopgebeurtenis[] = []) =>
  checkVerloop(verloop(teksten, gebeurd));
const T = (t: number, ...rest: (string | number)[]) => ['teksten', t, ...rest];
const bij = (t: number, p: number, b: number) => T(t, 'plan', 'perioden', p, 'bijdragen', b);

test('a good course', () => {
  expect(fouten([tekst([[bijdrage()]], { plaatsen: plaatsen(A, B) })], [opB('betaald', '2026-01-01', '1.00')])).toEqual(
    [],
  );
});

describe('texts', () => {
  test('a buurt that stands twice, a contribution that stands twice', () => {
    const twee = tekst([[bijdrage(), bijdrage({ id: 'c' })], [bijdrage()]], { plaatsen: plaatsen(A, B, A) });
    expect(fouten([tekst([[bijdrage()]], { plaatsen: plaatsen(A) }), twee])).toEqual([
      meld('fout', 'buurt_dubbel', T(1, 'plaatsen', 2, 'buurt'), { buurt: A }),
      meld('fout', 'bijdrage_dubbel', [...bij(1, 1, 0), 'id'], { bijdrage: 'b' }),
    ]);
  });
  test('a key that does not divide its amount', () => {
    const verdeelsleutel = [{ soort: 'vast', kostendrager: 'k', bedrag: '1.00' }];
    expect(fouten([tekst([[bijdrage({ verdeelsleutel })]], { plaatsen: plaatsen('BU00810001') })])).toEqual([
      meld('fout', 'verdeelsleutel_laat_over', [...bij(0, 0, 0), 'verdeelsleutel'], {
        bedrag: '60000.00',
        over: '59999.00',
      }),
    ]);
  });
  test('money that no buurt is charged to, but not of a year that was over', () => {
    const zonder = (vanaf: string) =>
      tekst([[], [bijdrage()]], { plaatsen: plaatsen('BU00810001'), vanaf: dag(vanaf) });
    const een = (t: number) => [
      meld('fout', 'kostendrager_zonder_buurt', bij(t, 1, 0), { kostendrager: 'gemeente', bijdrage: 'b' }),
    ];
    expect(fouten([zonder('2028-01-01')])).toEqual(een(0));
    expect(fouten([tekst([[]]), zonder('2027-12-31')])).toEqual(een(1));
    expect(fouten([tekst([[]]), zonder('2028-01-01')])).toEqual([]);
    expect(fouten([tekst([[bijdrage()]])])).toEqual([]);
  });
});

describe('events with one id', () => {
  const met = (id: string, velden: object = {}) => opB('betaald', '2026-01-01', '1.00', { id, ...velden });
  const dubbel = (g: number, id = 'x') => meld('fout', 'gebeurtenis_dubbel', ['gebeurtenissen', g, 'id'], { id });
  test.each<[string, Verloopgebeurtenis[], object[]]>([
    ['two', [met('x'), met('y'), met('x')], [dubbel(2)]],
    ['three', [met('x'), met('x'), met('x')], [dubbel(1), dubbel(2)]],
    ['the one that was known later', [met('x', { geregistreerd: '2026-01-02' }), met('x')], [dubbel(0)]],
    [
      'taken away before the other was known',
      [met('x', { vervallenOp: '2026-01-02' }), met('x', { bekendVan: '2026-01-02' })],
      [],
    ],
    [
      'taken away too late',
      [met('x', { vervallenOp: '2026-01-03' }), met('x', { bekendVan: '2026-01-02' })],
      [dubbel(1)],
    ],
    ['each by itself', [met('x'), met('z'), met('z'), met('x')], [dubbel(3), dubbel(2, 'z')]],
  ])('%s', (_, gebeurd, uit) => {
    expect(fouten([bijdrage()], gebeurd)).toEqual(uit);
  });
});

describe('events on what no text has', () => {
  const G = (g: number, ...rest: (string | number)[]) => ['gebeurtenissen', g, ...rest];
  const onbekend = (g: number, bijdragesleutel: string, ...plek: (string | number)[]) =>
    meld('fout', 'bijdrage_onbekend', G(g, ...plek), { bijdrage: bijdragesleutel });
  test('contributions', () => {
    const gebeurd = [
      opB('betaald', '2026-01-01', '1.00', { bijdrage: 'x' }),
      feit('geindexeerd', '2026-01-01', { bijdragen: ['b', 'y'], van: '1', naar: '2' }),
      feit('verrekend', '2026-01-01', { bijdrage: 'b', met: 'z', bedrag: '1.00' }),
      feit('verrekend', '2026-01-01', { bijdrage: 'w', met: 'b', bedrag: '1.00' }),
      feit('jaar_afgesloten', '2026-01-01', { begrotingsjaar: 2026 }),
    ];
    expect(fouten([bijdrage()], gebeurd)).toEqual([
      onbekend(0, 'x', 'bijdrage'),
      onbekend(1, 'y', 'bijdragen', 1),
      onbekend(2, 'z', 'met'),
      onbekend(3, 'w', 'bijdrage'),
    ]);
  });
  test('buurten and parties', () => {
    const gebeurd = [
      feit('buurt_gestopt', '2026-01-01', { buurt: 'x', laatsteDag: '2026-01-01' }),
      feit('buurt_gestopt', '2026-01-01', { buurt: A, laatsteDag: '2026-01-01' }),
      feit('buurt_vervangen', '2026-01-01', { buurt: B, vervangt: 'y', start: '2026-01-01' }),
      feit('buurt_vervangen', '2026-01-01', { buurt: 'w', vervangt: B, start: '2026-01-01' }),
      feit('buurt_gestopt', '2026-01-01', { buurt: 'w', laatsteDag: '2026-01-01' }),
      feit('partij_uitgetreden', '2026-01-01', { partij: 'z', laatsteDag: '2026-01-01' }),
      feit('partij_uitgetreden', '2026-01-01', { partij: 'bzk', laatsteDag: '2026-01-01' }),
      feit('partij_uitgetreden', '2026-01-01', { partij: 'betaler', laatsteDag: '2026-01-01' }),
    ];
    const teksten = [tekst([[bijdrage({ van: 'betaler' })]]), tekst([[]], { plaatsen: plaatsen(A) })];
    expect(fouten(teksten, gebeurd)).toEqual([
      meld('fout', 'buurt_onbekend', G(0, 'buurt'), { buurt: 'x' }),
      meld('fout', 'buurt_onbekend', G(2, 'vervangt'), { buurt: 'y' }),
      meld('fout', 'partij_onbekend', G(5, 'partij'), { partij: 'z' }),
    ]);
  });
});

test('a course of too many cells', () => {
  const prijzen = Array.from({ length: 500 }, (_, b) =>
    bijdrage({ id: `b${b}`, soort: 'prijs_per_buurt', prijs: '1.00' }),
  );
  const buurten = plaatsen(...Array.from({ length: 999 }, (_, n) => `x${n}`));
  const groot = tekst([prijzen, prijzen.map((een) => ({ ...een, id: `${een.id}-2` }))], { plaatsen: buurten });
  const klein = tekst([Array.from({ length: 1000 }, (_, b) => bijdrage({ id: `c${b}` }))]);
  const teGroot = [{ ernst: 'fout', code: 'kern.te_groot', pad: ['teksten'], params: { maximum: 2_000_000 } }];
  expect(fouten([groot, klein])).toEqual([]);
  expect(fouten([groot, klein, tekst([[bijdrage()]])])).toEqual(teGroot);
});

describe('what counts for a day of knowing', () => {
  const fout = (velden: object) =>
    opB('betaald', '2026-01-01', '1.00', { bijdrage: 'x', geregistreerd: '2026-02-01', ...velden });
  const aantal = (gebeurd: Verloopgebeurtenis[], dagen: object, teksten: Geldtekst[] | Bijdrage[] = [bijdrage()]) =>
    findFout(() => readVerloop(verloop(teksten, gebeurd), dagen))?.params;
  const een = { soort: 'geldverloop', aantal: 1 };
  test.each<[string, object, object, object | undefined]>([
    ['always', {}, {}, een],
    ['on its day', {}, { van: '2026-02-01', tot: '2026-02-01' }, een],
    ['not the day before', {}, { van: '2026-01-31', tot: '2026-01-31' }, undefined],
    ['not when it was taken away', { vervallenOp: '2026-03-01' }, {}, undefined],
    ['the day before it was taken away', { vervallenOp: '2026-03-01' }, { van: '2026-02-28', tot: '2026-02-28' }, een],
    [
      'not on the day on which it was',
      { vervallenOp: '2026-03-01' },
      { van: '2026-03-01', tot: '2026-03-01' },
      undefined,
    ],
    ['between two days', { vervallenOp: '2026-03-01' }, { van: '2026-02-15' }, een],
    ['its later form', { bekendVan: '2026-02-10' }, { tot: '2026-02-09' }, undefined],
  ])('%s', (_, velden, dagen, uit) => {
    expect(aantal([fout(velden)], dagen)).toEqual(uit);
  });
  test('as it was known when a year was closed', () => {
    const sluiting = (velden: object = {}) =>
      feit('jaar_afgesloten', '2026-02-15', { begrotingsjaar: 2025, ...velden });
    const weg = fout({ vervallenOp: '2026-03-01' });
    expect(aantal([weg, sluiting()], {})).toEqual(een);
    expect(aantal([weg, sluiting({ geregistreerd: '2026-03-01' })], {})).toBeUndefined();
    expect(aantal([weg, sluiting({ vervallenOp: '2026-04-01' })], {})).toBeUndefined();
    expect(aantal([weg, sluiting({ geregistreerd: '2026-03-01' }), sluiting({ begrotingsjaar: 2024 })], {})).toEqual(
      een,
    );
  });
  test('texts, and what is about the whole', () => {
    const dubbel = tekst([[bijdrage({ id: 'c' }), bijdrage({ id: 'c' })]], { geregistreerd: dag('2026-02-01') });
    const teksten = [tekst([[bijdrage()]]), dubbel];
    const wijs = [opB('betaald', '2026-01-01', '1.00'), opB('betaald', '2026-01-01', '2.00')];
    expect(aantal(wijs, { tot: '2026-01-31' }, teksten)).toBeUndefined();
    expect(aantal(wijs, { tot: '2026-02-01' }, teksten)).toEqual(een);
  });
  test('every finding, and the course itself when it is good', () => {
    const goed = verloop([bijdrage()]);
    expect(readVerloop(goed, {})).toBe(goed);
    expect(readVerloop(goed, {})).toBe(goed);
    const slecht = verloop([bijdrage()], [fout({}), fout({ bijdrage: 'y' })]);
    const eerst = findFout(() => readVerloop(slecht, {}));
    expect([eerst?.code, eerst?.params, eerst?.bevindingen]).toEqual([
      'kern.document_ongeldig',
      { soort: 'geldverloop', aantal: 2 },
      [0, 1].map((g) => meld('fout', 'bijdrage_onbekend', ['gebeurtenissen', g, 'bijdrage'], { bijdrage: 'xy'[g] })),
    ]);
    expect(findFout(() => readVerloop(slecht, {}))?.params).toEqual(eerst?.params);
    const vorm = findFout(() => readVerloop({ ...goed, teksten: [] }, {}));
    expect([vorm?.code, vorm?.params.soort, vorm?.bevindingen.map(({ pad }) => pad)]).toEqual([
      'kern.document_ongeldig',
      'geldverloop',
      [['teksten']],
    ]);
  });
});

describe('cells that are remembered', () => {
  const neem = () => adoptVerloop(createGeldverloop(planMet([{ id: 'b' as never }])));
  test('of a course that was taken over: the last two questions', () => {
    const course = neem();
    const een = getCellen(course, opDag('2026-01-01'));
    expect(getCellen(course, opDag('2026-01-01'))).toBe(een);
    expect(getCellen(course, opDag('2026-01-01', { methode: 'dagen' }))).toBe(een);
    const twee = getCellen(course, opDag('2026-01-01', { methode: 'maanden' }));
    expect(twee).not.toBe(een);
    expect(getCellen(course, opDag('2026-01-01'))).toBe(een);
    expect(getCellen(course, opDag('2026-01-01', { bekendOp: dag('2026-01-01') }))).not.toBe(een);
    expect(getCellen(course, opDag('2026-01-02'))).not.toBe(een);
    expect(getCellen(course, opDag('2026-01-01'))).not.toBe(een);
    expect(getCellen(neem(), opDag('2026-01-01'))).not.toBe(een);
  });
  test('of another course none', () => {
    const course = verloop([bijdrage()]);
    expect(getCellen(course, opDag('2026-01-01'))).not.toBe(getCellen(course, opDag('2026-01-01')));
  });
});
