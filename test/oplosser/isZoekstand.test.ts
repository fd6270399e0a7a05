/** Where a search stopped, as plain JSON: what it may say, and how it is written and read back. */
import { describe, expect, test } from 'vitest';
import { createZoeker } from '../../src/oplosser/boom/createZoeker.js';
import { fromGelijk, fromOpen, toOpen, toStand } from '../../src/oplosser/doel/zoekstand.js';
import { isZoekstand, type Keuzeprobleem, type Rekendoel, type Zoekstand } from '../../src/oplosser/index.js';
import { createModel } from '../../src/oplosser/model/createModel.js';
import { buren, kies, telling, vraag } from './klein.js';

const TOTAAL: Rekendoel = { soort: 'totaal' };
const MINIMUM: Rekendoel = { soort: 'hoogste_minimum' };
const STAPPEN: Rekendoel = { soort: 'lexicografisch', volgorde: [2, 1] };
const OO = Infinity;

// Six arcs, and the number that is chosen.
const stel = (wijziging: Partial<Keuzeprobleem> = {}) =>
  vraag(
    [
      [5, 3, 4],
      [1, 2, 6],
    ],
    wijziging,
  );
const BESTE = [0, -1, 1];
const past = (doel: Rekendoel, stand: Partial<Zoekstand>, wijziging: Partial<Keuzeprobleem> = {}) =>
  isZoekstand(stel(wijziging), doel, { stap: 0, klaar: [], ...stand });
const stap = (waarde: number, bovengrens = waarde) => ({ waarde, bovengrens });
const open = (...keuze: [number, number, number]) => [{ keuzes: [[0, 0, 1] as const, keuze] }];

describe('a state of the total', () => {
  test.each<[string, Partial<Zoekstand>, boolean]>([
    ['may be empty', {}, true],
    ['has as many steps as it says', { stap: 1 }, false],
    ['has no step behind it', { stap: 1, klaar: [stap(11)], beste: BESTE }, false],
    ['has a choice', { beste: BESTE }, true],
    ['of all candidates', { beste: [0, 1] }, false],
    ['for vakken that there are', { beste: [0, -1, 2] }, false],
    ['that obeys the problem', { beste: [0, 0, 1] }, false],
    ['has subproblems of its variables', { open: open(6, 0, 1) }, true],
    ['and of no others', { open: open(7, 0, 1) }, false],
    ['from a whole number', { open: open(6, 0.5, 1) }, false],
    ['up to a whole number', { open: open(6, 0, 0.5) }, false],
    ['has a tie settled up to an arc', { beste: BESTE, gelijk: 5 }, true],
    ['that there is', { beste: BESTE, gelijk: 6 }, false],
    ['or not begun', { beste: BESTE, gelijk: -1 }, true],
    ['but not without a choice', { gelijk: -1 }, false],
    ['has no bound of a minimum', { beste: BESTE, bovengrens: 5 }, false],
    ['has vakken of the problem', { masker: [3, 0, 2] }, true],
    ['of all candidates there are', { masker: [3, 3] }, false],
    ['and no others', { masker: [3, 4, 3] }, false],
    ['has an arc of those vakken', { masker: [1, 1, 3], beste: BESTE, gelijk: 3 }, true],
    ['and of no others that were screened', { masker: [1, 1, 3], beste: BESTE, gelijk: 4 }, false],
    ['with subproblems of those vakken', { masker: [1, 1, 3], open: open(4, 0, 1) }, true],
    ['and of no variable that was screened', { masker: [1, 1, 3], open: open(5, 0, 1) }, false],
  ])('%s', (_, stand, verwacht) => {
    expect(past(TOTAAL, stand)).toBe(verwacht);
  });

  test('has variables for pairs and cells too', () => {
    const met = { paren: buren(3, [0, 1]), bonus: 1 };
    expect([7, 8].map((v) => past(TOTAAL, { open: open(v, 0, 1) }, met))).toEqual([true, false]);
    expect([6, 7].map((v) => past(MINIMUM, { open: open(v, 0, 1) }, met))).toEqual([true, false]);
    const geteld = { tellingen: [telling([0], 0, 2), telling([1], 0, 2)] };
    // Each candidate is a cell in each vak.
    expect([12, 13].map((v) => past(TOTAAL, { open: open(v, 0, 1) }, geteld))).toEqual([true, false]);
  });
});

describe('a state of the highest minimum', () => {
  test.each<[string, Partial<Zoekstand>, boolean]>([
    ['has a bound that is the lowest of the choice', { beste: BESTE, bovengrens: 5 }, true],
    ['or a higher value', { beste: BESTE, bovengrens: 6 }, true],
    ['but not a lower one', { beste: BESTE, bovengrens: 4 }, false],
    ['or one that no one has', { beste: BESTE, bovengrens: 7 }, false],
    ['not without a choice', { bovengrens: 5 }, false],
    ['has a first step that is done', { stap: 1, klaar: [stap(5)], beste: BESTE }, true],
    ['with the value of the choice', { stap: 1, klaar: [stap(4)], beste: BESTE }, false],
    ['and with a bound that is the same', { stap: 1, klaar: [stap(5, 6)], beste: BESTE }, false],
    ['and with a choice', { stap: 1, klaar: [stap(5)] }, false],
    ['and then no bound any more', { stap: 1, klaar: [stap(5)], beste: BESTE, bovengrens: 5 }, false],
    ['has a tie at its last step', { stap: 1, klaar: [stap(5)], beste: BESTE, gelijk: 0 }, true],
    ['and not before', { beste: BESTE, gelijk: 0 }, false],
    ['has no third step', { stap: 2, klaar: [stap(5), stap(11)], beste: BESTE }, false],
    ['is not screened', { masker: [3, 3, 3] }, false],
  ])('%s', (_, stand, verwacht) => {
    expect(past(MINIMUM, stand)).toBe(verwacht);
  });
});

