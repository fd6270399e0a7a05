/**
 * A search, stopped after every so many subproblems: what it has found, what it knows, what is left and what it used. A search is counted in
 * steps and is the same on every machine.
 */
import { describe, expect, test } from 'vitest';
import { createZoeker, type Zoekopdracht } from '../../src/oplosser/boom/createZoeker.js';
import type { Knoop } from '../../src/oplosser/boom/knoop.js';
import { createTeller } from '../../src/oplosser/boom/teller.js';
import type { Keuzeprobleem } from '../../src/oplosser/index.js';
import { createModel } from '../../src/oplosser/model/createModel.js';
import { buren, groep, kies, quota, RUIM, telling, vraag } from './klein.js';

/** The way to a subproblem, from the whole problem on: each decision with its number, and the bound and the step of the last. */
function writePad(knoop: Knoop): string {
  const stappen: string[] = [];
  for (let k: Knoop | undefined = knoop; k?.ouder !== undefined; k = k.ouder) {
    stappen.unshift(`${k.nummer}: ${k.variabele} ${k.laag === -Infinity ? `<= ${k.hoog}` : `>= ${k.laag}`}`);
  }
  return `${stappen.join(', ')} | ${knoop.grens}, ${Math.round(knoop.stap * 1000) / 1000}`;
}

function search(probleem: Keuzeprobleem, knopen: number, opdracht: Partial<Zoekopdracht> = {}) {
  const zoeker = createZoeker(createModel(probleem));
  const teller = createTeller({ ...RUIM, knopen });
  const { keuzes, open, ...uit } = zoeker.search({ soort: 'beste', drempel: -Infinity, ...opdracht }, teller);
  return {
    ...uit,
    keuzes: keuzes.map(({ toewijzing, waarde }) => [[...toewijzing].join(' '), waarde]),
    open: open.map(writePad),
    gebruikt: [teller.knopen, teller.pivots, teller.vertakt],
  };
}

/** Of three every two together are at most one: the linear problem takes a half of each. */
const drie = (...waarden: readonly number[]) =>
  vraag([waarden], { vakken: quota([0], [3]), groepen: [groep([0, 1], 1), groep([0, 2], 1), groep([1, 2], 1)] });
/** One place, and a best one that is too heavy: the linear problem takes a third of it. */
const zak = (...waarden: readonly number[]) =>
  vraag([waarden], {
    band: { gewichten: Float64Array.of(5, 2, waarden[1] === waarden[2] ? 2 : 1), minimaal: 0, maximaal: 3 },
  });

