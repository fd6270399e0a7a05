/** What the fuzz run once found stays mended: `npm run fuzz -- --zaad … --bewaar …` adds a case, and `npm run fuzz -- --plekken 60` adds places. */
import { expect, test } from 'vitest';
import { DOELEN } from '../../scripts/fuzz/doelen.js';
import { readGevallen, replayGeval } from '../../scripts/fuzz/gevallen.js';
import { Bron } from '../../scripts/fuzz/invoer.js';
import { readPlekken, tryPlek } from '../../scripts/fuzz/plekken.js';

const bron = new Bron();

test.each([...readGevallen()])('%s', async (_, geval) => {
  expect(await replayGeval(bron, DOELEN, geval, 20_000)).toBeUndefined();
});

test.each(readPlekken().map((plek) => [`${plek.functie} ${plek.pad.join('.')}: ${plek.waarde}`, plek] as const))(
  '%s',
  async (_, plek) => {
    const doel = DOELEN.find(({ naam }) => naam === plek.functie) ?? expect.fail(`no function ${plek.functie}`);
    expect(await tryPlek(bron, doel, plek, 20_000)).toBeUndefined();
  },
);

test('there are cases, and a case of a function that is gone is noticed', async () => {
  expect(readGevallen().size).toBeGreaterThan(5);
  expect(readPlekken().length).toBeGreaterThan(20);
  expect(await replayGeval(bron, DOELEN, { functie: 'kern.weg', wat: '', argumenten: [] }, 1000)).toContain(
    'no function',
  );
});
