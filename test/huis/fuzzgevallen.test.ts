/** What the fuzz run once found stays mended: `npm run fuzz -- --zaad … --bewaar …` adds a case. */
import { expect, test } from 'vitest';
import { DOELEN } from '../../scripts/fuzz/doelen.js';
import { readGevallen, replayGeval } from '../../scripts/fuzz/gevallen.js';
import { Bron } from '../../scripts/fuzz/invoer.js';

const bron = new Bron();

test.each([...readGevallen()])('%s', async (_, geval) => {
  expect(await replayGeval(bron, DOELEN, geval, 20_000)).toBeUndefined();
});

test('there are cases, and a case of a function that is gone is noticed', async () => {
  expect(readGevallen().size).toBeGreaterThan(5);
  expect(await replayGeval(bron, DOELEN, { functie: 'kern.weg', wat: '', argumenten: [] }, 1000)).toContain(
    'no function',
  );
});
