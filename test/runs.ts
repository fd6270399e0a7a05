import { env } from 'node:process';

/**
 * How many runs of a test that takes seconds because of them: a tenth, so that `npm test` answers soon, and all of them with `RUNS=all`,
 * as `npm run check` has it. `RUNS=lang` is for a night: five times as many. `RUNS=kort`, a hundredth, is for mutants: each of them runs
 * the tests again.
 *
 * @param minstens - so many at least, where a tenth would leave out a kind of case
 */
export function runs(alle: number, minstens = 1): number {
  if (env.RUNS === 'lang') return 5 * alle;
  if (env.RUNS === 'all') return alle;
  return Math.max(minstens, Math.ceil(alle / (env.RUNS === 'kort' ? 100 : 10)));
}
