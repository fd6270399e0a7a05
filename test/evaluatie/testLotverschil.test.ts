import { drawLoting, findBijnaGelijken, type Regel, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { readLoting } from '../../src/evaluatie/loting/readLoting.js';
import { type Trekkingen, testLotverschil } from '../../src/evaluatie/loting/testLotverschil.js';
import { foutVan } from '../hulp.js';

const eenheid = (buurt: string, waarde: number, erin = false, blok = '') => ({ buurt, blok, waarde, erin });
/** Drawn 3 and 2, not drawn 1 and 0: a difference of 2. */
const VIER = [eenheid('A', 3, true), eenheid('B', 2, true), eenheid('C', 1), eenheid('D', 0)];
const TREKKINGEN = ['AB', 'CD', 'AC', 'BD'].map((trekking) => [...trekking]);
const trek = (
  wijze: Trekkingen['wijze'],
  trekkingen: Trekkingen['trekkingen'],
  ...buiten: readonly string[]
): Trekkingen => ({
  wijze,
  trekkingen,
  ingeloot: ['A', 'B', ...buiten],
});

describe('testLotverschil', () => {
  test('every exchange', () => {
    const { toets, effect } = testLotverschil([VIER], undefined, {});
    // Three and two, or one and nothing, of six.
    expect(toets).toEqual({ p: 2 / 6, kleinsteP: 2 / 6, wijze: 'volledig', aantal: 6, mogelijk: 6 });
    expect(effect.waarde).toBe(2);
  });

  test('only the draws that are allowed: 2, -2, 1 and -1', () => {
    const { toets, effect, standaardfout } = testLotverschil([VIER], trek('volledig', TREKKINGEN), {});
    expect(toets).toEqual({ p: 2 / 4, kleinsteP: 2 / 4, wijze: 'volledig', aantal: 4, mogelijk: 4 });
    expect(effect.waarde).toBe(2);
    // Without the effect 0, 0, 1 and -1.
    expect(standaardfout).toBeCloseTo(Math.sqrt(2 / 4), 12);
  });

  test('a buurt that does not count keeps its lot', () => {
    const buiten = [...TREKKINGEN.map((een) => [...een, 'X']), ...TREKKINGEN, [...TREKKINGEN[0]!, 'Y']];
    const { toets, standaardfout } = testLotverschil([VIER], trek('volledig', buiten, 'X'), {});
    expect(toets).toEqual({ p: 2 / 4, kleinsteP: 2 / 4, wijze: 'volledig', aantal: 4, mogelijk: 4 });
    expect(standaardfout).toBeCloseTo(Math.sqrt(2 / 4), 12);
  });

  test('in a sample the draw as it was is one of them', () => {
    const { toets, standaardfout } = testLotverschil([VIER], trek('steekproef', TREKKINGEN.slice(2)), {});
    expect(toets).toEqual({
      p: 1 / 3,
      kleinsteP: 1 / 3,
      wijze: 'steekproef',
      aantal: 3,
      mogelijk: 6,
      pInterval: expect.objectContaining({ betrouwbaarheid: 0.99 }),
    });
    expect(standaardfout).toBeCloseTo(Math.sqrt(2 / 3), 12);
    // Three of which one is drawn can be drawn in three ways.
    const twee = [eenheid('E', 1, true, 'q'), eenheid('F', 0, false, 'q'), eenheid('G', 0, false, 'q')];
    const trekkingen = { ...trek('steekproef', [['A', 'C', 'F']]), ingeloot: ['A', 'B', 'E'] };
    expect(testLotverschil([VIER, twee], trekkingen, {}).toets.mogelijk).toBe(6 * 3);
  });
});

describe('readLoting', () => {
  const rijen = [...'abcde'].map((code) => ({ code, score: 70 }));
  const draw = (regels: readonly Regel[] = []) =>
    drawLoting(findBijnaGelijken(selectBuurten({ p: rijen }, [{ id: 'q', programma: 'p', aantal: 2 }], { regels })), {
      zaad: 'Lotto 2026-09-05: 3 11 20 24 38 41',
    });

  test('only who was drawn', () => {
    const blokken = [
      { ingeloot: ['a'], uitgeloot: ['b'] },
      { ingeloot: ['c'], uitgeloot: [] },
    ];
    expect(readLoting({ blokken }, {})).toEqual({ blokken, vastgelegd: false, verschillen: 0 });
  });

  test('nobody twice, and nothing else', () => {
    const blokken = [
      { ingeloot: ['a'], uitgeloot: ['b'] },
      { ingeloot: ['c'], uitgeloot: ['a'] },
    ];
    const { code, params, pad } = foutVan(() => readLoting({ blokken }, {}));
    expect([code, params, pad]).toEqual(['evaluatie.buurt_dubbel', { buurt: 'a' }, ['loting', 'blokken', 1]]);
    for (const niets of [null, 3, {}, { blokken: [{ ingeloot: [''], uitgeloot: [] }] }]) {
      const fout = foutVan(() => readLoting(niets as never, {}));
      expect([fout.code, fout.params.soort]).toEqual(['kern.document_ongeldig', 'loting']);
    }
  });

  test('a document without rules, with a rule, and one that gives something else', () => {
    const vrij = draw();
    const { ingeloot } = vrij.blokken[0]!;
    const uitgeloot = [...'abcde'].filter((code) => !ingeloot.includes(code));
    const blokken = [{ ingeloot: [...ingeloot].sort(), uitgeloot }];
    expect(readLoting(vrij, {})).toEqual({ blokken, vastgelegd: true, verschillen: 0 });

    const gebonden = draw([{ soort: 'niet_samen', codes: ['a', 'b'] }]);
    const gelezen = readLoting(gebonden, {});
    expect(gelezen).toMatchObject({ vastgelegd: true, verschillen: 0, trekkingen: { wijze: 'volledig' } });
    // All pairs of five but one.
    expect(gelezen.trekkingen?.trekkingen).toHaveLength(9);
    expect(gelezen.trekkingen?.ingeloot).toEqual(gelezen.blokken[0]?.ingeloot);

    const anders = readLoting({ ...gebonden, nummer: gebonden.nummer === 1 ? 2 : 1 }, {});
    expect(anders).toMatchObject({ vastgelegd: false });
    expect(anders.verschillen).toBeGreaterThan(0);
    expect(anders).not.toHaveProperty('trekkingen');
  });
});
