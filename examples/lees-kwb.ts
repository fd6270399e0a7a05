// Reads a CBS workbook Kerncijfers wijken en buurten, as .xlsx or saved as CSV, and shows one gemeente.
//   npx tsx examples/lees-kwb.ts kwb-2024.xlsx 2024 GM0080
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Gemeentecode } from 'buurtaanpak/gebied';
import { formatBevinding, isDomeinFout } from 'buurtaanpak/kern';
import { type Leesresultaat, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { nl } from 'buurtaanpak/taal';
import { CsvError, parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { showTabel } from './kerncijfers/showTabel.js';
import { Stop, stop } from './opzet/stop.js';

/** A parser reads the rows; the library knows their meaning. */
async function readRijen(bestand: string): Promise<unknown> {
  try {
    return bestand.endsWith('.xlsx')
      ? await readSheet(bestand)
      : parse(readFileSync(bestand, 'utf8'), { bom: true, columns: true, delimiter: ';', skip_empty_lines: true });
  } catch (fout) {
    if (fout instanceof CsvError)
      stop(`${bestand} is geen CSV-bestand met puntkomma's: regel ${fout.lines ?? 1} klopt niet.`);
    return stop(`Het bestand ${bestand} bestaat niet of kan niet worden gelezen.`);
  }
}

/** The figures of one gemeente from a workbook. */
export async function leesKwb(bestand: string, jaar: number, gemeente: string): Promise<Leesresultaat> {
  return readKerncijfers(await readRijen(bestand), { jaar, gemeenten: [gemeente], nodig: ['aantal_inwoners'] });
}

/** Runs the example with the arguments of a command line. Gives the text to print, or one sentence with the reason of a failure. */
export async function draai(
  args: readonly string[],
): Promise<{ readonly uitvoer: string } | { readonly fout: string }> {
  const [bestand, jaar, gemeente] = args;
  if (bestand === undefined || jaar === undefined || gemeente === undefined || args.length > 3)
    return { fout: 'Gebruik: npx tsx examples/lees-kwb.ts <bestand.xlsx of .csv> <jaar> <gemeentecode>' };
  try {
    if (!Gemeentecode.is(gemeente)) stop(`${gemeente} is geen gemeentecode, zoals GM0080.`);
    return { uitvoer: `${showTabel(await leesKwb(bestand, Number(jaar), gemeente), gemeente)}\n` };
  } catch (fout) {
    if (fout instanceof Stop) return { fout: fout.message };
    if (isDomeinFout(fout)) return { fout: `${bestand} kan niet worden gebruikt: ${formatBevinding(fout, nl)}` };
    throw fout;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const afloop = await draai(process.argv.slice(2));
  if ('fout' in afloop) {
    process.stderr.write(`${afloop.fout}\n`);
    process.exitCode = 1;
  } else process.stdout.write(afloop.uitvoer);
}
