/** What is called without what it asks, or with something else, answers with a code: never with a foreign TypeError. */
import { isDomeinFout } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import type { Functie } from '../../scripts/fuzz/doel.js';
import { DEUREN, DOELEN } from '../../scripts/fuzz/doelen.js';
import { runs } from '../runs.js';

const WAARDEN = [undefined, null, {}, [], 1, 'x', [{}], [null]];
const AANROEPEN: readonly (readonly unknown[])[] = [
  [],
  ...WAARDEN.flatMap((een) => [[een], ...WAARDEN.slice(0, runs(WAARDEN.length, 3)).map((ander) => [een, ander])]),
  [{}, {}, undefined, undefined],
  [{}, {}, [], {}],
  [{}, {}, {}, {}],
];

/** What a call came to: nothing special, a code, or the message of somebody else. */
async function findVreemd(roep: Functie, args: readonly unknown[]): Promise<string | undefined> {
  try {
    const uit = roep(...args);
    if (uit instanceof Promise) await uit;
    else if (typeof Object(uit).next === 'function') (uit as Iterator<unknown>).next();
  } catch (fout) {
    if (!isDomeinFout(fout)) return `${String(fout)} for ${JSON.stringify(args)}`;
  }
  return undefined;
}

test.each(Object.keys(DEUREN).filter((kamer) => kamer !== 'taal'))('the functions of %s', async (kamer) => {
  const doelen = DOELEN.filter(({ naam }) => naam.startsWith(`${kamer}.`));
  expect(doelen.length).toBeGreaterThan(0);
  for (const { naam, roep } of doelen)
    for (const args of AANROEPEN) expect(await findVreemd(roep, args), naam).toBeUndefined();
});
