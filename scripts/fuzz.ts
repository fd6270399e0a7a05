// `npm run fuzz`: hostile arguments for every function of every door, drawn with a seed. Exit 1 when a promise of the library is broken.
// It goes round all functions; in a round a quick one is called 25 times and a slow one once (`./fuzz/zwaar.ts`).
//   npm run fuzz -- --zaad 7 --runs 100000    another seed, more calls
//   npm run fuzz -- --alleen Verslag.parse     only the functions with this in their name
//   npm run fuzz -- --zaad 7 --geval 1234     one call again, as a failure names it (with the same --alleen)
//   npm run fuzz -- --zaad 7 --bewaar 1234    keeps that failure as a test, made small (with the same --alleen)
//   npm run fuzz -- --lang [--deel 3/10]       a million calls in processes that may fail, or the third tenth of them; keeps seed and counts
//   npm run fuzz -- --plekken 60 [--deel 1/2]  instead: good arguments with one thing wrong, in sixty places each value in turn, of every
//                                              second function; every kind of failure is kept as a test
//   npm run fuzz -- --groot [--rijen 1000000]  instead: tables of a million rows for the readers, with bounded memory
import { parseArgs } from 'node:util';
import { countAanroepen } from './fuzz/countAanroepen.js';
import { DOELEN } from './fuzz/doelen.js';
import { drawGeval, fuzz } from './fuzz/fuzz.js';
import { writeGeval } from './fuzz/gevallen.js';
import { fuzzGroot } from './fuzz/groot.js';
import { Bron } from './fuzz/invoer.js';
import { fuzzLang, type Gevonden } from './fuzz/lang.js';
import { fuzzPlekken, writePlekken } from './fuzz/plekken.js';
import { writeZaad } from './fuzz/zaden.js';
import { repeatLicht } from './fuzz/zwaar.js';

const { values } = parseArgs({
  options: {
    zaad: { type: 'string', default: '1' },
    runs: { type: 'string' },
    budget: { type: 'string', default: '5000' },
    alleen: { type: 'string', default: '' },
    geval: { type: 'string' },
    bewaar: { type: 'string' },
    plekken: { type: 'string' },
    lang: { type: 'boolean', default: false },
    deel: { type: 'string', default: '1/1' },
    groot: { type: 'boolean', default: false },
    rijen: { type: 'string', default: '1000000' },
  },
});
const { zaad, alleen } = values;
const budget = Number(values.budget);
const doelen = DOELEN.filter(({ naam }) => naam.includes(alleen));
const ronde = repeatLicht(doelen);

function tell(gevonden: readonly Gevonden[], van: number, tot: number, begin: number): void {
  for (const { doel, geval, wat, invoer, aantal } of gevonden)
    console.log(`${doel} ${wat}\n  ${aantal} times, first: --zaad ${zaad} --geval ${geval}\n  input: ${invoer}\n`);
  const seconden = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(
    `calls ${van} to ${tot} with seed ${zaad} on ${doelen.length} functions in ${seconden} s: ${gevonden.length} kinds of failure`,
  );
  process.exitCode = gevonden.length > 0 ? 1 : 0;
}

async function run(): Promise<void> {
  const begin = performance.now();
  const een = values.geval ?? values.bewaar;
  const van = Number(een ?? 0);
  const tot = een === undefined ? Number(values.runs ?? 60_000) : van + 1;
  const bron = new Bron();
  const mislukkingen = await fuzz(bron, ronde, { zaad, van, tot, budget });
  tell(mislukkingen, van, tot, begin);
  const [mislukking] = mislukkingen;
  if (values.bewaar === undefined || mislukking === undefined) return;
  const { doel } = await drawGeval(bron, ronde, zaad, van);
  console.log(`kept in test/data/fuzz/gevallen/${await writeGeval(bron, doel, mislukking.wat, mislukking.argumenten)}`);
}

async function runLang(): Promise<void> {
  const begin = performance.now();
  const runs = Number(values.runs ?? 1_000_000);
  const [deel = 1, delen = 1] = values.deel.split('/').map(Number);
  const van = Math.floor((runs * (deel - 1)) / delen);
  const tot = Math.floor((runs * deel) / delen);
  const gevonden = (await fuzzLang({ zaad, van, tot, budget, alleen })).map((een) =>
    een.doel === '' ? { ...een, doel: ronde[een.geval % ronde.length]?.naam ?? '' } : een,
  );
  const perFunctie = countAanroepen(ronde, van, tot);
  for (const [naam, aantal] of perFunctie) console.log(`${String(aantal).padStart(8)} ${naam}`);
  tell(gevonden, van, tot, begin);
  if (alleen !== '') return;
  writeZaad({
    zaad,
    van,
    tot,
    functies: doelen.length,
    ronde: ronde.length,
    minst: Math.min(...perFunctie.values()),
    meest: Math.max(...perFunctie.values()),
    gevonden: gevonden.map(({ doel, geval, wat }) => ({ doel, geval, wat })),
  });
}

async function runPlekken(plekken: number): Promise<void> {
  const begin = performance.now();
  const [deel = 1, delen = 1] = values.deel.split('/').map(Number);
  const eigen = doelen.filter((_, i) => i % delen === deel - 1);
  const { aantal, gevonden } = await fuzzPlekken(new Bron(), eigen, { plekken, budget });
  for (const { functie, pad, waarde, wat } of gevonden)
    console.log(`${functie} ${wat}\n  ${pad.join('.')}: ${waarde}\n`);
  if (gevonden.length > 0) writePlekken(gevonden);
  const seconden = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`${aantal} calls of ${eigen.length} functions in ${seconden} s: ${gevonden.length} kinds of failure`);
  process.exitCode = gevonden.length > 0 ? 1 : 0;
}

async function runGroot(): Promise<void> {
  process.exitCode = (await fuzzGroot({ rijen: Number(values.rijen), alleen })).length > 0 ? 1 : 0;
}

// A call has the same number in every run, so that one alone needs no long run.
if (values.lang && (values.geval ?? values.bewaar) !== undefined) {
  console.error('Use --geval or --bewaar without --lang: the numbers are the same.');
  process.exit(1);
}
const { plekken, groot, lang } = values;
if (plekken !== undefined && !(Number(plekken) >= 1)) {
  console.error('Use --plekken with a number: in so many places of a function.');
  process.exit(1);
}
if (plekken !== undefined) void runPlekken(Number(plekken));
else void (groot ? runGroot() : lang ? runLang() : run());
