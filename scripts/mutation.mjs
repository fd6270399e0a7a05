// `npm run mutation`: changes the source of `kern` in small ways and counts what the tests notice.
// `npm run mutation -- team financiering --force`: the rooms named, one after the other; what begins with a dash, and all after it,
// is for Stryker.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const KAMERS = ['kern', 'financiering', 'team', 'routekaart', 'gevoeligheid', 'oplosser', 'opzet'];

const argumenten = process.argv.slice(2);
const streep = argumenten.findIndex((argument) => argument.startsWith('-'));
const genoemd = argumenten.slice(0, streep < 0 ? argumenten.length : streep);
const voorStryker = argumenten.slice(genoemd.length);

const onbekend = genoemd.filter((naam) => !KAMERS.includes(naam));
if (onbekend.length > 0) {
  process.stderr.write(`No room that is mutated: ${onbekend.join(', ')}. Choose from ${KAMERS.join(', ')}.\n`);
  process.exit(1);
}

// Stryker keeps the outcome of every file that it ever mutated for a room: one of another room would count for ever.
const deel = /(?:^| )(?:--mutate|-m)[ =](\S+)/.exec(voorStryker.join(' '))?.[1];
const isEigen = (/** @type {string} */ patroon) => patroon.replace(/^!/, '').startsWith(`src/${genoemd[0]}/`);
if (deel !== undefined && !(genoemd.length === 1 && deel.split(',').every(isEigen))) {
  process.stderr.write(
    '--mutate takes files of one room, that is named: npm run mutation -- team --mutate src/team/stand/*.ts\n',
  );
  process.exit(1);
}

/**
 * The counts of noticed and unnoticed changes, from the report; `undefined` without a report, when Stryker stopped early.
 *
 * @param {string} rapport
 */
function readTelling(rapport) {
  if (!existsSync(rapport)) return undefined;
  const { files } = JSON.parse(readFileSync(rapport, 'utf8'));
  const statussen = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (/** @type {string[]} */ ...gezocht) => statussen.filter((status) => gezocht.includes(status)).length;
  return { opgemerkt: count('Killed', 'Timeout'), gemist: count('Survived', 'NoCoverage') };
}

/**
 * Mutates one room. Stryker itself fails below the score that its settings ask (`thresholds.break`).
 *
 * @param {string} kamer
 */
function runKamer(kamer) {
  const rapport = `reports/mutation/${kamer}/mutation.json`;
  rmSync(rapport, { force: true });
  const { status } = spawnSync('npx', ['stryker', 'run', ...voorStryker], {
    stdio: 'inherit',
    env: { ...process.env, MUTATIEKAMER: kamer },
  });
  return { kamer, goed: status === 0, telling: readTelling(rapport) };
}

const uitkomsten = (genoemd.length > 0 ? genoemd : ['kern']).map(runKamer);

process.stdout.write('\n  room           noticed   missed    score\n');
for (const { kamer, goed, telling } of uitkomsten) {
  const { opgemerkt = 0, gemist = 0 } = telling ?? {};
  const score = opgemerkt + gemist === 0 ? '-' : `${((100 * opgemerkt) / (opgemerkt + gemist)).toFixed(1)} %`;
  const getallen = [opgemerkt, gemist, score].map((getal) => String(getal).padStart(9)).join('');
  process.stdout.write(`${goed ? '✓' : '✗'} ${kamer.padEnd(13)}${getallen}\n`);
}
process.exitCode = uitkomsten.every(({ goed }) => goed) ? 0 : 1;
