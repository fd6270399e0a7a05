/** What is taken of a solver of another make: its answers are written here, one after the other, and so is our own proof. */
import { describe, expect, test } from 'vitest';
import type { Uitkomst } from '../../src/oplosser/doel/uitkomst.js';
import { readAntwoord } from '../../src/oplosser/extern/readAntwoord.js';
import { settleExtern } from '../../src/oplosser/extern/settleExtern.js';
import { toLineair } from '../../src/oplosser/extern/toLineair.js';
import {
  type ExternAntwoord,
  type ExterneOplosser,
  type Lineairprobleem,
  solveExtern,
} from '../../src/oplosser/index.js';
import { createModel } from '../../src/oplosser/model/createModel.js';
import { kies, RUIM, vraag } from './klein.js';

/** Gives these answers one after the other, and keeps what it was asked. */
function create(...antwoorden: readonly ExternAntwoord[]) {
  const vragen: Lineairprobleem[] = [];
  const knopen: (number | undefined)[] = [];
  const solve: ExterneOplosser['solve'] = (probleem, opties) => {
    vragen.push(probleem);
    knopen.push(opties?.knopen);
    return antwoorden[vragen.length - 1] ?? { status: 'gestopt' };
  };
  return { naam: 'proef', versie: '1', solve, vragen, knopen };
}

const x = (...kolommen: readonly number[]) => Uint8Array.from(kolommen);
const ONHAALBAAR: ExternAntwoord = { status: 'onhaalbaar' };
const optimaal = (grens?: number, ...kolommen: readonly number[]): ExternAntwoord => ({
  status: 'optimaal',
  x: x(...kolommen),
  ...(grens !== undefined && { grens }),
});

// In units of 2: 3, 2, 1 and 3.
const PROBLEEM = vraag([[6, 4, 2, 6]]);
const MODEL = createModel(PROBLEEM);
const EEN = kies(0, -1, -1, -1);
const TWEE = kies(-1, 0, -1, -1);
const VIER = kies(-1, -1, -1, 0);
const CLAIM = { controle: 'drijvende_komma', extern: true } as const;
const STAND = { stap: 0, klaar: [], open: [{ keuzes: [] }] };

const uitkomst = (wijziging: Partial<Uitkomst> = {}): Uitkomst => ({
  toewijzing: TWEE,
  stappen: [{ waarde: 4, bovengrens: 9 }],
  volledig: false,
  gelijkspel: 'onbeslist',
  knopen: 5,
  pivots: 7,
  vertakt: true,
  controle: 'geheel',
  extern: false,
  stand: STAND,
  ...wijziging,
});
const bewezen = (wijziging: Partial<Uitkomst> = {}) =>
  uitkomst({ toewijzing: EEN, stappen: [{ waarde: 6, bovengrens: 9 }], knopen: 10, pivots: 20, ...wijziging });
/** What is made of both. */
const samen = (wijziging: Partial<Uitkomst> = {}) => bewezen({ knopen: 15, pivots: 27, ...wijziging });

function solve(oplosser: ExterneOplosser, eigen = uitkomst(), bewijs = bewezen()) {
  const gevraagd: number[][] = [];
  const uit = solveExtern(PROBLEEM, oplosser, RUIM, eigen, (beste) => {
    gevraagd.push([...beste]);
    return bewijs;
  });
  return { uit, gevraagd };
}

