// `npm run antwoorden -- team verslag`: asks again what these rooms answer to the calls of test/data/antwoorden, and keeps it: what differs
// in git is what an app would notice. Without a name it does all rooms. `--nieuw` draws the calls anew, with a seed of their own.
import { parseArgs } from 'node:util';
import { readAntwoord, shortenAntwoord } from './antwoorden/antwoord.js';
import { KAMERNAMEN, listDoelen } from './antwoorden/doelen.js';
import { drawGevallen } from './antwoorden/drawGevallen.js';
import { collectVoorraad } from './antwoorden/drawWijziging.js';
import {
  type Antwoorden,
  type Antwoordgeval,
  changeArgumenten,
  readAntwoorden,
  writeAntwoorden,
} from './antwoorden/gevallen.js';

const { values, positionals } = parseArgs({
  options: { nieuw: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const onbekend = positionals.filter((kamer) => !KAMERNAMEN.includes(kamer));
if (onbekend.length > 0) {
  console.error(`No room with functions: ${onbekend.join(', ')}. The rooms are ${KAMERNAMEN.join(', ')}.`);
  process.exit(1);
}

async function renew(kamer: string): Promise<Antwoorden> {
  const eerder = readAntwoorden(kamer);
  const uit = new Map<string, Antwoordgeval[]>();
  for (const doel of listDoelen(kamer)) {
    const voorbeelden = await doel.maak();
    const bekend = values.nieuw ? undefined : eerder.get(doel.naam);
    if (bekend === undefined) {
      uit.set(doel.naam, await drawGevallen(doel, voorbeelden, collectVoorraad(voorbeelden)));
      continue;
    }
    const gevallen: Antwoordgeval[] = [];
    for (const { basis, wijzigingen } of bekend) {
      const antwoord = await readAntwoord(doel, changeArgumenten(voorbeelden[basis], wijzigingen));
      gevallen.push({ basis, wijzigingen, antwoord: shortenAntwoord(antwoord) });
    }
    uit.set(doel.naam, gevallen);
  }
  return uit;
}

async function run(): Promise<void> {
  for (const kamer of positionals.length > 0 ? positionals : KAMERNAMEN) {
    const antwoorden = await renew(kamer);
    writeAntwoorden(kamer, antwoorden);
    const aantal = [...antwoorden.values()].reduce((som, gevallen) => som + gevallen.length, 0);
    console.log(`${kamer}: ${aantal} calls of ${antwoorden.size} functions and promises`);
  }
}

void run();
