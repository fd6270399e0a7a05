import { describe, expect, test } from 'vitest';
import { createRegister } from '../../src/evaluatie/lees/createRegister.js';
import { computeAfstand } from '../../src/evaluatie/oordeel/computeAfstand.js';
import { deriveKleinsteEffect } from '../../src/evaluatie/oordeel/deriveKleinsteEffect.js';
import { findCriteriummeting } from '../../src/evaluatie/oordeel/findCriteriummeting.js';
import { findEersteOordeelsdag } from '../../src/evaluatie/oordeel/findEersteOordeelsdag.js';
import { findEersteUitkomst } from '../../src/evaluatie/oordeel/findEersteUitkomst.js';
import { judgeVoormeting } from '../../src/evaluatie/oordeel/judgeVoormeting.js';
import { isVoorDeStart } from '../../src/evaluatie/situaties/isVoorDeStart.js';
import { findNietcentraliteit } from '../../src/rekenen/index.js';
import { bouwGegevens } from './bouw.js';
import { dag, GEKOZEN, meld, PAD } from './situatiebouw.js';

const over = (van: string, tot: string, moment = tot) => ({
  moment: dag(moment),
  over: { van: dag(van), tot: dag(tot) },
});
const op = (moment: string) => ({ moment: dag(moment) });

describe('judgeVoormeting', () => {
  // The choice is of 1 July 2026.
  const paar = (voor: string, na: string) => ({ voor: op(voor), na: op(na) });
  const judge = (...paren: readonly ReturnType<typeof paar>[]) => judgeVoormeting(GEKOZEN, 'score', paren, PAD);
  const teDicht = (vanaf: string, na: string) => ({
    feiten: ['voormeting_te_dicht'],
    bevindingen: [
      meld('waarschuwing', 'voormeting_te_dicht', PAD, { uitkomst: 'score', vanaf, gekozenOp: '2026-07-01', op: na }),
    ],
  });

  test('the choice is not known', () => {
    expect(judgeVoormeting(undefined, 'score', [], PAD)).toEqual({
      feiten: ['selectie_onbekend'],
      bevindingen: [meld('waarschuwing', 'selectie_onbekend', PAD)],
    });
  });

  test('31 days nearer is as near', () => {
    const niets = { feiten: [], bevindingen: [] };
    expect(judge()).toEqual(niets);
    expect(judge(paar('2026-06-01', '2026-07-31'))).toEqual(niets);
    // 30 days before it, 61 days and 62 days after it.
    expect(judge(paar('2026-06-01', '2026-08-31'))).toEqual(niets);
    expect(judge(paar('2026-06-01', '2026-09-01'))).toEqual(teDicht('2026-06-01', '2026-09-01'));
  });

  test('the worst of several is named, of two as bad the first', () => {
    expect(
      judge(
        paar('2026-06-01', '2026-10-01'),
        paar('2026-06-10', '2027-07-01'),
        paar('2026-06-09', '2027-07-02'),
        paar('2026-06-01', '2026-09-01'),
      ),
    ).toEqual(teDicht('2026-06-10', '2027-07-01'));
  });
});

test('the days to the middle of what a figure is about', () => {
  expect(computeAfstand(dag('2026-07-01'), op('2026-06-01'))).toBe(30);
  expect(computeAfstand(dag('2026-07-01'), op('2026-07-31'))).toBe(30);
  // 546 and 182 days.
  expect(computeAfstand(dag('2026-07-01'), over('2025-01-01', '2025-12-31'))).toBe(364);
  expect(computeAfstand(dag('2026-07-01'), over('2026-06-30', '2026-07-02'))).toBe(0);
  expect(computeAfstand(dag('2026-07-01'), over('2026-06-30', '2026-07-01'))).toBe(0.5);
});

test('the earliest measurement that was a criterion', () => {
  // The criterion is about 2025.
  expect(findCriteriummeting(GEKOZEN, 'score', [op('2025-06-01'), op('2025-01-01'), op('2025-12-31')])).toBe(
    '2025-01-01',
  );
  expect(findCriteriummeting(GEKOZEN, 'score', [op('2024-12-31'), op('2026-01-01')])).toBeUndefined();
  expect(findCriteriummeting(GEKOZEN, 'score', [over('2025-12-31', '2026-12-31')])).toBe('2026-12-31');
  expect(findCriteriummeting(GEKOZEN, 'score', [over('2024-01-01', '2025-01-01')])).toBe('2025-01-01');
  expect(findCriteriummeting(GEKOZEN, 'anders', [op('2025-06-01')])).toBeUndefined();
  expect(findCriteriummeting(undefined, 'score', [op('2025-06-01')])).toBeUndefined();
});

