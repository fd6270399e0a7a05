/** One column of cells: what each becomes, and what is told of those that cannot be right. */
import { expect, it } from 'vitest';
import type { Bevinding } from '../../src/kern/index.js';
import type { Leeskolom, Leesplan } from '../../src/kerncijfers/kop/leesplan.js';
import { fillKolom } from '../../src/kerncijfers/lees/fillKolom.js';
import { BRON, dag, kleineLeeskolom, kleinPlan, meld } from './klein.js';

/** What cells of the field `a` become: a number, or the number of a reason below zero. */
function vul(cellen: readonly unknown[], kolom: Partial<Leeskolom> = {}, plan: Partial<Leesplan> = {}) {
  const bevindingen: Bevinding[] = [];
  const rijen = cellen.map((a) => ({ a }));
  const { waarden, redenen } = fillKolom(
    kleineLeeskolom(kolom),
    kleinPlan(rijen, plan),
    [...rijen.keys()],
    bevindingen,
  );
  return { uit: [...waarden].map((waarde, i) => (redenen[i] === 0 ? waarde : [waarde, redenen[i]])), bevindingen };
}
const mis = (reden: number) => [Number.NaN, reden];
const geenGetal = (rij: number, waarde: string) =>
  meld('fout', 'geen_getal', [rij - 1, 'a'], { rij, kolom: 'a', waarde });
const notatie = (markeringen: Leesplan['notatie']['markeringen'], decimaalteken?: '.' | ',') => ({
  notatie: { markeringen, ...(decimaalteken === undefined ? {} : { decimaalteken }) },
});
const marks = (...paren: readonly (readonly [string, 'nul' | 'geheim' | 'onbekend'])[]) => new Map(paren);

it('reads numbers and texts, with blanks around them', () => {
  expect(vul([1, '2', ' 3.5 ', '-4', -0, '-0', 0])).toStrictEqual({ uit: [1, 2, 3.5, -4, 0, 0, 0], bevindingen: [] });
});

it('gives a blank cell and a mark their reason', () => {
  expect(vul(['', null, undefined, '  ', '.', ' . '])).toStrictEqual({
    uit: [mis(1), mis(1), mis(1), mis(1), mis(5), mis(5)],
    bevindingen: [],
  });
});

it('takes nil for 0 in a count, and for what does not apply elsewhere', () => {
  const nul = notatie(marks(['', 'nul'], ['-', 'nul']));
  expect(vul(['', '-', null, 3], {}, nul).uit).toStrictEqual([0, 0, 0, 3]);
  expect(vul(['', '-', null, 3], { eenheid: 'km' }, nul).uit).toStrictEqual([mis(3), mis(3), mis(3), 3]);
  // The catalogue knows this one as a mean, though its unit is a number.
  expect(vul(['', '-', 3], { sleutel: 'gemiddelde_huishoudensgrootte' }, nul).uit).toStrictEqual([mis(3), mis(3), 3]);
  expect(vul(['-', 3], { sleutel: 'aantal_inwoners' }, nul).uit).toStrictEqual([0, 3]);
});

it('misses a row that is not there, and one that says two things', () => {
  const lees = (markering: 'nul' | 'onbekend') =>
    fillKolom(kleineLeeskolom(), kleinPlan([{ a: 7 }], notatie(marks(['', markering]), '.')), [0, -1, -2, 5], []);
  for (const markering of ['nul', 'onbekend'] as const) {
    const { waarden, redenen } = lees(markering);
    expect([...waarden]).toStrictEqual([7, Number.NaN, Number.NaN, Number.NaN]);
    expect([...redenen]).toStrictEqual([0, 4, 1, 4]);
  }
});

it('takes cells that were collected before', () => {
  const { waarden } = fillKolom(kleineLeeskolom(), kleinPlan([{ a: 1 }, { a: 2 }]), [1, 0], [], [20, '10']);
  expect([...waarden]).toStrictEqual([20, 10]);
});

