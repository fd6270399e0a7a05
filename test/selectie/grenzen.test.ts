import { DomeinFout } from 'buurtaanpak/kern';
import { type Doel, type Quotum, type Regel, selectBuurten } from 'buurtaanpak/selectie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.js';

describe('typisch at its limit', () => {
  const select = (cijfers: readonly (readonly number[])[], hoogstens: number) => {
    const gebieden = (cijfers[0] as readonly number[]).map((_, i) => ({
      code: `b${String(i).padStart(2, '0')}`,
      cijfers: Object.fromEntries(cijfers.map((rij, f) => [`c${f}`, rij[i] as number])),
    }));
    const p = gebieden.map(({ code }) => ({ code, score: 1 }));
    const waar = { typisch: { cijfers: cijfers.map((_, f) => `c${f}`), hoogstens } };
    const selectie = selectBuurten({ p }, [{ id: 'q', programma: 'p', aantal: { van: 0, tot: 99 }, waar }], {
      gebieden,
    });
    return 'gekozen' in selectie ? selectie.gekozen.map(({ code }) => Number(code.slice(1))) : [];
  };

  it('admits a distance that equals the limit: of 0 to 9 at 0.3 the middle four', () => {
    expect(select([[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]], 0.3)).toEqual([3, 4, 5, 6]);
    expect(select([[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]], 0.29)).toEqual([4, 5]);
  });

  it('is what whole numbers say, for any limit in hundredths', () => {
    const rijen = fc.integer({ min: 1, max: 12 }).chain((n) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }), {
        minLength: 1,
        maxLength: 3,
      }),
    );
    fc.assert(
      fc.property(rijen, fc.integer({ min: 0, max: 100 }), (cijfers, honderdsten) => {
        const n = (cijfers[0] as readonly number[]).length;
        // A distance is |below + belowOrEqual - n| / n.
        const verwacht = Array.from({ length: n }, (_, i) => i).filter((i) => {
          const som = cijfers.reduce((s, rij) => {
            const eigen = rij[i] as number;
            return s + Math.abs(rij.filter((w) => w < eigen).length + rij.filter((w) => w <= eigen).length - n);
          }, 0);
          return 100 * som <= honderdsten * n * cijfers.length;
        });
        expect(select(cijfers, honderdsten / 100)).toEqual(verwacht);
      }),
      { seed: 8, numRuns: runs(200, 60) },
    );
  });
});

describe('the decimals that are chosen', () => {
  const rijen = (aantal: number, hoogste: number) =>
    Array.from({ length: aantal }, (_, i) => ({ code: `b${i}`, score: hoogste * (1 - i / 97) }));

  it('are not refused when a quotum asks one more than there are, nor when its number is widened', () => {
    for (const aantal of [8, 9, 10, 12, 20]) {
      const { uitkomst } = selectBuurten({ p: rijen(9, 59_000) }, [{ id: 'q', programma: 'p', aantal }]);
      expect(uitkomst).toBe(aantal <= 9 ? 'optimaal' : 'onhaalbaar');
    }
    // Without the rule nine are chosen at 59,000: more than nine decimals can hold.
    const regels: Regel[] = [{ soort: 'niet_samen', codes: ['b0', 'b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8'] }];
    const quota = [{ id: 'q', programma: 'p', aantal: { van: 2, tot: 9 } }];
    expect(selectBuurten({ p: rijen(12, 59_000) }, quota, { regels }).uitkomst).toBe('optimaal');
    const vast: Regel[] = [...regels, ...['b0', 'b1'].map((code) => ({ soort: 'vast' as const, code }))];
    expect(selectBuurten({ p: rijen(12, 59_000) }, quota, { regels: vast }).uitkomst).toBe('onhaalbaar');
  });

  it('are never refused when fewer decimals can be added exactly', () => {
    // Near the largest sum that is exact, for some number of places and decimals.
    const grootte = fc
      .tuple(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(0.93, 1, 1 + 1e-15, 1.04),
      )
      .map(([decimalen, plaatsen, factor]) => (2 ** 49 / 10 ** decimalen / plaatsen) * factor);
    const gewicht = fc.constantFrom(1, 1, 0.001, 3, 700);
    const vraag = fc.record({
      hoogsten: fc.tuple(grootte, grootte),
      gewichten: fc.tuple(gewicht, gewicht),
      aantallen: fc.tuple(fc.constantFrom(0, 5, 6, 7), fc.constantFrom(1, 6, 7)),
      ruimte: fc.integer({ min: 0, max: 2 }),
      bonus: fc.option(grootte, { nil: undefined }),
      soort: fc.constantFrom('totaal' as const, 'hoogste_minimum' as const, 'lexicografisch' as const),
    });
    let fijn = 0;
    let geweigerd = 0;
    fc.assert(
      fc.property(vraag, ({ hoogsten, gewichten, aantallen, ruimte, bonus, soort }) => {
        const scores = { p: rijen(6, hoogsten[0]), r: rijen(6, -hoogsten[1]) };
        const quota = aantallen.map(
          (van, j): Quotum => ({ id: `q${j}`, programma: j === 0 ? 'p' : 'r', aantal: { van, tot: van + ruimte } }),
        );
        const doel: Doel =
          soort === 'lexicografisch'
            ? { soort, volgorde: ['r', 'p'] }
            : { soort, gewichten: { p: gewichten[0], r: gewichten[1] } };
        const regels: Regel[] =
          bonus === undefined || soort !== 'totaal' ? [] : [{ soort: 'liever_aangrenzend', bonus: bonus / 10 }];
        const opties = { doel, regels, buren: [['b0', 'b1'] as const], knopenbudget: 20 };
        const lukt = (decimalen?: number) => {
          try {
            return selectBuurten(scores, quota, { ...opties, decimalen }).uitkomst !== undefined;
          } catch (fout) {
            expect(fout).toBeInstanceOf(DomeinFout);
            expect(fout).toMatchObject({ code: 'selectie.scores_te_groot' });
            return false;
          }
        };
        const standaard = lukt();
        expect(standaard).toBe(lukt(0));
        if (standaard) fijn++;
        else geweigerd++;
      }),
      { seed: 10, numRuns: runs(150, 50) },
    );
    expect(Math.min(fijn, geweigerd)).toBeGreaterThan(5);
  });
});
