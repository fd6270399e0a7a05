import { expect, test } from 'vitest';
import { AANROEPEN } from '../../scripts/aanroepen/index.js';
import { judgeGroei } from '../../scripts/kosten/judgeGroei.js';
import { listFuncties } from '../functies.js';
import { findGroei, readFunctieuitleg, readUitleg } from './leesKosten.js';

const KAMERS = Object.entries(AANROEPEN);

test.each(KAMERS)(
  'every function of %s has a row in the table of calls, and no other has',
  async (kamer, aanroepen) => {
    const gezicht = (await import(`../../src/${kamer}/index.ts`)) as object;
    expect(Object.keys(aanroepen).sort()).toEqual([...listFuncties(gezicht).keys()].sort());
  },
);

test('each size is at least twice the one before', () => {
  const mis = KAMERS.flatMap(([kamer, aanroepen]) =>
    Object.entries(aanroepen).flatMap(
      ([
        naam,
        {
          maten: [klein, midden, groot],
        },
      ]) => (klein >= 1 && midden >= 2 * klein && groot >= 2 * midden ? [] : [`${kamer}.${naam}`]),
    ),
  );
  expect(mis).toEqual([]);
});

test('the documentation of each function tells how its cost grows, as its row does', () => {
  const verschil = KAMERS.flatMap(([kamer, aanroepen]) =>
    Object.entries(aanroepen).flatMap(([naam, { groei }]) => {
      // What the members of a document or value cost stands with their type.
      if (naam.includes('.')) return [];
      const verteld = findGroei(readFunctieuitleg(kamer, naam));
      return verteld === groei ? [] : [`${kamer}.${naam}: ${verteld ?? 'no line Cost:'}, in its row ${groei}`];
    }),
  );
  expect(verschil).toEqual([]);
});

test.each([
  ['defineDocument', 'Documentsoort'],
  ['defineWaarde', 'Waardesoort'],
  ['defineGebeurtenis', 'Gebeurtenislezer'],
])('the members of what %s makes have their cost with %s', (bestand, type) => {
  expect(readUitleg(`src/kern/document/${bestand}.ts`, type)).toMatch(/^Cost: /m);
});

test('a missing line, a line within a sentence and an unknown symbol are no growth', () => {
  expect(findGroei('Adds.\n\nCost: n log n in the rows.')).toBe('n log n');
  expect(findGroei('Adds.\n\nCost: 1.')).toBe('1');
  expect(findGroei('Adds. Cost: n.')).toBeUndefined();
  expect(findGroei('Cost: linear in the rows.')).toBeUndefined();
  expect(findGroei('Cost: none.')).toBeUndefined();
});

test('a call that grows faster than documented is seen, and one too short to tell is not judged', () => {
  const tijden = (macht: number, ms: number) => [10, 100, 1000].map((n) => ({ n, ms: ms * n ** macht }));
  expect(judgeGroei('n', tijden(2, 0.01)).uitkomst).toBe('te_snel');
  expect(judgeGroei('n²', tijden(2, 0.01)).uitkomst).toBe('past');
  expect(judgeGroei('n²', tijden(1, 0.01)).uitkomst).toBe('past');
  expect(judgeGroei('n', tijden(1, 0.01)).gemeten).toBeCloseTo(1, 9);
  expect(judgeGroei('1', tijden(0, 0.001)).uitkomst).toBe('kort');
  expect(() => judgeGroei('n', [])).toThrow(RangeError);
});
