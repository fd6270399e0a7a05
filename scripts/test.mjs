// `npm test`: the house rules and the tests, but for those that open pages in a browser: `npm run check` has these as well.
// `npm test -- <words>` runs only the test files whose path holds a word, whichever they are.
import { runBanen } from './run.mjs';
import { huisregels } from './stappen.mjs';

const woorden = process.argv.slice(2);
const tests = {
  naam: 'tests (vitest)',
  opdracht: [
    'npx',
    'vitest',
    'run',
    ...(woorden.length > 0 ? woorden : ['--project', '!paginas', '--project', '!typen']),
  ],
  show: true,
};
// Apart, as vitest begins with them only when all other tests are done, and then one processor does nothing.
const typen = { naam: 'type tests (vitest)', opdracht: ['npx', 'vitest', 'run', '--project', 'typen'] };

process.exitCode = (await runBanen(woorden.length > 0 ? [[tests]] : [[...huisregels, typen], [tests]])) ? 0 : 1;
