/**
 * Everything that an app writes for people: the letter to the council, the progress report, the account of the money and the choice
 * explained to residents; each as HTML, Markdown, plain text and JSON, with every chart as SVG and every table as CSV.
 *
 *     npx tsx examples/raadsbrief.ts
 *     npx tsx examples/raadsbrief.ts --kwb FILE --gemeente GM0080 --kaart BUURTEN.geojson --uit MAP
 *
 * Without `--kwb` it is about a gemeente that is made up (examples/data). The judgements of people and the first year of the teams are
 * made up in both cases. It writes to `reports/raadsbrief` unless told otherwise.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stop } from './leeuwarden/stop.js';
import { schrijfStukken } from './raadsbrief/schrijfStukken.js';

const { values } = parseArgs({
  options: {
    kwb: { type: 'string', default: fileURLToPath(new URL('data/verzonnen-gemeente.werkmap.csv', import.meta.url)) },
    gemeente: { type: 'string', default: 'GM9001' },
    kaart: { type: 'string' },
    uit: { type: 'string', default: 'reports/raadsbrief' },
  },
});

try {
  const kaart = values.kaart === undefined ? undefined : JSON.parse(readFileSync(values.kaart, 'utf8'));
  const bestanden = await schrijfStukken(values.kwb, values.gemeente, kaart);
  for (const [naam, tekst] of bestanden) {
    const plek = join(values.uit, naam);
    mkdirSync(dirname(plek), { recursive: true });
    writeFileSync(plek, tekst);
  }
  process.stdout.write(`${bestanden.size} bestanden geschreven in ${values.uit}\n`);
} catch (fout) {
  if (!(fout instanceof Stop)) throw fout;
  process.stderr.write(`${fout.message}\n`);
  process.exitCode = 1;
}
