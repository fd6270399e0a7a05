import type { Criteriumscores, Themascores } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { checkLijst } from '../../src/routekaart/lijst/checkLijst.js';
import { checkKolommen } from '../../src/routekaart/score/checkKolommen.js';
import { checkVolgorde } from '../../src/routekaart/score/checkVolgorde.js';
import { criterium, kaart, meld, thema } from './klein.js';

const fout = (code: string, pad: readonly (string | number)[], params: object) => meld('fout', code, pad, params);
const rij = (code: string, score: number | null, rang: number | null = null) => ({ code, score, rang });

describe('checkVolgorde', () => {
  const check = (...rijen: readonly ReturnType<typeof rij>[]) => checkVolgorde(rijen, 'buurten');
  const order = (i: number, buurt: string) => fout('scores_volgorde', ['buurten', i], { buurt });

  test('from high to low, equal ranks by code, then those without a score by code', () => {
    expect(check()).toEqual([]);
    expect(check(rij('B', 3, 1), rij('A', 2, 2), rij('C', 2, 2), rij('A1', null), rij('A2', null))).toEqual([]);
    // Equal scores of other ranks, as rounding may give them.
    expect(check(rij('B', 2, 1), rij('A', 2, 2))).toEqual([]);
  });

  test('what stands out of order', () => {
    expect(check(rij('A', 2, 1), rij('B', 3, 2))).toEqual([order(1, 'B')]);
    expect(check(rij('A', 3, 2), rij('B', 2, 1))).toEqual([order(1, 'B')]);
    expect(check(rij('B', 2, 1), rij('A', 2, 1))).toEqual([order(1, 'A')]);
    expect(check(rij('A', null), rij('B', 3, 1))).toEqual([order(1, 'B')]);
    expect(check(rij('B', null), rij('A', null), rij('C', null))).toEqual([order(1, 'A')]);
    expect(checkVolgorde([rij('A', 2, 1), rij('B', 3, 2)], 'codes')).toEqual([
      fout('scores_volgorde', ['codes', 1], { buurt: 'B' }),
    ]);
  });

  test('a code twice, and a score without a rank', () => {
    expect(check(rij('A', 2, 1), rij('A', 1, 2))).toEqual([fout('buurt_dubbel', ['buurten', 1], { buurt: 'A' })]);
    expect(check(rij('caf\u00e9', 2, 1), rij('cafe\u0301', 1, 2))).toEqual([
      fout('buurt_dubbel', ['buurten', 1], { buurt: 'cafe\u0301' }),
    ]);
    expect(check(rij('A', 2), rij('B', null, 2))).toEqual([
      fout('scores_zonder', ['buurten', 0, 'rang'], { buurten: ['A'] }),
      fout('scores_zonder', ['buurten', 1, 'rang'], { buurten: ['B'] }),
    ]);
    expect(check(rij('A', 2), rij('B', 2, 1))).toEqual([
      fout('scores_zonder', ['buurten', 0, 'rang'], { buurten: ['A'] }),
    ]);
  });
});

describe('checkLijst', () => {
  const goed = () => ({ codes: ['B', 'A'], scores: [2, 1], rangen: [1, 2], dekking: [1, 1] });
  test('columns of one length, in order', () => {
    expect(checkLijst(goed())).toEqual([]);
    expect(checkLijst({ ...goed(), scores: [1, 2] })).toEqual([fout('scores_volgorde', ['codes', 1], { buurt: 'A' })]);
    expect(checkLijst({ ...goed(), scores: [1, 2, 3], dekking: [1] })).toEqual([
      fout('kolommen_ongelijk', ['scores'], { aantal: 3, verwacht: 2 }),
      fout('kolommen_ongelijk', ['dekking'], { aantal: 1, verwacht: 2 }),
    ]);
    expect(checkLijst({ ...goed(), rangen: [] })).toEqual([
      fout('kolommen_ongelijk', ['rangen'], { aantal: 0, verwacht: 2 }),
    ]);
  });
  test('a yardstick or a reference set, not both', () => {
    expect(checkLijst({ ...goed(), meetlat: {} })).toEqual([]);
    expect(checkLijst({ ...goed(), referentie: {} })).toEqual([]);
    expect(checkLijst({ ...goed(), meetlat: {}, referentie: {} })).toEqual([
      fout('meetlat_en_referentie', ['referentie'], {}),
    ]);
  });
});

