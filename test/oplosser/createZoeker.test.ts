/** The searcher on small questions: the best, any or all choices, within bounds that are narrowed; and what is settled of a tie. */
import { describe, expect, test } from 'vitest';
import { createZoeker } from '../../src/oplosser/boom/createZoeker.js';
import { createTeller } from '../../src/oplosser/boom/teller.js';
import { settleGelijkspel } from '../../src/oplosser/doel/settleGelijkspel.js';
import { findKeuze, listKeuzes } from '../../src/oplosser/index.js';
import { createModel } from '../../src/oplosser/model/createModel.js';
import { kies, quota, RUIM, vraag } from './klein.js';

describe('a searcher', () => {
  const WIJD = { soort: 'beste', drempel: -Infinity } as const;
  const create = (...waarden: readonly number[]) => createZoeker(createModel(vraag([waarden])));
  const zoek = (zoeker: ReturnType<typeof create>, opdracht: object = {}, knopen = 99) =>
    zoeker.search({ ...WIJD, ...opdracht }, createTeller({ ...RUIM, knopen }));

  test('finds the best, with its bound', () => {
    expect(zoek(create(30, 20, 10))).toEqual({
      tweede: 'onbekend',
      keuzes: [{ toewijzing: kies(0, -1, -1), waarde: 30 }],
      bovengrens: 30,
      volledig: true,
      open: [],
    });
    expect(zoek(create(30, 20, 10), { drempel: 25 }).keuzes).toHaveLength(1);
    expect(zoek(create(30, 20, 10), { drempel: 31 })).toMatchObject({
      keuzes: [],
      bovengrens: -Infinity,
      volledig: true,
    });
    const zoeker = create(30, 20, 10);
    expect(zoek(zoeker, {}, 0)).toEqual({
      tweede: 'onbekend',
      keuzes: [],
      bovengrens: Infinity,
      volledig: false,
      open: [zoeker.wortel],
    });
    expect(zoek(zoeker, { begin: [] })).toMatchObject({ keuzes: [], volledig: true, bovengrens: -Infinity });
  });

  test('searches within its bounds, and in a subproblem', () => {
    const zoeker = create(30, 20, 10);
    zoeker.limit(0, 0, 0);
    expect([0, 1, 2].map(zoeker.isDicht)).toEqual([true, false, false]);
    expect(zoek(zoeker).keuzes).toEqual([{ toewijzing: kies(-1, 0, -1), waarde: 20 }]);
    zoeker.reset();
    expect(zoeker.isDicht(0)).toBe(false);
    expect(zoek(zoeker, { begin: [zoeker.createKnoop(2, 1, 1)] }).keuzes).toEqual([
      { toewijzing: kies(-1, -1, 0), waarde: 10 },
    ]);
    zoeker.limit(1, 1, 1);
    zoeker.limit(1, 0, 1);
    expect(zoek(zoeker, { soort: 'eerste' }).keuzes).toEqual([{ toewijzing: kies(-1, 0, -1), waarde: 20 }]);
    const ouder = zoeker.createKnoop(0, 0, 0);
    expect(zoeker.createKnoop(2, 0, 1, ouder)).toEqual({
      ...ouder,
      nummer: ouder.nummer + 1,
      ouder,
      variabele: 2,
      hoog: 1,
      diepte: 2,
    });
  });

  test('closes what costs too much, and says when only one is left', () => {
    const zoeker = create(30, 20, 10);
    zoeker.fix(30);
    expect(zoeker.isBepaald(30)).toBe(false);
    zoek(zoeker);
    zoeker.fix(30);
    expect([0, 1, 2].map(zoeker.isDicht)).toEqual([false, false, true]);
    expect(zoeker.isBepaald(30)).toBe(true);
    expect(zoeker.listAndere(kies(0, -1, -1))).toEqual([]);
    zoeker.reset();
    zoeker.fix(20);
    expect([0, 1, 2].map(zoeker.isDicht)).toEqual([false, false, false]);
    expect(zoeker.isBepaald(20)).toBe(false);
  });

  test('has thresholds by its prices, one unit lower than they say', () => {
    const zoeker = create(30, 20, 10);
    expect(zoeker.findDrempels(30)(0, 0)).toBe(-Infinity);
    zoek(zoeker);
    // A place costs 20.
    expect(zoeker.findDrempels(30)(0, 0)).toBeCloseTo(10, 6);
    expect(zoeker.findDrempels(40)(0, 0)).toBeCloseTo(20, 6);
  });

  test('goes on with other values', () => {
    const zoeker = create(30, 20, 10);
    zoek(zoeker);
    zoeker.setWaarden(Float64Array.of(1, 2, 7));
    expect(zoek(zoeker).keuzes).toEqual([{ toewijzing: kies(-1, -1, 0), waarde: 7 }]);
    expect(zoeker.probleem().waarden).toEqual(Float64Array.of(1, 2, 7));
    expect(zoeker.model.probleem.waarden).toEqual(Float64Array.of(30, 20, 10));
  });

  test('settles a tie only when there may be one', () => {
    const met = (tweede: 'geen' | 'gevonden' | 'onbekend', knopen = 99) => {
      const zoeker = create(3, 3, 1);
      zoek(zoeker);
      zoeker.reset();
      const keuze = { toewijzing: kies(-1, 0, -1), waarde: 3 };
      return settleGelijkspel(zoeker, keuze, tweede, createTeller({ ...RUIM, knopen }));
    };
    expect(met('geen')).toEqual({ toewijzing: kies(-1, 0, -1), gelijkspel: 'uniek' });
    expect(met('gevonden')).toEqual({ toewijzing: kies(0, -1, -1), gelijkspel: 'beslist' });
    expect(met('onbekend')).toEqual({ toewijzing: kies(0, -1, -1), gelijkspel: 'beslist' });
    expect(met('onbekend', 0)).toMatchObject({
      toewijzing: kies(-1, 0, -1),
      gelijkspel: 'onbeslist',
      gelijk: { plek: -1 },
    });
    expect(met('gevonden', 0)).toMatchObject({
      toewijzing: kies(-1, 0, -1),
      gelijkspel: 'onbeslist',
      gelijk: { plek: 0, open: [{ variabele: 0, laag: 1, hoog: 1 }] },
    });
  });
});