test('a measurement of before the start, or so little after it that it is as near', () => {
  const start = dag('2027-01-01');
  expect(isVoorDeStart(op('2027-02-01'), start)).toBe(true);
  expect(isVoorDeStart(op('2027-02-02'), start)).toBe(false);
  expect(isVoorDeStart(over('2027-01-01', '2027-03-04'), start)).toBe(true);
  expect(isVoorDeStart(over('2027-01-01', '2027-03-05'), start)).toBe(false);
  expect(isVoorDeStart(op('2030-01-01'), undefined)).toBe(true);
});

describe('the first day on which an outcome could be known', () => {
  const bouw = (score: Readonly<Record<string, number>>, wijziging: object = {}) => ({
    buurt: 'a',
    kenmerken: {},
    score,
    ...wijziging,
  });
  const first = (
    buurten: readonly ReturnType<typeof bouw>[],
    vanaf?: Parameters<typeof findEersteOordeelsdag>[1]['vanaf'],
  ) =>
    findEersteOordeelsdag(
      createRegister(bouwGegevens(buurten), 0),
      { uitkomst: 'score', op: dag('2029-07-01'), vanaf },
      {},
    );

  test('in any buurt', () => {
    expect(
      first([
        bouw({ '2028-01-01': 1 }),
        bouw({ '2027-01-01': 1, '2029-01-01': 1 }, { buurt: 'b' }),
        bouw({}, { buurt: 'c' }),
      ]),
    ).toBe('2027-01-01');
    expect(first([bouw({})])).toBeUndefined();
    expect(first([])).toBeUndefined();
  });

  test('after where the change begins, in each from its own start', () => {
    const twee = [
      bouw({ '2027-01-01': 1, '2028-01-01': 1 }, { start: '2026-01-01' }),
      bouw({ '2027-01-01': 1, '2028-06-01': 1 }, { buurt: 'b', start: '2026-01-01' }),
    ];
    expect(first(twee, dag('2027-01-01'))).toBe('2028-01-01');
    expect(first(twee, { maandenNaStart: 12 })).toBe('2028-01-01');
    expect(first(twee, { maandenNaStart: 0 })).toBe('2027-01-01');
    // Rows of a buurt of which there is no situation have no start.
    const gegevens = bouwGegevens([bouw({ '2027-01-01': 1 })]);
    const zonder = createRegister({ ...gegevens, situaties: [] }, 0);
    const vraag = { uitkomst: 'score', op: dag('2029-07-01'), vanaf: { maandenNaStart: 12 } };
    expect(findEersteOordeelsdag(zonder, vraag, {})).toBe('2027-01-01');
  });

  test('of this outcome, and not of a row without a figure', () => {
    const regel = (uitkomst: string, moment: string, waarde: number | { reden: 'onbekend' }) => ({
      buurt: 'a',
      uitkomst,
      moment: dag(moment),
      waarde,
    });
    const rijen = [
      regel('anders', '2026-01-01', 1),
      regel('score', '2026-06-01', { reden: 'onbekend' }),
      regel('score', '2027-01-01', 1),
    ];
    expect(findEersteUitkomst(rijen, { uitkomst: 'score', selectie: undefined, begin: undefined, margeDagen: 0 })).toBe(
      '2027-01-01',
    );
  });
});

describe('deriveKleinsteEffect', () => {
  const derive = (ontwerp: Parameters<typeof deriveKleinsteEffect>[0], kleinsteP = 0.01) =>
    deriveKleinsteEffect(ontwerp, kleinsteP, 0.05, 0.8);
  const lambda = (df1: number, df2: number) => findNietcentraliteit(df1, df2, 0.05, 0.8);

  test('of two groups, from the noncentrality over the information, and in the unit', () => {
    const effect = Math.sqrt(lambda(1, 6) / 2);
    expect(derive({ maat: 'd', informatie: 2, vrijheidsgraden: 6, spreiding: 3 })).toEqual({
      maat: 'd',
      alfa: 0.05,
      effect: expect.closeTo(effect, 9),
      inEenheid: expect.closeTo(3 * effect, 9),
    });
  });

  test('of more groups, and of a correlation', () => {
    expect(derive({ maat: 'f', aantal: 12, groepen: 3, vrijheidsgraden: 9 })).toEqual({
      maat: 'f',
      alfa: 0.05,
      effect: expect.closeTo(Math.sqrt(lambda(2, 9) / 12), 9),
    });
    const l = lambda(1, 8);
    expect(derive({ maat: 'r', aantal: 10, vrijheidsgraden: 8 })).toEqual({
      maat: 'r',
      alfa: 0.05,
      effect: expect.closeTo(Math.sqrt(l / (l + 10)), 9),
    });
  });

  test('none without a degree of freedom, or when no p is as small', () => {
    const ontwerp = { maat: 'd', informatie: 2, vrijheidsgraden: 1, spreiding: 3 } as const;
    expect(derive(ontwerp, 0.05)).toHaveProperty('effect');
    expect(derive({ ...ontwerp, vrijheidsgraden: 0 })).toEqual({ maat: 'd', alfa: 0.05 });
    expect(derive(ontwerp, 0.051)).toEqual({ maat: 'd', alfa: 0.05 });
  });
});
