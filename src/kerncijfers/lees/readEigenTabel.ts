import { type Bevinding, DomeinFout, parseSchema } from '../../kern/index.js';
import { CATALOGUS } from '../catalogus/catalogus.js';
import { findCatalogusitem } from '../catalogus/findCatalogusitem.js';
import { getKop } from '../kop/getKop.js';
import { zelfdeRij } from '../kop/kop.js';
import type { Leeskolom, Leesresultaat } from '../kop/leesplan.js';
import { toRijen } from '../kop/toRijen.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import type { Catalogusitem } from '../themas/catalogusitem.js';
import { checkLeesopties } from './checkLeesopties.js';
import { type EigenKolom, type EigenTabel, EigenTabelSchema } from './eigenTabel.js';
import type { ReadKerncijfersOptions } from './leesopties.js';
import { getMarkeringen } from './markeringen.js';
import { readPlan } from './readPlan.js';

/** Options of {@link readEigenTabel}: the notation of cells, and the areas to read. */
export type ReadEigenTabelOptions = Pick<
  ReadKerncijfersOptions,
  'decimaalteken' | 'duizendtalteken' | 'markeringen' | 'gemeenten' | 'namen' | 'herstelNullen'
>;

const PLAATS = new Map(CATALOGUS.map(({ sleutel }, plaats) => [sleutel, plaats]));

function toLeeskolom(kolom: EigenKolom, tabel: EigenTabel, nummer: number): Leeskolom {
  const item = findCatalogusitem(kolom.sleutel);
  return {
    veld: kolom.kolom,
    sleutel: kolom.sleutel,
    // A column without an own unit has that of the catalogue; checkKolommen refuses a column without either.
    eenheid: kolom.eenheid ?? (item as Catalogusitem).eenheid,
    factor: kolom.factor ?? 1,
    min: kolom.min ?? item?.bereik.min ?? Number.NEGATIVE_INFINITY,
    max: kolom.max ?? item?.bereik.max ?? Number.POSITIVE_INFINITY,
    bron: { naam: kolom.bron ?? tabel.bron, tabel: tabel.tabel, jaar: kolom.jaar ?? tabel.jaar },
    ...(kolom.aggregatie === undefined ? {} : { aggregatie: kolom.aggregatie }),
    ...(kolom.richting === undefined ? {} : { richting: kolom.richting }),
    plaats: PLAATS.get(kolom.sleutel) ?? CATALOGUS.length + nummer,
  };
}

/** Fields of a mapping that name a column about the area, other than its code. */
const VELDEN = ['naamkolom', 'gemeentekolom', 'wijkkolom', 'soortkolom'] as const;

/** Finds a column by its exact name, or else by its name without the blanks around it. */
function createVeldzoeker(kop: readonly string[]): (naam: string | undefined) => string | undefined {
  const kaal = new Map(kop.map((veld) => [veld.trim(), veld]));
  const heel = new Set(kop);
  return (naam) => (naam === undefined || heel.has(naam) ? naam : kaal.get(naam.trim()));
}

/** The checks that the schema of a mapping cannot do. */
function checkKolommen(tabel: EigenTabel): Bevinding[] {
  const gezien = new Set<string>();
  return tabel.kolommen.flatMap(({ sleutel, eenheid, jaar = tabel.jaar }, i) => {
    const bevindingen: Bevinding[] = [];
    const identiteit = `${sleutel}:${jaar}`;
    if (gezien.has(identiteit)) {
      bevindingen.push(
        createBevinding('fout', 'kerncijfers.sleutel_dubbel', ['kolommen', i, 'sleutel'], { sleutel, plaats: i + 1 }),
      );
    }
    gezien.add(identiteit);
    if (eenheid === undefined && findCatalogusitem(sleutel) === undefined) {
      bevindingen.push(
        createBevinding('fout', 'kerncijfers.eenheid_ontbreekt', ['kolommen', i, 'eenheid'], { sleutel }),
      );
    }
    return bevindingen;
  });
}

/**
 * Reads a table of the gemeente or a third party by a declared mapping. Cells, codes and findings are treated as in `readKerncijfers`. A
 * blank cell is missing as `onbekend`; declare other marks in `markeringen`.
 *
 * @param rows - what a parser gives, as for `readKerncijfers`
 * @param mapping - the meaning of the columns; plain JSON
 * @param options - notation (default: the decimal sign that the cells of a column show, no sign between thousands), marks, and gemeenten
 * @returns the table and the findings: a declared column that does not exist gives a `fout`, and its figures are `niet_geleverd`
 * @throws DomeinFout `kern.document_ongeldig` for an invalid mapping or invalid options; `kerncijfers.rijen_ongeldig`,
 *   `kerncijfers.geen_rijen`, `kerncijfers.codekolom_ontbreekt`
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
  const fouten = checkKolommen(tabel);
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
  const bevindingen: Bevinding[] = [...invoer.bevindingen];
  const vereist = [
    ...VELDEN.map((naam) => ({ kolom: tabel[naam], sleutel: naam })),
    ...tabel.kolommen.map(({ kolom, sleutel }) => ({ kolom, sleutel })),
  ];
  for (const { kolom, sleutel } of vereist) {
    if (kolom !== undefined && findVeld(kolom) === undefined)
      bevindingen.push(createBevinding('fout', 'kerncijfers.kolom_ontbreekt', [kolom], { sleutel, vorm: tabel.tabel }));
  }
  // A sign between thousands is declared for the whole file, and then so is the decimal sign.
  const { duizendtalteken, decimaalteken = duizendtalteken === undefined ? undefined : '.' } = options;
  return readPlan({
    vorm: 'eigen',
    rijen,
    getRijnummer: zelfdeRij,
    gebiedsvelden: [{ code: codeveld, naam: findVeld(tabel.naamkolom) }],
    soortveld: findVeld(tabel.soortkolom),
    vrij:
      tabel.codes === 'vrij' ? { gemeente: findVeld(tabel.gemeentekolom), wijk: findVeld(tabel.wijkkolom) } : undefined,
    kolommen: tabel.kolommen.map((kolom, nummer) => {
      const veld = findVeld(kolom.kolom);
      return {
        ...toLeeskolom(kolom, tabel, nummer),
        veld: veld ?? kolom.kolom,
        ontbreekt: veld === undefined,
        decimaalteken: kolom.decimaalteken,
      };
    }),
    notatie: {
      ...(decimaalteken === undefined ? {} : { decimaalteken }),
      duizendtalteken,
      markeringen: getMarkeringen('eigen', tabel.jaar, options.markeringen),
    },
    indeling: { gebieden: tabel.codes ?? 'cbs', jaar: tabel.jaar },
    puntZegtNiet: false,
    herstelNullen: options.herstelNullen ?? false,
    namen: options.namen ?? {},
    gemeenten: options.gemeenten,
    bevindingen,
  });
}