describe('the best', () => {
  test('of which another is as good', () => {
    const probleem = drie(40, 40, 30);
    expect(search(probleem, 99)).toEqual({
      tweede: 'gevonden',
      bovengrens: 40,
      volledig: true,
      keuzes: [['0 -1 -1', 40]],
      open: [],
      gebruikt: [3, 5, true],
    });
    expect(search(probleem, 1)).toEqual({
      tweede: 'onbekend',
      bovengrens: 50,
      volledig: false,
      keuzes: [],
      open: ['1: 0 >= 1 | 5, 0.5', '2: 0 <= 0 | 5, 0.5'],
      gebruikt: [1, 3, false],
    });
    expect(search(probleem, 2)).toEqual({
      tweede: 'onbekend',
      bovengrens: 50,
      volledig: false,
      keuzes: [['0 -1 -1', 40]],
      open: ['2: 0 <= 0 | 5, 0.5', '1: 0 >= 1, 3: 3 >= 2 | 4, 0'],
      gebruikt: [2, 4, true],
    });
    expect(search(probleem, 99, { drempel: 40 })).toEqual({
      tweede: 'gevonden',
      bovengrens: 40,
      volledig: true,
      keuzes: [['0 -1 -1', 40]],
      open: [],
      gebruikt: [3, 5, true],
    });
    expect(search(probleem, 99, { drempel: 41 })).toEqual({
      tweede: 'onbekend',
      bovengrens: -Infinity,
      volledig: true,
      keuzes: [],
      open: [],
      gebruikt: [3, 5, true],
    });
    expect(search(probleem, 99, { drempel: 60 })).toEqual({
      tweede: 'onbekend',
      bovengrens: -Infinity,
      volledig: true,
      keuzes: [],
      open: [],
      gebruikt: [1, 3, false],
    });
  });

  test('of which no other is as good', () => {
    const probleem = drie(50, 40, 30);
    expect(search(probleem, 99)).toEqual({
      tweede: 'geen',
      bovengrens: 50,
      volledig: true,
      keuzes: [['0 -1 -1', 50]],
      open: [],
      gebruikt: [4, 6, true],
    });
    expect(search(probleem, 3)).toEqual({
      tweede: 'onbekend',
      bovengrens: 50,
      volledig: false,
      keuzes: [['0 -1 -1', 50]],
      open: ['1: 0 >= 1, 3: 3 >= 2 | 5, 0'],
      gebruikt: [3, 5, true],
    });
    const ander = drie(20, 20, 20);
    expect(search(ander, 99)).toEqual({
      tweede: 'gevonden',
      bovengrens: 20,
      volledig: true,
      keuzes: [['0 -1 -1', 20]],
      open: [],
      gebruikt: [4, 5, true],
    });
    expect(search(ander, 3)).toEqual({
      tweede: 'onbekend',
      bovengrens: 20,
      volledig: false,
      keuzes: [['0 -1 -1', 20]],
      open: ['2: 0 <= 0 | 1, 0.5'],
      gebruikt: [3, 4, true],
    });
  });

  test('that is seen near the solution of the whole problem, and found again', () => {
    const probleem = zak(510, 300, 10);
    expect(search(probleem, 1)).toEqual({
      tweede: 'onbekend',
      bovengrens: 370,
      volledig: false,
      keuzes: [['-1 0 -1', 300]],
      open: ['1: 0 >= 1 | 37, 0.667', '2: 0 <= 0 | 37, 0.333'],
      gebruikt: [1, 2, false],
    });
    expect(search(probleem, 3)).toEqual({
      tweede: 'onbekend',
      bovengrens: 300,
      volledig: false,
      keuzes: [['-1 0 -1', 300]],
      open: ['2: 0 <= 0, 3: 1 <= 0 | 30, 0'],
      gebruikt: [3, 3, true],
    });
    expect(search(probleem, 99)).toEqual({
      tweede: 'geen',
      bovengrens: 300,
      volledig: true,
      keuzes: [['-1 0 -1', 300]],
      open: [],
      gebruikt: [4, 3, true],
    });
    const gelijk = zak(510, 300, 300);
    expect(search(gelijk, 1)).toEqual({
      tweede: 'onbekend',
      bovengrens: 360,
      volledig: false,
      keuzes: [['-1 -1 0', 300]],
      open: ['1: 0 >= 1 | 12, 0.667', '2: 0 <= 0 | 12, 0.333'],
      gebruikt: [1, 2, false],
    });
    expect(search(gelijk, 3)).toEqual({
      tweede: 'onbekend',
      bovengrens: 300,
      volledig: false,
      keuzes: [['-1 -1 0', 300]],
      open: ['2: 0 <= 0, 3: 2 <= 0 | 10, 0'],
      gebruikt: [3, 3, true],
    });
    expect(search(gelijk, 99)).toEqual({
      tweede: 'gevonden',
      bovengrens: 300,
      volledig: true,
      keuzes: [['-1 -1 0', 300]],
      open: [],
      gebruikt: [4, 4, true],
    });
  });

  test('is seen at once when nothing near is worth more', () => {
    const probleem = vraag([[510, 300, 10]], {
      band: { gewichten: Float64Array.of(5, 2, 1), minimaal: 0, maximaal: 2 },
    });
    expect(search(probleem, 99)).toEqual({
      tweede: 'onbekend',
      bovengrens: 300,
      volledig: true,
      keuzes: [['-1 0 -1', 300]],
      open: [],
      gebruikt: [1, 2, false],
    });
    expect(search(vraag([[30, 30, 10]]), 99)).toEqual({
      tweede: 'onbekend',
      bovengrens: 30,
      volledig: true,
      keuzes: [['0 -1 -1', 30]],
      open: [],
      gebruikt: [1, 1, false],
    });
    expect(search(vraag([[30, 20, 10]]), 99)).toEqual({
      tweede: 'onbekend',
      bovengrens: 30,
      volledig: true,
      keuzes: [['0 -1 -1', 30]],
      open: [],
      gebruikt: [1, 1, false],
    });
  });

  test('with a bonus for pairs', () => {
    const paar = vraag([[30, 10, 20]], { paren: buren(3, [0, 1]), bonus: 100 });
    expect(search(paar, 2)).toEqual({
      tweede: 'onbekend',
      bovengrens: 70,
      volledig: false,
      keuzes: [['0 -1 -1', 30]],
      open: ['2: 0 <= 0 | 7, 0.5'],
      gebruikt: [2, 5, true],
    });
    expect(search(paar, 99)).toEqual({
      tweede: 'geen',
      bovengrens: 30,
      volledig: true,
      keuzes: [['0 -1 -1', 30]],
      open: [],
      gebruikt: [3, 6, true],
    });
    const kring = vraag([[30, 10, 20, 20]], {
      vakken: quota([2]),
      paren: buren(4, [0, 1], [1, 2], [2, 3], [0, 3]),
      bonus: 50,
    });
    expect(search(kring, 2)).toEqual({
      tweede: 'onbekend',
      bovengrens: 140,
      volledig: false,
      keuzes: [['0 -1 -1 0', 100]],
      open: ['2: 0 <= 0 | 14, 0.5', '1: 0 >= 1, 4: 1 <= 0 | 11, 0.333', '1: 0 >= 1, 3: 1 >= 1 | 11, 0.667'],
      gebruikt: [2, 10, true],
    });
    expect(search(kring, 8)).toEqual({
      tweede: 'onbekend',
      bovengrens: 100,
      volledig: false,
      keuzes: [['0 -1 -1 0', 100]],
      open: ['1: 0 >= 1, 4: 1 <= 0, 8: 2 <= 0, 9: 3 <= 0 | 10, 0', '2: 0 <= 0, 6: 1 <= 0 | 10, 0.667'],
      gebruikt: [8, 20, true],
    });
    expect(search(kring, 99)).toEqual({
      tweede: 'geen',
      bovengrens: 100,
      volledig: true,
      keuzes: [['0 -1 -1 0', 100]],
      open: [],
      gebruikt: [10, 21, true],
    });
  });

  test('of a longer search, that looks near a solution again at every twentieth subproblem', () => {
    const band = { gewichten: Float64Array.of(7, 6, 5, 4, 3), minimaal: 0, maximaal: 11 };
    const probleem = vraag([[90, 80, 70, 60, 50]], { vakken: quota([0], [3]), band });
    expect(search(probleem, 8)).toEqual({
      tweede: 'onbekend',
      bovengrens: 160,
      volledig: false,
      keuzes: [['-1 0 0 -1 -1', 150]],
      open: [
        '1: 2 >= 1, 4: 3 <= 0, 10: 1 <= 0 | 16, 0.5',
        '2: 2 <= 0 | 16, 0.8',
        '1: 2 >= 1, 4: 3 <= 0, 9: 1 >= 1, 11: 5 >= 3 | 15, 0',
        '1: 2 >= 1, 3: 3 >= 1, 6: 4 <= 0, 8: 1 <= 0 | 15, 0.333',
      ],
      gebruikt: [8, 7, true],
    });
    expect(search(probleem, 99)).toEqual({
      tweede: 'gevonden',
      bovengrens: 150,
      volledig: true,
      keuzes: [['-1 0 0 -1 -1', 150]],
      open: [],
      gebruikt: [30, 23, true],
    });
  });
});

