// `npm test`: the house rules and the tests. `npm test -- <words>` runs only the test files whose path holds a word.
import { existsSync } from 'node:fs';
import { runBanen } from './run.mjs';

const woorden = process.argv.slice(2);
const vitest = ['npx', 'vitest', 'run', ...woorden];

const mappen = ['src', 'examples'].filter((map) => existsSync(map));

const banen =
  woorden.length > 0
    ? [[{ naam: 'tests', opdracht: vitest, show: true }]]
    : [
        [
          { naam: 'format and lint (biome)', opdracht: ['npx', 'biome', 'check', '--error-on-warnings'] },
          { naam: 'types of src, without Node', opdracht: ['npx', 'tsc', '-p', 'tsconfig.src.json'] },
          { naam: 'types of everything', opdracht: ['npx', 'tsc', '-p', 'tsconfig.json'] },
          {
            naam: 'floors, faces and packages (depcruise)',
            opdracht: ['npx', 'depcruise', '--config', '.depcruise.mjs', ...mappen],
          },
        ],
        [{ naam: 'tests (vitest)', opdracht: vitest, show: true }],
      ];

process.exitCode = (await runBanen(banen)) ? 0 : 1;
