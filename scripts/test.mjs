// `npm test`: the tests that answer soon, in two minutes. The house rules, the tests that take long (test/lang.ts), and those that open
// pages in a browser or start programs one by one are left to `npm run check`. With RUNS (test/runs.ts) what takes long runs too.
// `npm test -- <words>` runs only the test files whose path holds a word, whichever they are.
import { runBanen } from './run.mjs';

const woorden = process.argv.slice(2);
if (woorden.length === 0) process.env.RUNS ??= 'snel';
const tests = {
  naam: 'tests (vitest)',
  opdracht: ['npx', 'vitest', 'run', ...(woorden.length > 0 ? woorden : ['--project', 'gedrag'])],
  show: true,
};

process.exitCode = (await runBanen([[tests]])) ? 0 : 1;