describe('a state of one step after the other', () => {
  test.each<[string, Partial<Zoekstand>, boolean]>([
    ['has the value of its vakken', { stap: 1, klaar: [stap(6)], beste: BESTE }, true],
    ['and not of others', { stap: 1, klaar: [stap(5)], beste: BESTE }, false],
    ['has a tie at its last step', { stap: 1, klaar: [stap(6)], beste: BESTE, gelijk: 0 }, true],
    ['and not before', { beste: BESTE, gelijk: 0 }, false],
    ['has no more steps than the objective', { stap: 2, klaar: [stap(6), stap(5)], beste: BESTE }, false],
    ['has no bound of a minimum', { beste: BESTE, bovengrens: 5 }, false],
  ])('%s', (_, stand, verwacht) => {
    expect(past(STAPPEN, stand)).toBe(verwacht);
  });
});

describe('subproblems', () => {
  test('are the decisions that lead to them, and a bound that is known', () => {
    const { createKnoop, wortel } = createZoeker(createModel(stel()));
    const diep = createKnoop(2, 1, OO, createKnoop(1, -OO, 0));
    expect(toOpen([wortel, diep, { ...diep, grens: 9 }])).toEqual([
      { keuzes: [] },
      {
        keuzes: [
          [1, 0, 0],
          [2, 1, 2 ** 31],
        ],
      },
      {
        keuzes: [
          [1, 0, 0],
          [2, 1, 2 ** 31],
        ],
        grens: 9,
      },
    ]);
    expect('grens' in toOpen([diep])[0]!).toBe(false);
  });

  test('are read back; without them it is the whole problem', () => {
    const zoeker = createZoeker(createModel(stel()));
    expect(fromOpen(zoeker, undefined)).toEqual([zoeker.wortel]);
    expect(fromOpen(zoeker, [])).toEqual([]);
    const keuzes = [[1, 0, 0] as const, [2, 1, 7] as const];
    const [een, ander] = fromOpen(zoeker, [{ keuzes, grens: 9 }, { keuzes: [] }]);
    expect(een).toMatchObject({ variabele: 2, laag: 1, hoog: 7, grens: 9, diepte: 2, stap: 0 });
    expect(een?.ouder).toMatchObject({ variabele: 1, laag: 0, hoog: 0, grens: OO, diepte: 1, ouder: zoeker.wortel });
    expect(ander).toEqual(zoeker.wortel);
  });

  test('of a tie are read when it was that', () => {
    const zoeker = createZoeker(createModel(stel()));
    const stand = { stap: 0, klaar: [] };
    expect(fromGelijk(zoeker, undefined)).toBeUndefined();
    expect(fromGelijk(zoeker, { ...stand, open: [] })).toBeUndefined();
    expect(fromGelijk(zoeker, { ...stand, gelijk: 2 })).toEqual({ plek: 2, open: undefined });
    expect(fromGelijk(zoeker, { ...stand, gelijk: -1, open: [{ keuzes: [] }] })).toEqual({
      plek: -1,
      open: [zoeker.wortel],
    });
  });

  test('are kept in the state of a step that is not done', () => {
    const { wortel } = createZoeker(createModel(stel()));
    const keuze = { toewijzing: kies(...BESTE), waarde: 11 };
    const los = { keuze: undefined, bovengrens: 12, gelijkspel: 'onbeslist', open: [wortel] } as const;
    expect(toStand({ ...los, volledig: true }, [])).toBeUndefined();
    expect(toStand({ ...los, volledig: false }, [])).toEqual({ stap: 0, klaar: [], open: [{ keuzes: [] }] });
    expect(toStand({ ...los, keuze, volledig: false }, [stap(5)])).toEqual({
      stap: 1,
      klaar: [stap(5)],
      beste: BESTE,
      open: [{ keuzes: [] }],
    });
    expect(toStand({ ...los, keuze, volledig: false }, [], false)).toEqual({ stap: 0, klaar: [], beste: BESTE });
    const gelijk = { plek: 3, open: [wortel] };
    const vast = { ...los, keuze, volledig: true, gelijk };
    expect(toStand(vast, [])).toEqual({ stap: 0, klaar: [], beste: BESTE, gelijk: 3, open: [{ keuzes: [] }] });
    expect(toStand(vast, [], false)).toEqual({ stap: 0, klaar: [], beste: BESTE, gelijk: -1 });
  });
});
