/**
 * `npm run digest`: prints a fingerprint of what the library answers, a line each: the output of every example, the JSON Schemas, and for
 * every function of the fuzz table what it makes of real documents and of fifty drawn inputs. Run it before and after a change that only
 * moves code: `diff` shows where an answer changed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createToeval, createVingerafdruk, isDomeinFout } from 'buurtaanpak/kern';
import { DOELEN, type Doel } from './fuzz/doelen.js';
import { drawInvoer } from './fuzz/mutate.js';
import { maakVoorbeelden } from './fuzz/voorbeelden.js';

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

/** A value as JSON keeps it, so that an answer with a Map, a bigint or a hole has a fingerprint too. */
const toTekst = (waarde: unknown): string =>
  JSON.stringify(waarde, (_, deel: unknown) => {
    if (typeof deel === 'bigint') return `${deel}n`;
    if (typeof deel === 'number' && !Number.isFinite(deel)) return String(deel);
    if (deel instanceof Map || deel instanceof Set) return [...deel];
    return deel;
  }) ?? 'undefined';

/** What a function makes of an input: its answer, or the refusal without the wording of its message. */
function answer(doel: Doel, invoer: unknown): string {
  try {
    return toTekst(doel.roep(invoer));
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

const voorbeelden = await maakVoorbeelden();
for (const doel of [...DOELEN].sort((a, b) => (a.naam < b.naam ? -1 : 1))) {
  const antwoorden = Array.from({ length: TREKKINGEN }, (_, i) =>
    answer(doel, drawInvoer(createToeval(`digest ${doel.naam} ${i}`), voorbeelden[doel.soort])),
  );
  print(`function ${doel.naam}`, [
    ...voorbeelden[doel.soort].map((voorbeeld) => answer(doel, voorbeeld)),
    ...antwoorden,
  ]);
}