it('delivers nothing of a column that is not there', () => {
  const kolom = fillKolom(
    kleineLeeskolom({ ontbreekt: true, isGeschat: () => true }),
    kleinPlan([{ a: 1 }, { a: 'x' }]),
    [0, 1],
    [],
  );
  expect(kolom).toStrictEqual({
    sleutel: 'a',
    figuur: 'a',
    eenheid: 'aantal',
    bron: BRON,
    waarden: Float64Array.of(Number.NaN, Number.NaN),
    redenen: Uint8Array.of(4, 4),
  });
});

it('describes the column by all that is known of it', () => {
  const kop = {
    eenheid: 'percentage',
    bron: BRON,
    periode: { peildatum: dag('2024-01-01') },
    afgifte: { status: 'definitief' },
    nauwkeurigheid: { soort: 'interval95' },
    aggregatie: { soort: 'geen' },
    richting: 'lager',
  } as const;
  const gelezen = kleineLeeskolom({ sleutel: 'b@leeftijd=65_plus', ...kop, isGeschat: ({ a }) => a === 2 });
  expect(fillKolom(gelezen, kleinPlan([{ a: 1 }, { a: 2 }]), [0, 1], [])).toStrictEqual({
    sleutel: 'b@leeftijd=65_plus',
    figuur: 'b',
    dimensies: { leeftijd: '65_plus' },
    ...kop,
    waarden: Float64Array.of(1, 2),
    redenen: Uint8Array.of(0, 0),
    geschat: Uint8Array.of(0, 1),
  });
});

it('takes the decimal sign of the column, of the plan, of the cells, or a point', () => {
  const leeg = marks(['', 'onbekend']);
  expect(vul(['1,5'], { decimaalteken: ',' }, notatie(leeg, '.')).uit).toStrictEqual([1.5]);
  expect(vul(['1,5', '2.5'], { decimaalteken: '.' }, notatie(leeg, ',')).uit).toStrictEqual([mis(1), 2.5]);
  expect(vul(['1,5', '2.5', '3.5'], {}, notatie(leeg, ',')).uit).toStrictEqual([1.5, mis(1), mis(1)]);
  expect(vul(['1,5', '2.5', '3,5'], {}, notatie(leeg)).uit).toStrictEqual([1.5, mis(1), 3.5]);
  expect(vul(['15'], {}, notatie(leeg)).uit).toStrictEqual([15]);
});

it('tells of a cell that is no number', () => {
  const cellen = ['x', true, { b: 1 }, Number.POSITIVE_INFINITY, Number.NaN, '1,5', ' y '];
  const getoond = ['"x"', 'true', 'object', 'Infinity', 'NaN', '"1,5"', '" y "'];
  expect(vul(cellen)).toStrictEqual({
    uit: cellen.map(() => mis(1)),
    bevindingen: getoond.map((waarde, i) => geenGetal(i + 1, waarde)),
  });
});

it('multiplies as a person would write it, and keeps the number that needs no factor', () => {
  expect(vul([1.5, '3'], { factor: 0.1 }).uit).toStrictEqual([0.15, 0.3]);
  expect(vul([0.1 + 0.2], {}).uit).toStrictEqual([0.1 + 0.2]);
});

it('keeps what lies within its bounds, and tells what does not', () => {
  const buiten = (rij: number, waarde: number, bereik: string) =>
    meld('fout', 'buiten_bereik', [rij - 1, 'a'], { rij, kolom: 'a', waarde, bereik });
  expect(vul([0, 100, -0.1, 100.1], { min: 0, max: 100 })).toStrictEqual({
    uit: [0, 100, mis(1), mis(1)],
    bevindingen: [buiten(3, -0.1, '0 … 100'), buiten(4, 100.1, '0 … 100')],
  });
  expect(vul([5, 4], { min: 5 }).bevindingen).toStrictEqual([buiten(2, 4, '5 …')]);
  expect(vul([5, 6], { max: 5 }).bevindingen).toStrictEqual([buiten(2, 6, '… 5')]);
  // What the figure is in its own unit decides, and is told.
  expect(vul([1, 2], { max: 1500, factor: 1000 })).toStrictEqual({
    uit: [1000, mis(1)],
    bevindingen: [buiten(2, 2000, '… 1500')],
  });
});

