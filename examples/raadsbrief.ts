/**
 * Everything that an app writes for people: the letter to the council, the progress report, the account of the money and the choice
 * explained to residents; each as HTML, Markdown, plain text and JSON, with every chart as SVG and every table as CSV.
 *
 *     npx tsx examples/raadsbrief.ts
 *     npx tsx examples/raadsbrief.ts --kwb FILE --opzet FILE --kaart BUURTEN.geojson --uit MAP
 *
 * Without `--kwb` and `--opzet` it is about Leeuwarden, by examples/opzet/leeuwarden.json and the figures of CBS in examples/data. The
 * judgements of people and the first year of the teams are made up, and every piece says so. It writes to `reports/raadsbrief` unless told
 * otherwise.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Kaartvlakken } from 'buurtaanpak/grafieken';
import { WERKMAP } from './data/werkmap.js';
import { leesCsv } from './opzet/leesCsv.js';
import { leesOpzet, vindOpzet } from './opzet/leesOpzet.js';
import { Stop, stop } from './opzet/stop.js';
import { schrijfStukken } from './raadsbrief/schrijfStukken.js';

function readOpties() {
  try {
    return parseArgs({
      options: {
        kwb: { type: 'string', default: WERKMAP },
        opzet: { type: 'string', default: vindOpzet('leeuwarden') },
        kaart: { type: 'string' },
        uit: { type: 'string', default: 'reports/raadsbrief' },
      },
    }).values;
  } catch {
    return stop(
      'Onbekende of onvolledige optie: gebruik --kwb BESTAND, --opzet BESTAND, --kaart BUURTEN.geojson en --uit MAP.',
    );
  }
}

function readKaart(bestand: string): Kaartvlakken {
  try {
    return JSON.parse(readFileSync(bestand, 'utf8'));
  } catch {
    return stop(`De kaart ${bestand} bestaat niet of is geen GeoJSON.`);
  }
}

/** Refuses a folder in which nothing can be written. */
function tryMap(uit: string, write: () => void): void {
  try {
    write();
  } catch {
    stop(`In de map ${uit} kan niet worden geschreven.`);
  }
}

async function main(): Promise<void> {
  const { kwb, opzet, kaart, uit } = readOpties();
  // Before the work, so that nobody waits for pieces that cannot be kept.
  tryMap(uit, () => mkdirSync(uit, { recursive: true }));
  const bestanden = await schrijfStukken(
    leesOpzet(opzet),
    leesCsv(kwb),
    kaart === undefined ? undefined : readKaart(kaart),
  );
  for (const [naam, tekst] of bestanden) {
    const plek = join(uit, naam);
    tryMap(uit, () => {
      mkdirSync(dirname(plek), { recursive: true });
      writeFileSync(plek, tekst);
    });
  }
  process.stdout.write(`${bestanden.size} bestanden geschreven in ${uit}\n`);
}

try {
  await main();
} catch (fout) {
  if (!(fout instanceof Stop)) throw fout;
  process.stderr.write(`${fout.message}\n`);
  process.exitCode = 1;
}
