// `npm test`: the house rules and the tests. `npm test -- <words>` runs only the test files whose path holds a word.
import { runBanen } from './run.mjs';
import { huisregels } from './stappen.mjs';

const woorden = process.argv.slice(2);
const tests = { naam: 'tests (vitest)', opdracht: ['npx', 'vitest', 'run', ...woorden], show: true };

process.exitCode = (await runBanen(woorden.length > 0 ? [[tests]] : [huisregels, [tests]])) ? 0 : 1;