it('knows a mark that is a number, however it is written', () => {
  const geheim = notatie(marks(['', 'onbekend'], ['-99997', 'geheim'], ['-99990', 'geheim']), '.');
  expect(vul([-99997, '-99997', '-99997.0', '-99990', -99990, -99989], {}, geheim)).toStrictEqual({
    uit: [mis(2), mis(2), mis(2), mis(2), -99990, -99989],
    bevindingen: [],
  });
});

it('tells of a mark that is not known, from below -99990 on', () => {
  const onbekend = (rij: number, waarde: number) =>
    meld('fout', 'markering_onbekend', [rij - 1, 'a'], { rij, kolom: 'a', waarde });
  const { uit, bevindingen } = vul(['-99991', -99990.5, -99990], { min: 0, max: 100 });
  expect(uit).toStrictEqual([mis(1), mis(1), mis(1)]);
  expect(bevindingen).toStrictEqual([
    onbekend(1, -99991),
    onbekend(2, -99990.5),
    meld('fout', 'buiten_bereik', [2, 'a'], { rij: 3, kolom: 'a', waarde: -99990, bereik: '0 … 100' }),
  ]);
});

it('takes no figure that is too large to reckon with', () => {
  const buiten = (rij: number, waarde: number, bereik: string) =>
    meld('fout', 'buiten_bereik', [rij - 1, 'a'], { rij, kolom: 'a', waarde, bereik });
  expect(vul([1e100, 1e101, '1e308'])).toMatchObject({
    uit: [1e100, mis(1), mis(1)],
    bevindingen: [buiten(2, 1e101, '-1e+100 … 1e+100'), {}],
  });
  expect(vul([-1e101, 1e101], { min: -1e300, max: 1e300 })).toMatchObject({
    uit: [mis(1), mis(1)],
    bevindingen: [{ code: 'kerncijfers.markering_onbekend' }, buiten(2, 1e101, '-1e+100 … 1e+100')],
  });
  expect(vul([1e101], { min: 5 }).bevindingen).toStrictEqual([buiten(1, 1e101, '5 … 1e+100')]);
});

it('takes no number below -99990 for a figure, unless a lowest value allows it', () => {
  const onbekend = meld('fout', 'markering_onbekend', [1, 'a'], { rij: 2, kolom: 'a', waarde: -99991 });
  expect(vul([-99990, -99991, 5])).toStrictEqual({ uit: [-99990, mis(1), 5], bevindingen: [onbekend] });
  expect(vul([-99990, -99991], { max: 0, factor: 0.001 })).toStrictEqual({
    uit: [-99.99, mis(1)],
    bevindingen: [onbekend],
  });
  expect(vul([-99990, -99991], { min: -150_000 }).uit).toStrictEqual([-99990, -99991]);
});

it('looks up numbers too where a mark begins with a digit', () => {
  const negen = notatie(marks(['', 'onbekend'], ['9', 'geheim'], ['x', 'nul']), '.');
  expect(vul([9, '9', 8, '8', '9.0', 'x', 99], {}, negen).uit).toStrictEqual([mis(2), mis(2), 8, 8, mis(2), 0, 99]);
  // A digit further on is no beginning.
  expect(vul([9, '9', 'x9'], {}, notatie(marks(['x9', 'geheim']), '.')).uit).toStrictEqual([9, 9, mis(2)]);
});

it('counts what is wrong after a thousand cells', () => {
  const duizend = vul(Array.from({ length: 1000 }, () => 'x'));
  expect(duizend.bevindingen).toHaveLength(1000);
  expect(duizend.bevindingen.at(-1)).toStrictEqual(geenGetal(1000, '"x"'));
  const meer = vul(Array.from({ length: 1002 }, () => 'x'));
  expect(meer.bevindingen).toHaveLength(1001);
  expect(meer.bevindingen.at(-1)).toStrictEqual(meld('fout', 'meer_bevindingen', ['a'], { kolom: 'a', aantal: 2 }));
});
