import type { Datum } from 'buurtaanpak/kern';
import type { Programma } from 'buurtaanpak/programma';
import { listBronnen, writeBudgetstaat } from 'buurtaanpak/stukken';
import { checkVerslag, renderCsv, renderHtml, type Verslag, verifyHerkomst } from 'buurtaanpak/verslag';
import { zegVerzonnen } from '../verzonnen/zegVerzonnen.js';
import { HERKOMST } from './herkomst.js';
import { listTabellen } from './listTabellen.js';
import { toWerkmap } from './toWerkmap.js';

/** The sheet of a programma, which is found to add up and to be traceable before it goes out. */
export function maakStaat(
  programma: Programma,
  options: { readonly peildatum: Datum; readonly vergelekenMet: Datum },
): Verslag {
  const verslag = zegVerzonnen(writeBudgetstaat(programma, options), HERKOMST);
  const fouten = [...checkVerslag(verslag), ...verifyHerkomst(verslag, listBronnen(programma, options))].filter(
    ({ ernst }) => ernst === 'fout',
  );
  if (fouten.length > 0) throw new Error(JSON.stringify(fouten.slice(0, 3)));
  return verslag;
}

/** The sheet as a workbook, as a page, and every table of it as CSV: the names of the files and what is in them. */
export async function schrijfBudgetstaat(verslag: Verslag): Promise<Map<string, string | Buffer>> {
  return new Map<string, string | Buffer>([
    ['budgetstaat.xlsx', await toWerkmap(verslag)],
    ['budgetstaat.html', renderHtml(verslag)],
    ...listTabellen(verslag).map((tabel): [string, string] => [`tabellen/${tabel.id}.csv`, renderCsv(tabel)]),
  ]);
}
