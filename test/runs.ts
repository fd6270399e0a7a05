import { env } from 'node:process';

/**
 * How many runs of a property that takes many seconds: a tenth, so that `npm test` answers soon, and all of them with `RUNS=all`, as
 * `npm run check` has it.
 */
export function runs(alle: number): number {
  return env.RUNS === 'all' ? alle : Math.ceil(alle / 10);
}
