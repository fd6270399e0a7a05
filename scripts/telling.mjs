// Prints what vitest's own report of the last `npm run check` counted, as the one closing line `N passed, N failed`.
// With `--streng` a test that was skipped is a failure: it is named, and the exit code is 1.
import { readFileSync } from 'node:fs';

let geslaagd = 0;
let gezakt = 1;
let overgeslagen = [];
try {
  const { testResults } = JSON.parse(readFileSync('.cache/vitest.json', 'utf8'));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (status) => tests.filter((test) => test.status === status).length;
  // A file that does not load has no tests that fail: it counts as one.
  const stuk = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  geslaagd = count('passed');
  gezakt = count('failed') + stuk.length;
  overgeslagen = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
} catch {
  // Without a report no test ran, and that is a failure.
}
for (const { fullName } of overgeslagen) console.log(`skipped: ${fullName}`);
if (process.argv.includes('--streng') && overgeslagen.length > 0) process.exitCode = 1;
console.log(`${geslaagd} passed, ${gezakt} failed`);