describe('choices', () => {
  const probleem = vraag([[3, 2, 1]], { vakken: quota([2]) });
  const vijf = { toewijzing: kies(0, 0, -1), waarde: 5 };
  const vier = { toewijzing: kies(0, -1, 0), waarde: 4 };
  const drie = { toewijzing: kies(-1, 0, 0), waarde: 3 };
  const list = (drempel: number, hoogstens: number, knopen = 1000) =>
    listKeuzes(probleem, drempel, hoogstens, { ...RUIM, knopen });

  test('are all that are good enough, the best first', () => {
    expect(list(-Infinity, 10)).toEqual({ keuzes: [vijf, vier, drie], volledig: true });
    expect(list(4, 10)).toEqual({ keuzes: [vijf, vier], volledig: true });
    expect(list(4.5, 10)).toEqual({ keuzes: [vijf], volledig: true });
    expect(list(6, 10)).toEqual({ keuzes: [], volledig: true });
  });

  test('are no more than so many', () => {
    expect(list(3, 3)).toEqual({ keuzes: [vijf, vier, drie], volledig: true });
    expect(list(3, 2)).toEqual({ keuzes: [vijf, vier], volledig: false });
    expect(list(3, 0)).toEqual({ keuzes: [], volledig: false });
    expect(list(6, 0)).toEqual({ keuzes: [], volledig: true });
    expect(list(3, 3, 1)).toEqual({ keuzes: [vijf], volledig: false });
  });

  test('of any worth are found, or known not to be', () => {
    expect(findKeuze(vraag([[3, 2, 1]], { verplicht: [1] }), RUIM)).toEqual(kies(-1, 0, -1));
    expect(findKeuze(vraag([[3, 2, 1]], { verplicht: [1, 2] }), RUIM)).toBeUndefined();
    expect(findKeuze(probleem, { ...RUIM, knopen: 0 })).toBe('onbekend');
  });
});
