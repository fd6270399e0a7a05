// Prints what vitest's own report of the last `npm run check` counted, as the one closing line `N passed, N failed`.
// With `--streng` a test that was skipped is a failure: it is named, and the exit code is 1. `--streng=PostgreSQL` asks that only of tests
// with this word in their name, `--streng=-PostgreSQL` only of those without it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Whether a test that was skipped is a failure.
 *
 * @param {string} naam - of the test, with that of what it stands in
 * @param {readonly string[]} args - of the command
 */
export function isStreng(naam, args) {
  return args.some((arg) => {
    const [vlag, woord] = arg.split('=');
    if (vlag !== '--streng') return false;
    if (woord === undefined) return true;
    return woord.startsWith('-') ? !naam.includes(woord.slice(1)) : naam.includes(woord);
  });
}

function readTelling() {
  try {
    const { testResults } = JSON.parse(readFileSync('.cache/vitest.json', 'utf8'));
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const count = (status) => tests.filter((test) => test.status === status).length;
    // A file that does not load has no tests that fail: it counts as one.
    const stuk = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    const overgeslagen = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
    return {
      geslaagd: count('passed'),
      gezakt: count('failed') + stuk.length,
      overgeslagen: overgeslagen.map(({ fullName }) => fullName),
    };
  } catch {
    // Without a report no test ran, and that is a failure.
    return { geslaagd: 0, gezakt: 1, overgeslagen: [] };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { geslaagd, gezakt, overgeslagen } = readTelling();
  for (const naam of overgeslagen) console.log(`skipped: ${naam}`);
  if (overgeslagen.some((naam) => isStreng(naam, process.argv.slice(2)))) process.exitCode = 1;
  console.log(`${geslaagd} passed, ${gezakt} failed`);
}
