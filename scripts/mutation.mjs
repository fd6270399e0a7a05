// `npm run mutation -- team`: changes the source of a room in small ways and counts what its tests notice. Without a name it does `kern`.
// `npm run mutation -- routekaart/score highs --force`: a folder of a room, or a file, and another room, one after the other; what begins
// with a dash, and all after it, is for Stryker. `--stuks` does a room folder by folder. `--veranderd` takes the files alone that are new, or
// other than in their last run. `--grondig` asks again, with ten times as long for a change, what an earlier run here did not notice. Each
// run that comes to its end goes into the account of its room (test/mutatie), so that a room can be run in pieces.
// `npm run mutation -- --overzicht`: the table of all rooms, which it puts into docs/mutatie.md too.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findStuk, GRENS, kamers, listStukken } from './mutatie/kamers.mjs';
import { updatePagina, writeOverzicht } from './mutatie/overzicht.mjs';
import { listVeranderd, readRekening, readStand, updateRekening } from './mutatie/rekening.mjs';

const argumenten = process.argv.slice(2);
if (argumenten.includes('--overzicht')) {
  updatePagina();
  process.stdout.write(writeOverzicht(true));
  process.exit(0);
}

const streep = argumenten.findIndex((argument) => argument.startsWith('-'));
const genoemd = argumenten.slice(0, streep < 0 ? argumenten.length : streep);
const voorStryker = argumenten
  .slice(genoemd.length)
  .filter((argument) => !['--stuks', '--grondig', '--veranderd'].includes(argument));
const grondig = argumenten.includes('--grondig');
if (/(?:^| )(?:--mutate|-m)(?:[ =]|$)/.test(voorStryker.join(' '))) {
  process.stderr.write('Name a folder or a file of a room instead of --mutate: npm run mutation -- team/stand\n');
  process.exit(1);
}

const gevraagd = genoemd.length > 0 ? genoemd : ['kern'];
const woorden = gevraagd.flatMap((woord) =>
  argumenten.includes('--stuks') && kamers.includes(woord) ? listStukken(woord) : [woord],
);
const onbekend = woorden.filter((woord) => findStuk(woord) === undefined);
if (onbekend.length > 0) {
  process.stderr.write(`No room that is mutated, nor a folder or file of one: ${onbekend.join(', ')}. `);
  process.stderr.write(`The rooms are ${kamers.join(', ')}.\n`);
  process.exit(1);
}

/**
 * Takes what survived out of what Stryker knows, so that it asks that again.
 *
 * @param {string} bestand
 * @param {{ kamer: string, bestanden: string[] }} stuk
 */
function forgetOverlevers(bestand, { kamer, bestanden }) {
  if (!existsSync(bestand)) return;
  const bekend = JSON.parse(readFileSync(bestand, 'utf8'));
  for (const naam of bestanden) {
    const uitkomst = bekend.files[`src/${kamer}/${naam}`];
    if (uitkomst !== undefined)
      uitkomst.mutants = uitkomst.mutants.filter((/** @type {any} */ { status }) => status !== 'Survived');
  }
  writeFileSync(bestand, JSON.stringify(bekend));
}

/**
 * Mutates a room or a part of one. Only a run that came to its end leaves a report, and only that goes into the account.
 *
 * @param {{ naam: string, kamer: string, bestanden: string[] }} stuk
 */
function runStuk(stuk) {
  const map = `reports/mutation/${stuk.kamer}`;
  const rapport = `${map}/mutation.json`;
  mkdirSync(map, { recursive: true });
  if (grondig) forgetOverlevers(`${map}/incremental.json`, stuk);
  rmSync(rapport, { force: true });
  const begin = performance.now();
  spawnSync('npx', ['stryker', 'run', ...voorStryker], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(grondig && { MUTATIESECONDEN: '10' }),
      RUNS: 'kort',
      MUTATIEKAMER: stuk.kamer,
      MUTATIEBESTANDEN: stuk.bestanden.join(','),
    },
  });
  const seconden = Math.round((performance.now() - begin) / 1000);
  if (!existsSync(rapport)) return { ...stuk, seconden, stand: undefined };
  updateRekening(stuk, JSON.parse(readFileSync(rapport, 'utf8')));
  return { ...stuk, seconden, stand: readStand(readRekening(stuk.kamer), stuk.bestanden) };
}

/** @param {{ naam: string, kamer: string, bestanden: string[] }} stuk */
const takeVeranderd = (stuk) => ({ ...stuk, bestanden: listVeranderd(readRekening(stuk.kamer), stuk.bestanden) });

const stukken = woorden.flatMap((woord) => findStuk(woord) ?? []);
const teDoen = argumenten.includes('--veranderd') ? stukken.map(takeVeranderd) : stukken;
const uitkomsten = teDoen.filter(({ bestanden }) => bestanden.length > 0).map(runStuk);

updatePagina();
process.stdout.write('\n  what                          noticed   missed    score  seconds\n');
let goed = true;
for (const { naam, seconden, stand } of uitkomsten) {
  const voldoende = stand !== undefined && (stand.score ?? 100) >= GRENS;
  goed &&= voldoende;
  const { gedood = 0, tijd = 0, overleefd = 0, ongedekt = 0, score } = stand ?? {};
  const cellen = [gedood + tijd, overleefd + ongedekt, score === undefined ? '-' : `${score.toFixed(1)} %`, seconden];
  const getallen = cellen.map((cel) => String(cel).padStart(9)).join('');
  process.stdout.write(`${voldoende ? '✓' : '✗'} ${naam.padEnd(28)}${getallen}\n`);
}
process.exitCode = goed ? 0 : 1;
