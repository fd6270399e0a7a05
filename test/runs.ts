import { env } from 'node:process';

const DEEL: Readonly<Record<string, number>> = { lang: 5, all: 1, ruim: 1 / 3, kort: 1 / 100 };

/**
 * How many runs of a test that takes seconds because of them. `npm test` has a tenth, so that it answers soon, and `npm run check` a third
 * (`RUNS=ruim`). `RUNS=all npm run check` has all of them, and `RUNS=lang` five times as many: these are for a night. `RUNS=kort`, a
 * hundredth, is for mutants: each of them runs the tests again.
 *
 * @param minstens - so many at least, where a part would leave out a kind of case
 */
export function runs(alle: number, minstens = 1): number {
  const deel = DEEL[env.RUNS ?? ''] ?? 1 / 10;
  return Math.max(Math.min(minstens, alle), Math.ceil(deel * alle));
}

/** What a count of drawn cases of a kind must be over: nothing for a mutant, which has a hundredth of the cases. */
export function moreThan(aantal: number): number {
  return env.RUNS === 'kort' ? -1 : aantal;
}
