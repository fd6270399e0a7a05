/** Ties: whether a selection is the only one that is as good, against trying all, and what is equal but for rounding noise. */
import { createToeval } from 'buurtaanpak/kern';
import {
  analyseSelectie,
  type Quotum,
  rankReserves,
  type Selectie,
  type Selectieopties,
  selectBuurten,
} from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { findBeste, type Probleem } from './orakel.js';

const codesVan = (selectie: Selectie) =>
  'gekozen' in selectie ? selectie.gekozen.map(({ code }) => code) : selectie.uitkomst;
const rijen = (scores: Readonly<Record<string, number>>) =>
  Object.entries(scores).map(([code, score]) => ({ code, score }));

describe('a bonus for neighbours', () => {
  it('does not make a selection the only one that is not, and leaves precedence its say', () => {
    const p = rijen({ a: 2, b: 3, c: 2, d: 2, e: 0, f: 1 });
    const buren = ['bc', 'df', 'ef'].map((paar) => [paar[0] as string, paar[1] as string] as const);
    const regels = [{ soort: 'liever_aangrenzend', bonus: 3 }] as const;
    const quota = [{ id: 'q', programma: 'p', aantal: 3 }];
    const met = (voorrang?: readonly string[]) => {
      const selectie = selectBuurten({ p }, quota, { buren, regels, voorrang });
      if (!('bewijs' in selectie)) throw new Error(selectie.uitkomst);
      return [selectie.gekozen.map(({ code }) => code), selectie.bewijs.doelwaarde, selectie.bewijs.gelijkspel];
    };
    // a, b, c and b, c, d are both worth 2 + 3 + 2 and one pair.
    expect(met()).toEqual([['b', 'a', 'c'], 10, 'beslist']);
    expect(met(['a'])).toEqual([['b', 'a', 'c'], 10, 'beslist']);
    expect(met(['d'])).toEqual([['b', 'd', 'c'], 10, 'beslist']);
  });

  it('gives what trying everything gives: value, choice, and whether it is the only one', () => {
    let gelijk = 0;
    for (let zaad = 3400; zaad < 4000; zaad++) {
      const toeval = createToeval(zaad);
      const codes = Array.from({ length: 6 + toeval.nextBelow(2) }, (_, i) => `b${i}`);
      const probleem: Probleem = {
        scores: { p: codes.map((code) => ({ code, score: toeval.nextBelow(4) })) },
        quota: [{ id: 'q', programma: 'p', aantal: 3 }],
        gebieden: codes.map((code) => ({ code })),
        regels: [{ soort: 'liever_aangrenzend', bonus: 2 + toeval.nextBelow(3) }],
        buren: codes.flatMap((a, i) =>
          codes.slice(i + 1).flatMap((b) => (toeval.nextBelow(7) < 1 ? [[a, b] as const] : [])),
        ),
        doel: { soort: 'totaal' },
      };
      const { scores, quota, ...opties } = probleem;
      const selectie = selectBuurten(scores, quota, opties);
      const beste = findBeste(probleem);
      if (!('bewijs' in selectie) || beste === undefined) throw new Error(`${zaad}`);
      expect([...codesVan(selectie)].sort(), `${zaad}`).toEqual([...beste.keuze.keys()]);
      expect(selectie.bewijs, `${zaad}`).toMatchObject({
        doelwaarde: beste.waarden[0],
        gelijkspel: beste.aantal === 1 ? 'uniek' : 'beslist',
      });
      if (beste.aantal > 1) gelijk++;
    }
    expect(gelijk).toBeGreaterThan(150);
  });

  it('counts for what it is when scores are whole numbers of units and the bonus is odd', () => {
    const p = rijen({ a: 5, b: 5, c: 3, d: 3 });
    const opties = { buren: [['c', 'd']] as const, decimalen: 0 };
    const quota = [{ id: 'q', programma: 'p', aantal: 2 }];
    const met = (bonus: number) =>
      selectBuurten({ p }, quota, { ...opties, regels: [{ soort: 'liever_aangrenzend', bonus }] });
    expect(met(3)).toMatchObject({ gekozen: [{ code: 'a' }, { code: 'b' }], bewijs: { doelwaarde: 10 } });
    expect(met(5)).toMatchObject({ gekozen: [{ code: 'c' }, { code: 'd' }], bewijs: { doelwaarde: 11 } });
  });
});

