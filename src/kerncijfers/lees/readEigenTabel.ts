import { DomeinFout, parseSchema } from '../../kern/index.js';
import { createVeldzoeker } from '../kop/createVeldzoeker.js';
import { getKop } from '../kop/getKop.js';
import { zelfdeRij } from '../kop/kop.js';
import type { Leesresultaat } from '../kop/leesplan.js';
import { toRijen } from '../kop/toRijen.js';
import { refuse } from '../teksten/codes.js';
import { checkEigenkolommen } from './checkEigenkolommen.js';
import { checkLeesopties } from './checkLeesopties.js';
import { type EigenTabel, EigenTabelSchema } from './eigenTabel.js';
import type { Publicatieopties } from './leesopties.js';
import { getMarkeringen } from './markeringen.js';
import { planEigenkolommen } from './planEigenkolommen.js';
import { readPlan } from './readPlan.js';

/** Options of {@link readEigenTabel}: the notation of cells, and the areas to read. */
export type ReadEigenTabelOptions = Pick<
  Publicatieopties,
  'decimaalteken' | 'duizendtalteken' | 'markeringen' | 'gemeenten' | 'namen' | 'herstelNullen'
>;

/**
 * Reads a table of the gemeente or a third party by a declared mapping. Cells, codes and findings are treated as in `readKerncijfers`. A
 * blank cell is missing as `onbekend`; declare other marks in `markeringen`, also those that mean zero (`nul`).
 *
 * A table with a `jaarkolom` has a row of each area for each year; every year becomes a column. Two rows of one area and year with different
 * figures are reported, and neither is read. Figures that someone estimated are declared by `geschat`.
 *
 * Cost: n log n in the rows, which are put in order; n for each declared column.
 *
 * @param rows - what a parser gives, as for `readKerncijfers`
 * @param mapping - the meaning of the columns; plain JSON
 * @param options - notation (default: the decimal sign that the cells of a column show, no sign between thousands), marks, and gemeenten
 * @returns the table and the findings: a declared column that does not exist gives a `fout`, and its figures are `niet_geleverd`
 * @throws DomeinFout `kern.document_ongeldig` for an invalid mapping or invalid options; `kerncijfers.rijen_ongeldig`,
 *   `kerncijfers.geen_rijen`, `kerncijfers.codekolom_ontbreekt`; `kerncijfers.kolom_ontbreekt` without the column of years;
 *   `kerncijfers.tabel_te_groot` with too many years
 *
 * @example
 * ```ts
 * import { getKerncijfer, readEigenTabel } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ buurt: 'BU00802001', meldingen: '1.204,5' }];
 * const mapping = {
 *   tabel: 'meldingen openbare ruimte',
 *   bron: 'gemeente Leeuwarden',
 *   jaar: 2025,
 *   codekolom: 'buurt',
 *   kolommen: [{ kolom: 'meldingen', sleutel: 'meldingen', eenheid: 'per 1000 inwoners', richting: 'hoger' }],
 * } as const;
 * const { tabel } = readEigenTabel(rijen, mapping, { decimaalteken: ',', duizendtalteken: '.' });
 * getKerncijfer(tabel, 'BU00802001', 'meldingen'); // => { waarde: 1204.5 }
 * ```
 */
export function readEigenTabel(rows: unknown, mapping: EigenTabel, options: ReadEigenTabelOptions = {}): Leesresultaat {
  checkLeesopties(options);
  const tabel = parseSchema(EigenTabelSchema, mapping, 'eigen_tabel');
  const fouten = checkEigenkolommen(tabel);
  if (fouten.length > 0) {
    throw new DomeinFout(
      'kern.document_ongeldig',
      { soort: 'eigen_tabel', aantal: fouten.length },
      { bevindingen: fouten },
    );
  }
  const invoer = toRijen(rows);
  const { rijen } = invoer;
  const findVeld = createVeldzoeker(getKop(rijen));
  const codeveld =
    findVeld(tabel.codekolom) ?? refuse('kerncijfers.codekolom_ontbreekt', { vorm: tabel.tabel }, ['codekolom']);
  // A sign between thousands is declared for the whole file, and then so is the decimal sign.
  const { duizendtalteken, decimaalteken = duizendtalteken === undefined ? undefined : '.' } = options;
  const jaarkolom = tabel.jaarkolom;
  if (jaarkolom !== undefined && findVeld(jaarkolom) === undefined)
    refuse('kerncijfers.kolom_ontbreekt', { sleutel: `jaarkolom ${jaarkolom}`, vorm: tabel.tabel }, ['jaarkolom']);
  const gepland = planEigenkolommen(rijen, tabel, codeveld, findVeld, decimaalteken);
  return readPlan({
    vorm: 'eigen',
    rijen,
    gebiedsrijen: gepland.gebiedsrijen,
    getRijnummer: zelfdeRij,
    gebiedsvelden: [{ code: codeveld, naam: findVeld(tabel.naamkolom) }],
    soortveld: findVeld(tabel.soortkolom),
    vrij:
      tabel.codes === 'vrij' ? { gemeente: findVeld(tabel.gemeentekolom), wijk: findVeld(tabel.wijkkolom) } : undefined,
    kolommen: gepland.kolommen,
    notatie: {
      ...(decimaalteken === undefined ? {} : { decimaalteken }),
      duizendtalteken,
      markeringen: getMarkeringen('eigen', tabel.jaar, options.markeringen),
    },
    indeling: { gebieden: tabel.codes ?? 'cbs', jaar: tabel.indeling ?? tabel.jaar },
    puntZegtNiet: false,
    herstelNullen: options.herstelNullen ?? false,
    namen: options.namen ?? {},
    gemeenten: options.gemeenten,
    bevindingen: [...invoer.bevindingen, ...gepland.bevindingen],
  });
}
