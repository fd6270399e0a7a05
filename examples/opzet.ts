/**
 * Runs the opzet of a gemeente: figures and judgements in, and everything that follows out, in a folder: the choice explained, concept
 * agreement and money, letters, entries for the algorithm register and the account. What is still missing it asks for, with the forms for it.
 *
 *     npx tsx examples/opzet.ts mijn.opzet.json cijfers.csv
 *     npx tsx examples/opzet.ts mijn.opzet.json cijfers.csv --formulieren gemeente:g-1 --formulieren wijk:w-1
 *     npx tsx examples/opzet.ts mijn.opzet.json cijfers.csv gemeente-g-1.xlsx wijk.energie.csv
 *
 * `--help` tells the rest. To try it: `npx tsx examples/opzet.ts examples/opzet/leeuwarden.json
 * examples/data/kwb-2024-vijf-gemeenten.werkmap.csv --verzin`, with judgements that are made up.
 */
import { draai } from './opzet/draai.js';

const vandaag = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
const { uitvoer = '', fout } = await draai(process.argv.slice(2), vandaag);
process.stdout.write(uitvoer);
if (fout !== undefined) {
  process.stderr.write(`${fout}\n`);
  process.exitCode = 1;
}
