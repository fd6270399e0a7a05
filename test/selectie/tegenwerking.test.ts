import { type Regel, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';

const codes = (n: number) => Array.from({ length: n }, (_, i) => `b${String(i).padStart(5, '0')}`);
const gelijk = (n: number) => ({ p: codes(n).map((code) => ({ code, score: 1 })) });
const ring = (n: number) => codes(n).map((a, i, alle) => [a, alle[(i + 1) % n] as string] as const);

describe('a worst case does not hang', () => {
  it('14,000 equal scores with neighbours: the first in order of precedence that fit', () => {
    const n = 14_000;
    const selectie = selectBuurten(gelijk(n), [{ id: 'q', programma: 'p', aantal: 4 }], {
      buren: ring(n),
      regels: [{ soort: 'niet_aangrenzend' }],
    });
    if (selectie.uitkomst !== 'optimaal') throw new Error(selectie.uitkomst);
    expect(selectie.bewijs).toMatchObject({ optimaal: true, gelijkspel: 'beslist', doelwaarde: 4, gat: 0 });
    expect(selectie.gekozen.map(({ code }) => code)).toEqual(['b00000', 'b00002', 'b00004', 'b00006']);
  });

  it('a complete neighbour graph: only one fits, and one is possible', () => {
    const n = 300;
    const alle = codes(n);
    const buren = alle.flatMap((a, i) => alle.slice(i + 1).map((b) => [a, b] as const));
    const opties = { buren, regels: [{ soort: 'niet_aangrenzend' }] as const };
    const twee = selectBuurten(gelijk(n), [{ id: 'q', programma: 'p', aantal: 2 }], opties);
    expect(twee).toMatchObject({
      uitkomst: 'onhaalbaar',
      kleinste: true,
      botsing: [{ quotum: 'q', over: n }, { positie: 0 }],
      verruimingen: [
        { soort: 'aantal', quotum: 'q', van: 1, tot: 1 },
        { soort: 'zonder_regel', positie: 0 },
      ],
    });
    expect(selectBuurten(gelijk(n), [{ id: 'q', programma: 'p', aantal: 1 }], opties)).toMatchObject({
      uitkomst: 'optimaal',
      gekozen: [{ code: 'b00000' }],
    });
  });

  it('every rule at once within the budget: the best found, with an honest gap', () => {
    const n = 400;
    const alle = codes(n);
    const gebieden = alle.map((code, i) => ({ code, wijk: `w${i % 40}`, inwoners: 1 + ((i * 7919) % 997) }));
    const scores = { p: alle.map((code, i) => ({ code, score: ((i * 104_729) % 1009) / 7 })) };
    const regels: Regel[] = [
      { soort: 'vast', code: alle[3] as string },
      { soort: 'uitgesloten', codes: alle.slice(10, 20), motief: 'proef' },
      { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' },
      { soort: 'niet_aangrenzend' },
      { soort: 'liever_aangrenzend', bonus: 3 },
      { soort: 'samen', codes: [alle[50] as string, alle[61] as string] },
      { soort: 'niet_samen', codes: [alle[70] as string, alle[81] as string] },
      { soort: 'inwoners', minimaal: 5000, maximaal: 5001 },
      { soort: 'minimumscore', minimaal: 2 },
      { soort: 'aantal_met', aantal: { van: 2, tot: 5 }, waar: { gebieden: ['w1', 'w2', 'w3', 'w4', 'w5'] } },
    ];
    const quota = [{ id: 'q', programma: 'p', aantal: { van: 11, tot: 13 } }];
    const knopenbudget = 300;
    const selectie = selectBuurten(scores, quota, { gebieden, buren: ring(n), regels, knopenbudget });
    expect(['optimaal', 'beste_gevonden', 'onbeslist']).toContain(selectie.uitkomst);
    const knopen = 'bewijs' in selectie ? selectie.bewijs.knopen : selectie.knopen;
    expect(knopen).toBeLessThanOrEqual(knopenbudget + 1);
    if (!('bewijs' in selectie)) return;
    expect(selectie.bewijs.gat).toBeGreaterThanOrEqual(0);
    expect(selectie.bewijs.optimaal).toBe(selectie.bewijs.gat === 0);
  });

  it('a bonus for neighbours among equals: an honest gap, and a selection that counts its pairs', () => {
    const n = 200;
    const selectie = selectBuurten(gelijk(n), [{ id: 'q', programma: 'p', aantal: 5 }], {
      buren: ring(n),
      regels: [{ soort: 'liever_aangrenzend', bonus: 1 }],
      knopenbudget: 60,
    });
    if (!('bewijs' in selectie)) throw new Error(selectie.uitkomst);
    const { doelwaarde, bovengrens } = selectie.bewijs;
    // Five in a row have four pairs: 9 is the best there is, and no bound may be below it.
    expect(bovengrens).toBeGreaterThanOrEqual(9);
    expect(doelwaarde).toBeLessThanOrEqual(9);
    const nummers = selectie.gekozen.map(({ code }) => Number(code.slice(1)));
    const paren = nummers.filter((nummer) => nummers.includes((nummer + 1) % n)).length;
    expect(doelwaarde).toBe(5 + paren);
  });

  it('says so when the budget ends before anything is known', () => {
    const scores = { p: codes(6).map((code, i) => ({ code, score: i })) };
    const inwoners = [11, 13, 17, 22, 29, 37];
    const gebieden = codes(6).map((code, i) => ({ code, inwoners: inwoners[i] }));
    const quota = [{ id: 'q', programma: 'p', aantal: 3 }];
    // Three of them have 61 inhabitants together, and no three have 60; fractions of more of them have any number.
    for (const [samen, uitkomst] of [
      [61, 'optimaal'],
      [60, 'onhaalbaar'],
    ] as const) {
      const regels = [{ soort: 'inwoners', minimaal: samen, maximaal: samen }] as const;
      const selectie = selectBuurten(scores, quota, { gebieden, regels, knopenbudget: 1 });
      expect(selectie).toMatchObject({ uitkomst: 'onbeslist', knopen: 1 });
      expect(selectBuurten(scores, quota, { gebieden, regels, pivotbudget: 1 }).uitkomst).toBe('onbeslist');
      expect(selectBuurten(scores, quota, { gebieden, regels })).toMatchObject({ uitkomst });
    }
  });
});