describe('any choice', () => {
  /** A search for any choice stops before it knows what more there is. */
  const zonderGrens = (probleem: Keuzeprobleem, knopen: number, opdracht: Partial<Zoekopdracht>) => {
    const { bovengrens, ...uit } = search(probleem, knopen, opdracht);
    return uit;
  };

  test('is the first that is found', () => {
    expect(zonderGrens(drie(40, 40, 30), 99, { soort: 'eerste', hoogstens: 9 })).toEqual({
      tweede: 'onbekend',
      volledig: true,
      keuzes: [['0 -1 -1', 40]],
      open: ['2: 0 <= 0 | 5, 0.5'],
      gebruikt: [2, 4, false],
    });
    expect(zonderGrens(zak(510, 300, 10), 99, { soort: 'eerste', hoogstens: 9 })).toEqual({
      tweede: 'onbekend',
      volledig: true,
      keuzes: [['-1 0 -1', 300]],
      open: [],
      gebruikt: [1, 2, false],
    });
    expect(zonderGrens(zak(510, 300, 10), 99, { soort: 'eerste', drempel: 310 })).toEqual({
      tweede: 'onbekend',
      volledig: true,
      keuzes: [],
      open: [],
      gebruikt: [3, 3, false],
    });
  });
});

describe('all choices', () => {
  const ALLE = { soort: 'alle', hoogstens: 9 } as const;

  test('are found in the subproblems with the highest bound first', () => {
    expect(search(drie(40, 40, 30), 2, ALLE)).toEqual({
      tweede: 'onbekend',
      bovengrens: 50,
      volledig: false,
      keuzes: [['0 -1 -1', 40]],
      open: ['2: 0 <= 0 | 5, 0.5', '1: 0 >= 1, 3: 3 >= 2 | 4, 0'],
      gebruikt: [2, 4, false],
    });
    expect(search(drie(40, 40, 30), 99, ALLE)).toEqual({
      tweede: 'onbekend',
      bovengrens: 40,
      volledig: true,
      keuzes: [
        ['0 -1 -1', 40],
        ['-1 0 -1', 40],
        ['-1 -1 0', 30],
        ['-1 -1 -1', 0],
      ],
      open: [],
      gebruikt: [7, 9, false],
    });
    expect(search(drie(40, 40, 30), 99, { ...ALLE, hoogstens: 2 })).toEqual({
      tweede: 'onbekend',
      bovengrens: 40,
      volledig: false,
      keuzes: [
        ['0 -1 -1', 40],
        ['-1 0 -1', 40],
      ],
      open: ['2: 0 <= 0, 5: 1 >= 1, 6: 3 >= 2 | 4, 0', '2: 0 <= 0, 4: 1 <= 0 | 4, 0', '1: 0 >= 1, 3: 3 >= 2 | 4, 0'],
      gebruikt: [3, 5, false],
    });
    expect(search(drie(40, 40, 30), 99, { ...ALLE, drempel: 40 })).toEqual({
      tweede: 'onbekend',
      bovengrens: 40,
      volledig: true,
      keuzes: [
        ['0 -1 -1', 40],
        ['-1 0 -1', 40],
      ],
      open: [],
      gebruikt: [6, 8, false],
    });
    expect(search(zak(510, 300, 10), 1, ALLE)).toEqual({
      tweede: 'onbekend',
      bovengrens: 370,
      volledig: false,
      keuzes: [],
      open: ['1: 0 >= 1 | 37, 0.667', '2: 0 <= 0 | 37, 0.333'],
      gebruikt: [1, 2, false],
    });
    expect(search(zak(510, 300, 10), 99, ALLE)).toEqual({
      tweede: 'onbekend',
      bovengrens: 300,
      volledig: true,
      keuzes: [
        ['-1 0 -1', 300],
        ['-1 -1 0', 10],
      ],
      open: [],
      gebruikt: [5, 4, false],
    });
    const band = { gewichten: Float64Array.of(7, 6, 5, 4, 3), minimaal: 0, maximaal: 9 };
    const vijf = vraag([[70, 60, 50, 40, 30]], { vakken: quota([2]), band });
    expect(search(vijf, 1, ALLE)).toEqual({
      tweede: 'onbekend',
      bovengrens: 90,
      volledig: false,
      keuzes: [['-1 -1 0 0 -1', 90]],
      open: ['2: 2 >= 1, 3: 3 <= 0 | 9, 0', '1: 2 <= 0 | 9, 0'],
      gebruikt: [1, 2, false],
    });
    expect(search(vijf, 99, ALLE)).toEqual({
      tweede: 'onbekend',
      bovengrens: 90,
      volledig: true,
      keuzes: [
        ['-1 -1 0 0 -1', 90],
        ['-1 -1 0 -1 0', 80],
        ['-1 0 -1 -1 0', 90],
        ['-1 -1 -1 0 0', 70],
      ],
      open: [],
      gebruikt: [13, 11, false],
    });
  });
});

