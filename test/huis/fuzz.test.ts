import { expect, test } from 'vitest';
import { DOELEN } from '../../scripts/fuzz/doelen.js';
import { fuzz } from '../../scripts/fuzz/fuzz.js';
import { fuzzGroot } from '../../scripts/fuzz/groot.js';
import { TABELLEZERS } from '../../scripts/fuzz/grootTabellen.js';
import { maakVoorbeelden } from '../../scripts/fuzz/voorbeelden.js';
import { runs } from '../runs.js';

const vast = () => 1;

test('the documents that the run starts from are valid: each function of the table takes one', async () => {
  const voorbeelden = await maakVoorbeelden();
  const nooit = DOELEN.filter(({ soort, roep }) =>
    voorbeelden[soort].every((voorbeeld) => {
      try {
        return roep(voorbeeld) === undefined;
      } catch {
        return true;
      }
    }),
  );
  expect(nooit.map(({ naam }) => naam)).toEqual(
    ['readOverleving'].filter((naam) => nooit.some((doel) => doel.naam === naam)),
  );
});

test('the run itself notices what is broken', async () => {
  const voorbeelden = await maakVoorbeelden();
  const doel = (roep: (waarde: unknown) => unknown) => [{ naam: 'proef', soort: 'periode' as const, roep }];
  const run = (roep: (waarde: unknown) => unknown, aantal = 60, budget = 20_000) =>
    fuzz(voorbeelden, { zaad: 'proef', runs: aantal, budget, doelen: doel(roep) }).map(({ wat }) => wat);
  expect(run(() => 1)).toEqual([]);
  expect(run((waarde) => (waarde as { van: { x: number } }).van.x.toFixed())).toContainEqual(
    expect.stringContaining('TypeError'),
  );
  expect(run(() => Number.NaN)[0]).toContain('number that JSON cannot hold');
  expect(run((waarde) => Object.assign(waarde as object, { van: 1 }))[0]).toContain('TypeError');
  expect(
    run(
      () => {
        for (;;) vast();
      },
      1,
      100,
    )[0],
  ).toContain('takes over 100 ms');
}, 60_000);

test('hostile input ends in a value or a refusal', async () => {
  expect(fuzz(await maakVoorbeelden(), { zaad: 'huis', runs: runs(3000, 600), budget: 20_000 })).toEqual([]);
});

test('the readers of tables take a large one with little more memory than it takes itself', async () => {
  expect(TABELLEZERS.length).toBeGreaterThan(8);
  expect(await fuzzGroot({ rijen: 5000, alleen: 'vorm statline' })).toEqual([]);
});
