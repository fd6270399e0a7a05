// `npm run check`: all that must hold before a version is published.
import { rmSync } from 'node:fs';
import { runBanen } from './run.mjs';
import { huisregels } from './stappen.mjs';

// More runs of every property than `npm test` has; `RUNS=all npm run check` has all of them.
process.env.RUNS ??= 'ruim';
// The types of the examples are for the step that checks types.
process.env.TYPEN = 'apart';
const RAPPORT = '.cache/vitest.json';
rmSync(RAPPORT, { force: true });

const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RAPPORT}`];
const tests = {
  naam: 'tests and coverage (vitest)',
  opdracht: ['npx', 'vitest', 'run', '--coverage', ...reporters],
  show: true,
};

const pakket = [
  { naam: 'build (tsup)', opdracht: ['npx', 'tsup'] },
  { naam: 'package (publint)', opdracht: ['npx', 'publint', '--strict'] },
  { naam: 'types of the package (attw)', opdracht: ['npx', 'attw', '--pack', '.'] },
  { naam: 'package in an app (test:package --local)', opdracht: ['node', 'scripts/pakket.mjs', '--local'] },
  { naam: 'sizes (size-limit)', opdracht: ['npx', 'size-limit'] },
];

const naslag = [
  { naam: 'words, Dutch and English (cspell)', opdracht: ['npm', 'run', '--silent', 'spelling'] },
  { naam: 'licences of all packages', opdracht: ['node', 'scripts/licenties.mjs'] },
  { naam: 'API report (api-extractor)', opdracht: ['node', 'scripts/api.mjs', '--check'] },
  { naam: 'unused code and packages (knip)', opdracht: ['npx', 'knip', '--no-progress', '--no-config-hints'] },
  { naam: 'reference (typedoc)', opdracht: ['npx', 'typedoc'] },
  { naam: 'links of the reference', opdracht: ['node', 'scripts/links.mjs'] },
  { naam: 'diagrams of the reference, in Chromium', opdracht: ['node', 'scripts/paginas.mjs'], show: true },
];

// Two rounds, so that the tests do not share the machine with the build.
const goed = [await runBanen([huisregels, [tests]]), await runBanen([pakket, naslag])];
process.exitCode = goed.every(Boolean) ? 0 : 1;
