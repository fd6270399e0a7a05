import { env } from 'node:process';

// `npm run mutation` names the room, and the files of it, one room after the other.
const kamer = env.MUTATIEKAMER ?? 'kern';
const bestanden = env.MUTATIEBESTANDEN?.split(',').map((bestand) => `src/${kamer}/${bestand}`);

/** @type {import('@stryker-mutator/core').PartialStrykerOptions} */
export default {
  mutate: bestanden ?? [`src/${kamer}/**/*.ts`, `!src/${kamer}/{index,huis}.ts`, `!src/${kamer}/teksten/**`],
  testRunner: 'herhaler',
  plugins: ['./scripts/mutatie/stryker.mjs'],
  coverageAnalysis: 'perTest',
  // A schema or constant made while a module loads would have to be reloaded for every change: those are left out.
  ignoreStatic: true,
  // What did not change since the last run here keeps its outcome, whichever piece of the room it was in; `npm run mutation -- --force`
  // asks all of it again.
  incremental: true,
  incrementalFile: `reports/mutation/${kamer}/incremental.json`,
  concurrency: 2,
  // All tests of a room, twice, on a busy machine.
  dryRunTimeoutMinutes: 60,
  // On a busy machine five seconds are soon over, and a mutant that only waited its turn would count as noticed.
  timeoutMS: 20_000,
  timeoutFactor: 3,
  // scripts/mutation.mjs judges: the report has the other pieces of a room too, as they were when they were run.
  thresholds: { high: 95, low: 90, break: null },
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { reportTests: false, reportMutants: false, allowEmojis: false },
  htmlReporter: { fileName: `reports/mutation/${kamer}/index.html` },
  jsonReporter: { fileName: `reports/mutation/${kamer}/mutation.json` },
  // A folder for each room: two of them can run at once.
  tempDirName: `.stryker-tmp/${kamer}`,
  ignorePatterns: ['.stryker-tmp', 'dist', 'docs/site', 'coverage', 'reports', '.cache', 'bench'],
  allowConsoleColors: false,
};