describe('an answer', () => {
  test('is a choice when it obeys the problem', () => {
    expect(readAntwoord(MODEL, optimaal(3, 1, 0, 0, 0))).toEqual({ toewijzing: EEN, waarde: 6 });
    expect(readAntwoord(MODEL, optimaal(3, 1, 1, 0, 0))).toBeUndefined();
    expect(readAntwoord(MODEL, { status: 'gestopt' })).toBeUndefined();
  });

  test('that there is none is taken only when we have none', () => {
    const eigen = uitkomst();
    expect(solve(create(ONHAALBAAR), eigen).uit).toBe(eigen);
    const geen = uitkomst({ toewijzing: undefined, stappen: [] });
    expect(solve(create(ONHAALBAAR), geen).uit).toEqual({ ...geen, volledig: true, stand: undefined, ...CLAIM });
  });

  test('that is none, or worse than ours, or against the rules, changes nothing', () => {
    const eigen = uitkomst();
    for (const antwoord of [
      { status: 'gestopt' } as const,
      optimaal(1, 0, 0, 1, 0),
      optimaal(9, 1, 1, 0, 0),
      optimaal(0, 0, 0, 0, 0),
    ]) {
      expect(solve(create(antwoord), eigen)).toEqual({ uit: eigen, gevraagd: [] });
    }
  });

  test('is given to our own search, whose proof is taken', () => {
    const oplosser = create(optimaal(3, 1, 0, 0, 0));
    const bewijs = bewezen({ volledig: true, gelijkspel: 'uniek', stand: undefined });
    const { uit, gevraagd } = solve(oplosser, uitkomst(), bewijs);
    expect(uit).toEqual(samen({ volledig: true, gelijkspel: 'uniek', stand: undefined }));
    expect(gevraagd).toEqual([[0, -1, -1, -1]]);
    expect(oplosser.vragen).toEqual([toLineair(MODEL, Float64Array.of(3, 2, 1, 3))]);
    expect(oplosser.knopen).toEqual([RUIM.knopen]);
    // One as good as ours is as welcome, and one when we have none.
    expect(solve(create(optimaal(9, 0, 1, 0, 0))).gevraagd).toEqual([[-1, 0, -1, -1]]);
    expect(
      solve(create(optimaal(9, 0, 0, 1, 0)), uitkomst({ toewijzing: undefined, stappen: [] })).gevraagd,
    ).toHaveLength(1);
  });
});

describe('a claim of what is the best', () => {
  const met = (grens: number | undefined, ...rest: readonly ExternAntwoord[]) =>
    solve(create(optimaal(grens, 1, 0, 0, 0), ...rest)).uit;
  const klaar = samen({
    stappen: [{ waarde: 6, bovengrens: 6 }],
    volledig: true,
    gelijkspel: 'uniek',
    stand: undefined,
  });

  test('is none without a bound, or with one that is no lower than ours', () => {
    expect(met(undefined)).toEqual(samen());
    expect(met(5)).toEqual(samen());
    expect(met(4.5)).toEqual(samen({ stappen: [{ waarde: 6, bovengrens: 8 }], ...CLAIM }));
  });

  test('is taken when no better one is left, in whole units, and then the tie is asked', () => {
    for (const grens of [3, 3.5, 3 - 2e-6]) expect(met(grens, ONHAALBAAR)).toEqual({ ...klaar, ...CLAIM });
    expect(met(3)).toEqual({ ...klaar, ...CLAIM, gelijkspel: 'onbeslist' });
    expect(met(3, optimaal(3, 0, 0, 0, 1), ONHAALBAAR)).toEqual({ ...klaar, ...CLAIM, gelijkspel: 'beslist' });
  });

  test('is not taken when what we have contradicts it', () => {
    for (const grens of [2.5, 3 - 4e-6, Number.NaN]) expect(met(grens, ONHAALBAAR)).toEqual(samen());
  });

  test('that a better choice contradicts gives that choice, and nothing is proven', () => {
    const bewijs = bewezen({ toewijzing: TWEE, stappen: [{ waarde: 4, bovengrens: 9 }] });
    const antwoorden = [optimaal(2, 0, 1, 0, 0), optimaal(3, 1, 0, 0, 0)];
    const beter = samen({ stappen: [{ waarde: 6, bovengrens: 9 }], stand: { ...STAND, beste: [0, -1, -1, -1] } });
    expect(solve(create(...antwoorden), uitkomst(), bewijs).uit).toEqual(beter);
    expect(solve(create(...antwoorden), uitkomst(), { ...bewijs, stand: undefined }).uit).toEqual({
      ...beter,
      stand: undefined,
    });
  });
});

