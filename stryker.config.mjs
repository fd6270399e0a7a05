import { env } from 'node:process';

// `npm run mutation` names the room, one after the other.
const kamer = env.MUTATIEKAMER ?? 'kern';

/** @type {import('@stryker-mutator/core').PartialStrykerOptions} */
export default {
  mutate: [`src/${kamer}/**/*.ts`, `!src/${kamer}/{index,huis}.ts`, `!src/${kamer}/teksten/**`],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  // A schema or constant made while a module loads would have to be reloaded for every change: those are left out.
  ignoreStatic: true,
  // What did not change since the last run here keeps its outcome; `npm run mutation -- --force` asks all of it again.
  incremental: true,
  incrementalFile: `reports/mutation/${kamer}/incremental.json`,
  concurrency: 2,
  // On a busy machine five seconds are soon over, and a mutant that only waited its turn would count as noticed.
  timeoutMS: 20_000,
  thresholds: { high: 90, low: 85, break: 85 },
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { reportTests: false, reportMutants: false, allowEmojis: false },
  htmlReporter: { fileName: `reports/mutation/${kamer}/index.html` },
  jsonReporter: { fileName: `reports/mutation/${kamer}/mutation.json` },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'docs/site', 'coverage', 'reports', '.cache', 'bench'],
  allowConsoleColors: false,
};