describe('between searches', () => {
  const create = (probleem: Keuzeprobleem) => createZoeker(createModel(probleem));
  const zoek = (zoeker: ReturnType<typeof create>) =>
    zoeker.search({ soort: 'beste', drempel: -Infinity }, createTeller(RUIM));

  test('a column that is closed stays closed, and is not asked for', () => {
    const zoeker = create(vraag([[30, 20, 10]]));
    zoeker.limit(0, 0, 0);
    expect(zoek(zoeker).keuzes).toEqual([{ toewijzing: kies(-1, 0, -1), waarde: 20 }]);
    zoeker.fix(20);
    // A place costs 10: the second must be chosen then, and the third may be.
    expect([0, 1, 2].map(zoeker.isDicht)).toEqual([true, false, false]);
    expect(zoek(zoeker).keuzes).toEqual([{ toewijzing: kies(-1, 0, -1), waarde: 20 }]);
  });

  test('for more than there is, a column that the bound does not need is closed', () => {
    const zoeker = create(vraag([[30, 20, 10]]));
    zoek(zoeker);
    zoeker.fix(40);
    expect([0, 1, 2].map(zoeker.isDicht)).toEqual([false, true, true]);
  });

  test('a number with room is certain only when another costs too much', () => {
    const zoeker = create(vraag([[30]], { vakken: quota([0], [1]) }));
    zoek(zoeker);
    expect([30, 40].map(zoeker.isBepaald)).toEqual([false, true]);
  });

  test('a column that must be chosen stays open, however little it is worth', () => {
    const zoeker = create(vraag([[30, 20, 10]]));
    zoeker.limit(2, 1, 1);
    expect(zoek(zoeker).keuzes).toEqual([{ toewijzing: kies(-1, -1, 0), waarde: 10 }]);
    zoeker.fix(30);
    expect(zoeker.isDicht(2)).toBe(false);
  });

  test('what the whole problem settles makes no subproblems', () => {
    const zoeker = create(vraag([[30, 20, 10]]));
    zoek(zoeker);
    expect(zoeker.createKnoop(0, 0, 1).nummer).toBe(1);
  });

  test('other choices have numbers of their own', () => {
    const zoeker = create(vraag([[3, 2, 1]], { vakken: quota([1], [3]) }));
    expect(zoeker.listAndere(kies(0, 0, -1)).map(writePad)).toEqual([
      '1: 0 <= 0 | Infinity, 0',
      '2: 0 >= 1, 3: 1 <= 0 | Infinity, 0',
      '2: 0 >= 1, 4: 1 >= 1, 5: 3 >= 3 | Infinity, 0',
    ]);
    expect(zoeker.createKnoop(0, 0, 1).nummer).toBe(6);
    // With three cells the number that is chosen comes after those.
    const tellingen = [telling([0, 1], 0, 3), telling([0], 0, 3)];
    const metCellen = create(vraag([[3, 2, 1]], { vakken: quota([1], [3]), tellingen }));
    expect(metCellen.listAndere(kies(0, -1, -1)).map(writePad)).toEqual([
      '1: 0 <= 0 | Infinity, 0',
      '2: 0 >= 1, 3: 6 >= 2 | Infinity, 0',
    ]);
  });
});

