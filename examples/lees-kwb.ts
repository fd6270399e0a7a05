// Reads a CBS workbook Kerncijfers wijken en buurten, as .xlsx or saved as CSV, and shows one gemeente.
//   npx tsx examples/lees-kwb.ts kwb-2024.xlsx 2024 GM0080
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Leesresultaat, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { showTabel } from './kerncijfers/showTabel.js';

/** Rows are the business of a parser; what they mean is the library's. */
async function readRijen(bestand: string): Promise<unknown> {
  return bestand.endsWith('.xlsx')
    ? readSheet(bestand)
    : parse(readFileSync(bestand, 'utf8'), { bom: true, columns: true, delimiter: ';', skip_empty_lines: true });
}

/** The figures of one gemeente from a workbook. */
export async function leesKwb(bestand: string, jaar: number, gemeente: string): Promise<Leesresultaat> {
  return readKerncijfers(await readRijen(bestand), { jaar, gemeenten: [gemeente], nodig: ['aantal_inwoners'] });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [bestand, jaar, gemeente] = process.argv.slice(2);
  if (bestand === undefined || jaar === undefined || gemeente === undefined) {
    console.error('Gebruik: npx tsx examples/lees-kwb.ts <bestand.xlsx of .csv> <jaar> <gemeentecode>');
    process.exitCode = 1;
  } else {
    console.log(showTabel(await leesKwb(bestand, Number(jaar), gemeente), gemeente));
  }
}