describe('rounding noise', () => {
  const quota: readonly Quotum[] = [{ id: 'q', programma: 'p', aantal: 1 }];
  const kies = (scores: Readonly<Record<string, number>>, opties: Selectieopties = {}) => {
    const selectie = selectBuurten({ p: rijen(scores) }, quota, opties);
    return 'bewijs' in selectie ? [codesVan(selectie), selectie.bewijs.gelijkspel] : selectie.uitkomst;
  };

  it('does not decide a tie: what is half a unit but for noise is half a unit', () => {
    // 0.285 * 100 is 28.499999999999996, 0.1 + 0.2 is more than 0.3, and 3 * 0.15 is less than 0.45.
    expect(kies({ a: 0.285, b: 0.29 }, { decimalen: 2 })).toEqual([['a'], 'beslist']);
    expect(kies({ a: 0.3, b: 0.1 + 0.2 }, { decimalen: 12 })).toEqual([['a'], 'beslist']);
    expect(kies({ a: 3 * 0.15, b: 0.45 }, { decimalen: 1 })).toEqual([['a'], 'beslist']);
    expect(kies({ a: 0.284, b: 0.29 }, { decimalen: 2 })).toEqual([['b'], 'uniek']);
    // Beyond twelve digits a whole number of units is still exact.
    expect(kies({ a: 10_000_000_000_001, b: 10_000_000_000_002 }, { decimalen: 0 })).toEqual([['b'], 'uniek']);
    const trekking = { codes: ['a', 'b'], scores: Float64Array.of(0.285, 0.29) };
    expect(analyseSelectie({ p: [trekking] }, quota, { decimalen: 2 }).geheel.basis).toEqual(['a']);
  });

  it('does not decide the order of the chosen and of the reserves', () => {
    const selectie = selectBuurten({ p: rijen({ a: 0.3, b: 0.1 + 0.2, c: 0.7, d: 0.1 + 0.6 }) }, [
      { id: 'q', programma: 'p', aantal: 2 },
    ]);
    expect(codesVan(selectie)).toEqual(['c', 'd']);
    expect(rankReserves(selectie)[0]?.reserves.map(({ code }) => code)).toEqual(['a', 'b']);
  });

  it('does not put a score or figure below its bound', () => {
    const onder = 0.7 + 0.1;
    expect(onder).toBeLessThan(0.8);
    const regels = [{ soort: 'minimumscore', minimaal: 0.8 }] as const;
    expect(kies({ a: onder }, { regels })).toEqual([['a'], 'uniek']);
    expect(kies({ a: 0.79 }, { regels })).toBe('onhaalbaar');
    const trekking = { codes: ['a'], scores: Float64Array.of(onder) };
    expect(analyseSelectie({ p: [trekking] }, quota, { regels }).onhaalbaar).toBe(0);
    const met = (cijfer: number, eis: { readonly minimaal?: number; readonly maximaal?: number }) =>
      selectBuurten(
        { p: rijen({ a: 1 }) },
        [{ id: 'q', programma: 'p', aantal: 1, waar: { cijfers: [{ cijfer: 'x', ...eis }] } }],
        { gebieden: [{ code: 'a', cijfers: { x: cijfer } }] },
      ).uitkomst;
    expect(met(onder, { minimaal: 0.8 })).toBe('optimaal');
    expect(met(0.1 + 0.2, { maximaal: 0.3 })).toBe('optimaal');
    expect(met(0.31, { maximaal: 0.3 })).toBe('onhaalbaar');
  });

  it('does not put the typical outside the limit', () => {
    const gebieden = Array.from({ length: 10 }, (_, i) => ({ code: `b${i}`, cijfers: { woz: i } }));
    const waar = { typisch: { cijfers: ['woz'], hoogstens: 0.3 } };
    const selectie = selectBuurten(
      { p: gebieden.map(({ code }) => ({ code, score: 1 })) },
      [{ id: 'q', programma: 'p', aantal: 4, waar }],
      { gebieden },
    );
    // Ranks 0.35, 0.45, 0.55, 0.65: twice their distance from one half is 0.3, 0.1, 0.1, 0.3.
    expect(codesVan(selectie)).toEqual(['b3', 'b4', 'b5', 'b6']);
    expect(selectie.quota[0]?.kandidaten).toBe(4);
    // Figures that are equal but for noise are a tie: two in the middle of four.
    const ruis = [0.1, 0.3, 0.1 + 0.2, 0.5].map((woz, i) => ({ code: `b${i}`, cijfers: { woz } }));
    const gelijk = selectBuurten(
      { p: ruis.map(({ code }) => ({ code, score: 1 })) },
      [{ id: 'q', programma: 'p', aantal: 2, waar: { typisch: { cijfers: ['woz'], hoogstens: 0 } } }],
      { gebieden: ruis },
    );
    expect(codesVan(gelijk)).toEqual(['b1', 'b2']);
  });
});
