/**
 * The sheet that a controller lays beside the books, of a year and a half of the agreement of the letter: a workbook with a sheet for every
 * table, whose totals are formulas; each table as CSV; and the piece as a page that can be printed.
 *
 *     npx tsx examples/budgetstaat.ts
 *     npx tsx examples/budgetstaat.ts --uit MAP
 *
 * It writes to `reports/budgetstaat` unless told otherwise. The parties, the numbers of buurten and the amounts of the contributions are
 * those of the letter. What happens is made up: a month without work, a decision of the council that moves its money to the next year, a
 * payment that comes late, books that say something else, a buurt that stops, and a specifieke uitkering for the SiSa annex.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Datum } from 'buurtaanpak/kern';
import { listTabellen } from './budgetstaat/listTabellen.js';
import { maakStaat, schrijfBudgetstaat } from './budgetstaat/schrijfBudgetstaat.js';
import { vertelVerhaal } from './budgetstaat/verhaal.js';
import { Stop, stop } from './opzet/stop.js';

/** The sheet of now, and the one before it. */
const DAGEN = { peildatum: Datum.parse('2028-02-29'), vergelekenMet: Datum.parse('2027-12-31') };

function readMap(): string {
  try {
    return parseArgs({ options: { uit: { type: 'string', default: 'reports/budgetstaat' } } }).values.uit;
  } catch {
    return stop('Onbekende of onvolledige optie: gebruik --uit MAP.');
  }
}

function schrijf(map: string, bestanden: ReadonlyMap<string, string | Buffer>): void {
  try {
    for (const [naam, inhoud] of bestanden) {
      const plek = join(map, naam);
      mkdirSync(dirname(plek), { recursive: true });
      writeFileSync(plek, inhoud);
    }
  } catch {
    stop(`In de map ${map} kan niet worden geschreven.`);
  }
}

async function main(): Promise<void> {
  const map = readMap();
  const verslag = maakStaat(vertelVerhaal(), DAGEN);
  const bestanden = await schrijfBudgetstaat(verslag);
  schrijf(map, bestanden);
  process.stdout.write(
    `De budgetstaat van Leeuwarden op 29 februari 2028, met ${listTabellen(verslag).length} tabellen. Het verloop is verzonnen.\n${bestanden.size} bestanden geschreven in ${map}\n`,
  );
}

try {
  await main();
} catch (fout) {
  if (!(fout instanceof Stop)) throw fout;
  process.stderr.write(`${fout.message}\n`);
  process.exitCode = 1;
}
