// `npm run fuzz`: hostile input for every parser, reader and check, drawn with a seed. Exit 1 when a promise of the library is broken.
//   npm run fuzz -- --zaad 7 --runs 100000    another seed, more calls
//   npm run fuzz -- --alleen Verslag.parse     only the functions with this in their name
//   npm run fuzz -- --zaad 7 --geval 1234     one call again, as a failure names it (with the same --alleen)
//   npm run fuzz -- --groot [--rijen 1000000]  instead: tables of a million rows for the readers, with bounded memory
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz/fuzz.js';
import { fuzzGroot } from './fuzz/groot.js';
import { maakVoorbeelden } from './fuzz/voorbeelden.js';

const { values } = parseArgs({
  options: {
    zaad: { type: 'string', default: '1' },
    runs: { type: 'string', default: '60000' },
    budget: { type: 'string', default: '5000' },
    alleen: { type: 'string' },
    geval: { type: 'string' },
    groot: { type: 'boolean', default: false },
    rijen: { type: 'string', default: '1000000' },
  },
});
const runs = Number(values.runs);
const { zaad, alleen } = values;

async function run(): Promise<void> {
  const begin = performance.now();
  const mislukkingen = fuzz(await maakVoorbeelden(), {
    zaad,
    runs,
    budget: Number(values.budget),
    alleen,
    geval: values.geval === undefined ? undefined : Number(values.geval),
  });
  for (const { doel, geval, wat, invoer, aantal } of mislukkingen)
    console.log(`${doel} ${wat}\n  ${aantal} times, first: --zaad ${zaad} --geval ${geval}\n  input: ${invoer}\n`);
  const seconden = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`${runs} calls with seed ${zaad} in ${seconden} s: ${mislukkingen.length} kinds of failure`);
  process.exitCode = mislukkingen.length > 0 ? 1 : 0;
}

async function runGroot(): Promise<void> {
  process.exitCode = (await fuzzGroot({ rijen: Number(values.rijen), alleen })).length > 0 ? 1 : 0;
}

void (values.groot ? runGroot() : run());
