import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type EigenTabel, type Kerncijfertabel, readEigenTabel, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { parse } from 'csv-parse/sync';
import { readGegevens } from '../../test/gegevens.js';
import { LANDELIJK } from '../../test/kerncijfers/landelijk.js';
import type { Vergelijking } from '../harnas.js';

const MEESTE_MB = 25;

/** What is kept in memory for a table, by a heap that was cleaned before and after. */
function measureMb(maak: () => Kerncijfertabel): number {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  const used = () => {
    gc();
    gc();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const voor = used();
  const tabel = maak();
  const na = used();
  if (tabel.gebieden.length === 0) throw new Error('no table');
  return (na - voor) / 2 ** 20;
}

function checkAantallen(onze: unknown, ander: unknown): void {
  const { tabel, bevindingen } = onze as ReturnType<typeof readEigenTabel>;
  const rijen = ander as readonly unknown[];
  if (tabel.gebieden.length !== rijen.length || bevindingen.length > 0)
    throw new Error(`${tabel.gebieden.length} areas of ${rijen.length} rows, ${bevindingen.length} findings`);
}

/** Reading the rows of all of the Netherlands must cost less than csv-parse needs to make them of the text. */
export default function bench(): readonly Vergelijking[] {
  const tekst = readGegevens('cbs/kwb-2024-nederland.csv');
  const parseCsv = (): Record<string, string>[] => parse(tekst, { columns: true });
  const rijen = parseCsv();
  const mapping: EigenTabel = LANDELIJK;
  const mb = measureMb(() => readEigenTabel(parseCsv(), mapping).tabel);
  if (mb > MEESTE_MB) throw new Error(`the table takes ${mb.toFixed(1)} MB, more than ${MEESTE_MB}`);
  console.error(`the table of ${rijen.length} areas and ${mapping.kolommen.length} figures takes ${mb.toFixed(1)} MB`);

  const alsWerkmap = rijen.map((rij) => ({
    gwb_code_10: rij.code,
    regio: rij.regio,
    a_inw: rij.inwoners,
    a_65_oo: rij.inwoners65plus,
    a_00_14: rij.inwoners0tot15,
    bev_dich: rij.dichtheid,
    g_hhgro: rij.huishoudensgrootte,
    a_hh: rij.huishoudens,
    g_wozbag: rij.wozWaarde,
    p_koopw: rij.koopwoningen,
  }));
  return [
    {
      naam: `readEigenTabel, ${rijen.length} rows, ${mapping.kolommen.length} figures`,
      onze: () => readEigenTabel(rijen, mapping),
      ander: parseCsv,
      anderNaam: 'csv-parse making the rows',
      controle: checkAantallen,
    },
    {
      naam: `readKerncijfers, ${rijen.length} rows, 8 figures`,
      onze: () => readKerncijfers(alsWerkmap, { jaar: 2024, decimaalteken: '.' }),
      ander: parseCsv,
      anderNaam: 'csv-parse making the rows',
      controle: checkAantallen,
    },
  ];
}
