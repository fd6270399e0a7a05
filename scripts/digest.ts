/**
 * `npm run digest`: prints a fingerprint of what the library answers, a line each: the output of every example, the JSON Schemas, and for
 * every function of the fuzz run what it makes of its own arguments and of fifty drawn ones. Run it before and after a change that only
 * moves code: `diff` shows where an answer changed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createToeval, createVingerafdruk, isDomeinFout } from 'buurtaanpak/kern';
import { toTekst } from './fuzz/boom.js';
import type { Doel } from './fuzz/doel.js';
import { DOELEN } from './fuzz/doelen.js';
import { Bron } from './fuzz/invoer.js';

const VOORBEELDEN = [
  'leeuwarden',
  'vier-gemeenten',
  'raadsbrief',
  'vier-teams',
  'waar-werkt-het',
  'wat-kunt-u-weten',
  'loten',
  'groningen',
  'lees-kwb',
];
const TREKKINGEN = 50;

/** What a function makes of an input: its answer, or the refusal without the wording of its message. */
async function answer(doel: Doel, argumenten: readonly unknown[]): Promise<string> {
  try {
    return toTekst(await doel.roep(...argumenten));
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    return toTekst([fout.code, fout.params, fout.pad, fout.bevindingen]);
  }
}

function print(naam: string, teksten: readonly string[]): void {
  console.log(`${createVingerafdruk(teksten).slice(0, 23)} ${naam}`);
}

for (const naam of VOORBEELDEN) {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', `examples/${naam}.ts`], {
    encoding: 'utf8',
  });
  print(`example ${naam}`, [stdout, String(status)]);
}

for (const bestand of readdirSync('schemas').sort())
  print(`schema ${bestand}`, [readFileSync(`schemas/${bestand}`, 'utf8')]);

const bron = new Bron();
for (const doel of [...DOELEN].sort((a, b) => (a.naam < b.naam ? -1 : 1))) {
  const antwoorden: string[] = [];
  for (const argumenten of await bron.maak(doel)) antwoorden.push(await answer(doel, argumenten));
  for (let i = 0; i < TREKKINGEN; i++)
    antwoorden.push(await answer(doel, await bron.draw(createToeval(`digest ${doel.naam} ${i}`), doel)));
  print(`function ${doel.naam}`, antwoorden);
}