describe('a tie', () => {
  const forbid = (...coefficienten: readonly number[]) => ({
    kolommen: Int32Array.of(0, 1, 2, 3),
    coefficienten: Float64Array.from(coefficienten),
    van: 0,
    tot: Infinity,
  });
  const waarden = Float64Array.of(3, 2, 1, 3);
  const lineair = toLineair(MODEL, waarden);
  const evengoed = { kolommen: Int32Array.of(0, 1, 2, 3), coefficienten: waarden, van: 3, tot: Infinity };
  const settle = (oplosser: ExterneOplosser, ...bekend: readonly Int16Array[]) =>
    settleExtern(MODEL, lineair, bekend, 6, oplosser, 9);

  test('is asked one after the other, each without those before it', () => {
    const oplosser = create(optimaal(3, 1, 0, 0, 0), ONHAALBAAR);
    expect(settle(oplosser, VIER)).toEqual({ toewijzing: EEN, gelijkspel: 'beslist' });
    expect(oplosser.vragen).toEqual([
      { waarden, rijen: [...lineair.rijen, evengoed, forbid(1, 1, 1, -1)] },
      { waarden, rijen: [...lineair.rijen, evengoed, forbid(1, 1, 1, -1), forbid(-1, 1, 1, 1)] },
    ]);
    expect(oplosser.knopen).toEqual([9, 9]);
    expect(settle(create(ONHAALBAAR), EEN)).toEqual({ toewijzing: EEN, gelijkspel: 'uniek' });
    expect(settle(create(ONHAALBAAR), VIER, EEN)).toEqual({ toewijzing: EEN, gelijkspel: 'beslist' });
    expect(settle(create(ONHAALBAAR), EEN, VIER)).toEqual({ toewijzing: EEN, gelijkspel: 'beslist' });
  });

  test('is not settled by no answer, one that is known, or one that is worse', () => {
    for (const antwoord of [{ status: 'gestopt' } as const, optimaal(3, 0, 0, 0, 1), optimaal(3, 0, 1, 0, 0)]) {
      const oplosser = create(antwoord);
      expect(settle(oplosser, VIER)).toEqual({ toewijzing: VIER, gelijkspel: 'onbeslist' });
      expect(oplosser.vragen).toHaveLength(1);
    }
  });

  test('is none when a better choice turns up', () => {
    expect(settleExtern(MODEL, lineair, [TWEE], 4, create(optimaal(3, 1, 0, 0, 0)), 9)).toEqual({
      toewijzing: EEN,
      gelijkspel: 'onbeslist',
      beter: { toewijzing: EEN, waarde: 6 },
    });
  });

  test('of more than twenty is not settled', () => {
    const n = 30;
    const model = createModel(vraag([new Array<number>(n).fill(1)]));
    const gelijk = Array.from({ length: n }, (_, k) => optimaal(1, ...new Array<number>(n).fill(0).with(n - 1 - k, 1)));
    const begin = kies(...new Array<number>(n).fill(-1).with(n - 1, 0));
    const ask = (aantal: number) => {
      const oplosser = create(...gelijk.slice(1, aantal), ONHAALBAAR);
      const uit = settleExtern(model, toLineair(model, new Float64Array(n).fill(1)), [begin], 1, oplosser, 9);
      return [uit.gelijkspel, uit.toewijzing.indexOf(0), oplosser.vragen.length];
    };
    expect(ask(20)).toEqual(['beslist', 10, 20]);
    expect(ask(21)).toEqual(['onbeslist', 9, 20]);
  });

  test('that our own search left is settled, and marked', () => {
    const eigen = uitkomst({ volledig: true, toewijzing: VIER, stappen: [{ waarde: 6, bovengrens: 6 }] });
    const klaar = { ...eigen, stand: undefined, ...CLAIM };
    expect(solve(create(ONHAALBAAR), eigen).uit).toEqual({ ...klaar, gelijkspel: 'uniek' });
    expect(solve(create(optimaal(3, 1, 0, 0, 0), ONHAALBAAR), eigen).uit).toEqual({
      ...klaar,
      toewijzing: EEN,
      gelijkspel: 'beslist',
    });
    expect(solve(create(), eigen).uit).toBe(eigen);
    const bewijs = bewezen({ volledig: true });
    expect(solve(create(optimaal(3, 1, 0, 0, 0), ONHAALBAAR), uitkomst(), bewijs).uit).toEqual(
      samen({ volledig: true, gelijkspel: 'uniek', stand: undefined, ...CLAIM }),
    );
    // Ours was as good, and another one.
    const onze = uitkomst({ toewijzing: VIER, stappen: [{ waarde: 6, bovengrens: 9 }] });
    expect(solve(create(optimaal(3, 1, 0, 0, 0), ONHAALBAAR), onze, bewijs).uit).toEqual(
      samen({ volledig: true, gelijkspel: 'beslist', stand: undefined, ...CLAIM }),
    );
    const zelfde = uitkomst({ toewijzing: EEN, stappen: [{ waarde: 6, bovengrens: 9 }] });
    expect(solve(create(optimaal(3, 1, 0, 0, 0), ONHAALBAAR), zelfde, bewijs).uit.gelijkspel).toBe('uniek');
  });
});