describe('checkKolommen', () => {
  const kolom = (id: string, velden: Partial<Criteriumscores> = {}): Criteriumscores => ({
    id,
    gewicht: 1,
    effectief: 1,
    waarden: [4, 2, null],
    genormaliseerd: [1, 0, null],
    bijdragen: [1, 0, null],
    aangevuld: [],
    ingrepen: [],
    ...velden,
  });
  const themakolom = (id: string, velden: Partial<Themascores> = {}): Themascores => ({
    id,
    gewicht: 1,
    effectief: 1,
    scores: [1, 0, null],
    bijdragen: [1, 0, null],
    ...velden,
  });
  const oordeel = criterium('b', { bron: { soort: 'beoordeling' } });
  const delen = () => ({
    routekaart: kaart([criterium('a'), oordeel], { themas: [thema('t')] }),
    buurten: [
      { code: 'A', naam: 'A', score: 1, rang: 1, dekking: 1 },
      { code: 'B', naam: 'B', score: 0, rang: 2, dekking: 1 },
      { code: 'C', naam: 'C', score: null, rang: null, dekking: 0 },
    ],
    criteria: [kolom('a'), kolom('b')],
    themas: [themakolom('t')],
    zonderScore: [{ code: 'C', redenen: [] }],
  });
  const check = (velden: Partial<ReturnType<typeof delen>> = {}) => checkKolommen({ ...delen(), ...velden });
  const met = (a: Partial<Criteriumscores>, b: Partial<Criteriumscores> = {}) =>
    check({ criteria: [kolom('a', a), kolom('b', b)] });

  test('a whole document', () => {
    expect(check()).toEqual([]);
    const { themas: _, ...zonder } = delen().routekaart;
    expect(check({ routekaart: zonder, themas: [] })).toEqual([]);
  });

  test('the columns are those of the Routekaart, in its order', () => {
    expect(check({ criteria: [kolom('b'), kolom('a')] })).toEqual([
      fout('scores_kolommen', ['criteria'], { ids: ['b', 'a'], verwacht: ['a', 'b'] }),
    ]);
    expect(check({ criteria: [kolom('a')] })).toEqual([
      fout('scores_kolommen', ['criteria'], { ids: ['a'], verwacht: ['a', 'b'] }),
    ]);
    expect(check({ themas: [] })).toEqual([fout('scores_kolommen', ['themas'], { ids: [], verwacht: ['t'] })]);
  });

  test('those without a score are the ones with a reason', () => {
    const wrong = (...buurten: string[]) => [fout('scores_zonder', ['zonderScore'], { buurten })];
    expect(check({ zonderScore: [] })).toEqual(wrong());
    expect(check({ zonderScore: [{ code: 'B', redenen: [] }] })).toEqual(wrong('B'));
    expect(
      check({
        zonderScore: [
          { code: 'C', redenen: [] },
          { code: 'D', redenen: [] },
        ],
      }),
    ).toEqual(wrong('C', 'D'));
    expect(
      check({ buurten: [...delen().buurten].reverse().slice(1), criteria: [], themas: [], zonderScore: [] }),
    ).toEqual([
      fout('scores_kolommen', ['criteria'], { ids: [], verwacht: ['a', 'b'] }),
      fout('scores_kolommen', ['themas'], { ids: [], verwacht: ['t'] }),
      fout('scores_volgorde', ['buurten', 1], { buurt: 'A' }),
    ]);
  });

  test('columns as long as the list of buurten', () => {
    expect(met({ waarden: [1], bijdragen: [] })).toEqual([
      fout('kolommen_ongelijk', ['criteria', 0, 'waarden'], { aantal: 1, verwacht: 3 }),
      fout('kolommen_ongelijk', ['criteria', 0, 'bijdragen'], { aantal: 0, verwacht: 3 }),
    ]);
    expect(met({}, { genormaliseerd: [1, 2, 3, 4] })).toEqual([
      fout('kolommen_ongelijk', ['criteria', 1, 'genormaliseerd'], { aantal: 4, verwacht: 3 }),
    ]);
    expect(check({ themas: [themakolom('t', { scores: [], bijdragen: [1, 2] })] })).toEqual([
      fout('kolommen_ongelijk', ['themas', 0, 'scores'], { aantal: 0, verwacht: 3 }),
      fout('kolommen_ongelijk', ['themas', 0, 'bijdragen'], { aantal: 2, verwacht: 3 }),
    ]);
  });

  test('rows that exist, in order', () => {
    expect(met({ aangevuld: [0, 2] })).toEqual([]);
    expect(met({ aangevuld: [1, 0, 0, 3] })).toEqual(
      [
        [1, 0],
        [2, 0],
        [3, 3],
      ].map(([i, welke]) => fout('scores_rij', ['criteria', 0, 'aangevuld', i as number], { rij: welke, aantal: 3 })),
    );
  });

  test('treatments that the criterion has, of a value that is there', () => {
    const soort = (wat: 'winsoriseren' | 'transformatie', ...rijen: number[]) =>
      rijen.map((welke) => ({ rij: welke, soort: wat, was: 9 }));
    const wrong = (i: number, welke: number, ingreep: string) =>
      fout('scores_ingreep', ['criteria', 0, 'ingrepen', i], { rij: welke, ingreep });
    const behandeld = (behandeling: object, ingrepen: ReturnType<typeof soort>) =>
      check({
        routekaart: kaart([criterium('a', { behandeling }), oordeel], { themas: [thema('t')] }),
        criteria: [kolom('a', { ingrepen }), kolom('b')],
      });
    expect(met({ ingrepen: soort('winsoriseren', 0) })).toEqual([wrong(0, 0, 'winsoriseren')]);
    expect(behandeld({}, soort('winsoriseren', 0))).toEqual([]);
    expect(behandeld({}, soort('winsoriseren', 0, 2))).toEqual([wrong(1, 2, 'winsoriseren')]);
    expect(behandeld({}, soort('transformatie', 0))).toEqual([wrong(0, 0, 'transformatie')]);
    expect(behandeld({ transformatie: { methode: 'log' } }, soort('transformatie', 0, 1))).toEqual([]);
    expect(behandeld({}, soort('winsoriseren', 1, 0))).toEqual([
      fout('scores_rij', ['criteria', 0, 'ingrepen', 1], { rij: 0, aantal: 3 }),
    ]);
    expect(check({ criteria: [kolom('a'), kolom('b'), kolom('c', { ingrepen: soort('winsoriseren', 0) })] })).toEqual([
      fout('scores_kolommen', ['criteria'], { ids: ['a', 'b', 'c'], verwacht: ['a', 'b'] }),
      fout('scores_ingreep', ['criteria', 2, 'ingrepen', 0], { rij: 0, ingreep: 'winsoriseren' }),
    ]);
  });

  test('what is told of a figure is of one that is there', () => {
    const wrong = (veld: string, i: number, welke: number, k = 0) =>
      fout('scores_kenmerk', ['criteria', k, veld, i], { rij: welke, kenmerk: veld });
    expect(met({ geschat: [0], overgenomen: [1] })).toEqual([]);
    expect(met({ geschat: [0, 2], overgenomen: [1, 2] })).toEqual([wrong('geschat', 1, 2), wrong('overgenomen', 1, 2)]);
    expect(met({ aangevuld: [1], geschat: [1] })).toEqual([wrong('geschat', 0, 1)]);
    expect(met({}, { geschat: [0] })).toEqual([wrong('geschat', 0, 0, 1)]);
    expect(met({ geschat: [3] })).toEqual([fout('scores_rij', ['criteria', 0, 'geschat', 0], { rij: 3, aantal: 3 })]);
    // Of the column of another criterion that is told elsewhere.
    expect(check({ criteria: [kolom('a'), kolom('x', { geschat: [0] })] })).toEqual([
      fout('scores_kolommen', ['criteria'], { ids: ['a', 'x'], verwacht: ['a', 'b'] }),
    ]);
  });

  test('a reason is of a figure that is missing, and each row has one', () => {
    const gat = (reden: 'geheim' | 'onbekend', ...rijen: number[]) => ({ reden, rijen });
    const wrong = (i: number, j: number, welke: number, kenmerk: string, k = 0) =>
      fout('scores_kenmerk', ['criteria', k, 'ontbreekt', i, 'rijen', j], { rij: welke, kenmerk });
    expect(met({ ontbreekt: [gat('geheim', 2)] })).toEqual([]);
    expect(met({ aangevuld: [1], ontbreekt: [gat('onbekend', 1), gat('geheim', 2)] })).toEqual([]);
    expect(met({ ontbreekt: [gat('geheim', 0, 2)] })).toEqual([wrong(0, 0, 0, 'geheim')]);
    expect(met({ ontbreekt: [gat('onbekend', 2), gat('geheim', 2)] })).toEqual([wrong(1, 0, 2, 'geheim')]);
    expect(met({ ontbreekt: [gat('onbekend', 2, 2)] })).toEqual([
      fout('scores_rij', ['criteria', 0, 'ontbreekt', 0, 'rijen', 1], { rij: 2, aantal: 3 }),
    ]);
    expect(met({}, { ontbreekt: [gat('onbekend', 2)] })).toEqual([wrong(0, 0, 2, 'onbekend', 1)]);
  });
});