describe('a search that begins with parts', () => {
  const create = (...waarden: readonly number[]) => createZoeker(createModel(vraag([waarden])));
  /** The parts in which these candidates are chosen, each with its bound in units. */
  const kiest = (zoeker: ReturnType<typeof create>, ...delen: readonly (readonly [kolom: number, grens: number])[]) =>
    delen.map(([kolom, grens]) => ({ ...zoeker.createKnoop(kolom, 1, 1), grens }));
  const BESTE = { soort: 'beste', drempel: -Infinity } as const;

  test('finds a better choice after two that are as good', () => {
    const zoeker = create(30, 20, 20);
    const begin = kiest(zoeker, [1, Infinity], [2, Infinity], [0, Infinity]);
    expect(zoeker.search({ ...BESTE, begin }, createTeller(RUIM))).toEqual({
      tweede: 'geen',
      keuzes: [{ toewijzing: kies(0, -1, -1), waarde: 30 }],
      bovengrens: 30,
      volledig: true,
      open: [],
    });
  });

  test('that was stopped keeps a tie that it found', () => {
    const zoeker = create(30, 20, 20);
    const begin = kiest(zoeker, [1, Infinity], [2, Infinity], [0, Infinity]);
    expect(zoeker.search({ ...BESTE, begin }, createTeller({ ...RUIM, knopen: 2 }))).toEqual({
      tweede: 'gevonden',
      keuzes: [{ toewijzing: kies(-1, 0, -1), waarde: 20 }],
      bovengrens: Infinity,
      volledig: false,
      open: begin.slice(2),
    });
  });

  test('that was stopped leaves out what is not worth enough any more', () => {
    const zoeker = create(30, 20, 10);
    const begin = kiest(zoeker, [0, Infinity], [1, 2], [2, 3]);
    expect(zoeker.search({ ...BESTE, begin }, createTeller({ ...RUIM, knopen: 1 }))).toEqual({
      tweede: 'onbekend',
      keuzes: [{ toewijzing: kies(0, -1, -1), waarde: 30 }],
      bovengrens: 30,
      volledig: false,
      open: begin.slice(2),
    });
  });

  test('closes columns while something is left', () => {
    const met = (rest: boolean) => {
      const zoeker = create(30, 20, 10);
      const delen = rest ? kiest(zoeker, [1, 2]) : [];
      zoeker.search({ ...BESTE, begin: [zoeker.wortel, ...delen] }, createTeller(RUIM));
      return [0, 1, 2].map(zoeker.isDicht);
    };
    expect(met(true)).toEqual([false, false, true]);
    expect(met(false)).toEqual([false, false, false]);
  });

  test('looks, after the whole problem, only at what may be worth more', () => {
    const met = (grens: number) => {
      const zoeker = create(30, 20, 10);
      const teller = createTeller(RUIM);
      zoeker.search({ ...BESTE, begin: [zoeker.wortel, ...kiest(zoeker, [1, grens])] }, teller);
      return teller.knopen;
    };
    expect([3, 4].map(met)).toEqual([1, 2]);
  });

  test('makes no more parts after a tie', () => {
    const zoeker = create(30, 20, 20);
    const zonder = zoeker.createKnoop(0, 0, 0);
    const begin = [zoeker.createKnoop(2, 0, 0, zonder), zoeker.createKnoop(1, 0, 0, zonder)];
    const { tweede, keuzes } = zoeker.search({ ...BESTE, begin }, createTeller(RUIM));
    expect([tweede, keuzes]).toEqual(['gevonden', [{ toewijzing: kies(-1, 0, -1), waarde: 20 }]]);
    // Three parts to begin with, and those without and with the first choice.
    expect(zoeker.createKnoop(0, 0, 1).nummer).toBe(6);
  });

  test('looks near a solution at every twentieth subproblem, and at the whole problem', () => {
    const met = (knopen: number) => {
      const zoeker = createZoeker(createModel(zak(510, 300, 10)));
      const teller = createTeller(RUIM);
      teller.knopen = knopen;
      const begin = [zoeker.createKnoop(2, 0, 0)];
      const { keuzes } = zoeker.search({ soort: 'eerste', drempel: -Infinity, begin }, teller);
      return [keuzes, teller.knopen - knopen];
    };
    const keuzes = [{ toewijzing: kies(-1, 0, -1), waarde: 300 }];
    // Not there: the heavy one is tried, and then left out.
    expect(met(0)).toEqual([keuzes, 3]);
    expect(met(18)).toEqual([keuzes, 3]);
    expect(met(19)).toEqual([keuzes, 1]);
    expect(met(39)).toEqual([keuzes, 1]);
  });
});

test('without pivots a search decides column by column', () => {
  const probleem = vraag([[30, 20, 10]]);
  const met = (soort: 'beste' | 'eerste' | 'alle') => {
    const zoeker = createZoeker(createModel(probleem), { meestePivots: 0 });
    const teller = createTeller(RUIM);
    const { keuzes } = zoeker.search({ soort, drempel: -Infinity, hoogstens: 9 }, teller);
    return [keuzes.map(({ waarde }) => waarde), teller.knopen, zoeker.createKnoop(0, 0, 1).nummer];
  };
  // The values found, the subproblems, and the number of the next one.
  expect(met('beste')).toEqual([[30], 13, 15]);
  // Without a solution a column is left out first: the last remains.
  expect(met('eerste')).toEqual([[10], 3, 5]);
  expect(met('alle')).toEqual([[30, 20, 10], 14, 15]);
});
