// `npm test`: the house rules, of which the check of types has the type tests too, and the tests. Only those that open pages in
// a browser or start programs one by one are left to `npm run check`.
// `npm test -- <words>` runs only the test files whose path holds a word, whichever they are.
import { runBanen } from './run.mjs';
import { huisregels } from './stappen.mjs';

const woorden = process.argv.slice(2);
// The types of the examples are for the step that checks types.
if (woorden.length === 0) process.env.TYPEN = 'apart';
const tests = {
  naam: 'tests (vitest)',
  opdracht: ['npx', 'vitest', 'run', ...(woorden.length > 0 ? woorden : ['--project', 'gedrag'])],
  show: true,
};

process.exitCode = (await runBanen(woorden.length > 0 ? [[tests]] : [huisregels, [tests]])) ? 0 : 1;
