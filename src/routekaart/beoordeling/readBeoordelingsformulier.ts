import * as z from 'zod';
import { showWaarde } from '../../kern/huis.js';
import { type Bevinding, Datum, parseSchema } from '../../kern/index.js';
import { i32 } from '../../rekenen/index.js';
import type { Routekaart } from '../controle/routekaart.js';
import { BEOORDELAARSROLLEN, type Beoordeling } from '../model/beoordeling.js';
import { createBevinding } from '../teksten/codes.js';
import { type CheckBeoordelingenOptions, checkBeoordelingen } from './checkBeoordelingen.js';
import type { FORMULIERKOLOMMEN, Formuliercel } from './createBeoordelingsformulier.js';

/** Options of {@link readBeoordelingsformulier}: those of {@link checkBeoordelingen}. */
export type ReadBeoordelingsformulierOptions = CheckBeoordelingenOptions;

/** The result of reading a form: judgements and mistakes. */
export interface Gelezenformulier {
  /** The judgements of the rows without a mistake. */
  readonly beoordelingen: readonly Beoordeling[];
  /** Every mistake, at `[row, column]`: rows counted from 1 as a spreadsheet does, columns by their name. */
  readonly bevindingen: readonly Bevinding[];
  /** Rows without a score: not judged, which is not a mistake. */
  readonly leeg: number;
}

type Kolom = (typeof FORMULIERKOLOMMEN)[number];
const NODIG: readonly Kolom[] = ['buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum'];
const GELEZEN: readonly Kolom[] = [...NODIG, 'opmerking'];
const TEKSTEN = ['buurt', 'criterium', 'beoordelaar', 'opmerking'] as const;

interface Gelezenrij {
  readonly nummer: number;
  readonly beoordeling: Beoordeling;
}

const RijenSchema = z.array(z.array(z.unknown()));

/** The text of a cell. For a cell that is neither text nor number, such as a date of a spreadsheet, it is the name of its type. */
function textOf(cel: unknown): string {
  if (cel === null || cel === undefined) return '';
  return typeof cel === 'string' ? cel.trim() : showWaarde(cel);
}

/** Columns that are missing or occur twice. Of two columns it is not known which one is meant. */
function checkKoppen(koppen: readonly string[]): Bevinding[] {
  const ontbreekt = NODIG.filter((kolom) => !koppen.includes(kolom));
  const dubbel = GELEZEN.filter((kolom) => koppen.indexOf(kolom) !== koppen.lastIndexOf(kolom));
  return [
    ...(ontbreekt.length > 0
      ? [createBevinding('fout', 'routekaart.formulier_kolommen', [1], { kolommen: ontbreekt })]
      : []),
    ...(dubbel.length > 0
      ? [createBevinding('fout', 'routekaart.formulier_kolom_dubbel', [1], { kolommen: dubbel })]
      : []),
  ];
}

/** The judgement in a row, or everything that is wrong with that row. */
function readRij(
  getCel: (kolom: Kolom) => unknown,
  nummer: number,
): { readonly beoordeling?: Beoordeling; readonly fouten: Bevinding[] } {
  const read = (kolom: Kolom) => textOf(getCel(kolom));
  const fouten: Bevinding[] = [];
  for (const kolom of TEKSTEN) {
    const cel = getCel(kolom);
    if (read(kolom) === '' && kolom !== 'opmerking')
      fouten.push(createBevinding('fout', 'routekaart.formulier_leeg', [nummer, kolom], { kolom }));
    else if (!['string', 'number', 'undefined'].includes(typeof (cel ?? undefined)))
      fouten.push(
        createBevinding('fout', 'kern.type_verkeerd', [nummer, kolom], { verwacht: 'string', gekregen: typeof cel }),
      );
  }
  const rol = BEOORDELAARSROLLEN.find((een) => een === read('rol').toLowerCase());
  if (rol === undefined)
    fouten.push(createBevinding('fout', 'routekaart.rol_onbekend', [nummer, 'rol'], { rol: read('rol') }));
  const scoretekst = read('score');
  const score = /^-?\d+(?:[.,]\d+)?$/.test(scoretekst) ? Number(scoretekst.replace(',', '.')) : Number.NaN;
  if (!Number.isFinite(score))
    fouten.push(
      createBevinding('fout', 'routekaart.formulier_score', [nummer, 'score'], { waarde: showWaarde(scoretekst) }),
    );
  const datum = read('datum');
  if (!Datum.is(datum))
    fouten.push(createBevinding('fout', 'kern.datum_ongeldig', [nummer, 'datum'], { waarde: showWaarde(datum) }));
  if (rol === undefined || !Datum.is(datum) || fouten.length > 0) return { fouten };
  const opmerking = read('opmerking');
  return {
    fouten,
    beoordeling: {
      buurt: read('buurt'),
      criterium: read('criterium'),
      rol,
      beoordelaar: read('beoordelaar'),
      score,
      datum,
      ...(opmerking === '' ? {} : { opmerking }),
    },
  };
}

/**
 * Reads the rows of a filled-in form (`createBeoordelingsformulier`), as a spreadsheet or CSV reader gives them. Columns are found by their
 * names in the first row, in any order; `naam`, `vraag` and `schaal` are not read. A row without a score was not judged. A score may have
 * a decimal comma; a date is `yyyy-mm-dd`; another notation such as 1-2-2026 is refused.
 *
 * Cost: n in the rows; n log n in the findings, which are put in order.
 *
 * @returns the valid judgements, and every mistake with its row and column; nothing is corrected silently
 * @throws DomeinFout `kern.document_ongeldig` (the Routekaart, the list of rows or the options are not valid)
 *
 * @example
 * ```ts
 * import { Routekaart, readBeoordelingsformulier } from 'buurtaanpak/routekaart';
 *
 * const routekaart = Routekaart.create({
 *   id: 'oost',
 *   naam: 'Oost',
 *   beoordelingsschaal: { van: 1, tot: 5, ankers: [{ waarde: 1, betekenis: 'geen' }, { waarde: 5, betekenis: 'veel' }] },
 *   criteria: [{ id: 'animo', naam: 'Animo', bron: { soort: 'beoordeling' }, richting: 'hoger' }],
 * });
 * const { beoordelingen, bevindingen } = readBeoordelingsformulier(routekaart, [
 *   ['buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum', 'opmerking'],
 *   ['BU00010001', 'animo', 'wijk', 'w1', 4, '2026-03-01', ''],
 *   ['BU00010002', 'animo', 'wijk', 'w1', '7', '2026-03-01', ''],
 *   ['BU00010003', 'animo', 'wijk', 'w1', '', '', ''],
 * ]);
 * beoordelingen.length; // => 1
 * bevindingen.map(({ code, pad }) => [code, pad]); // => [['routekaart.score_buiten_schaal', [3, 'score']]]
 * ```
 */
export function readBeoordelingsformulier(
  routekaart: Routekaart,
  rijen: readonly (readonly Formuliercel[])[],
  options: ReadBeoordelingsformulierOptions = {},
): Gelezenformulier {
  parseSchema(RijenSchema, rijen, 'formulier');
  // Also when no row can be read: without a valid Routekaart there is no form.
  checkBeoordelingen(routekaart, [], options);
  const [kop = [], ...inhoud] = rijen;
  const koppen = kop.map((cel) => textOf(cel).toLowerCase());
  const mis = checkKoppen(koppen);
  if (mis.length > 0) return { beoordelingen: [], bevindingen: mis, leeg: 0 };
  const bevindingen: Bevinding[] = [];
  const gelezen: Gelezenrij[] = [];
  let leeg = 0;
  inhoud.forEach((rij, r) => {
    const nummer = r + 2;
    const getCel = (kolom: Kolom) => rij[koppen.indexOf(kolom)];
    if (textOf(getCel('score')) === '') {
      leeg += 1;
      return;
    }
    const { beoordeling, fouten } = readRij(getCel, nummer);
    bevindingen.push(...fouten);
    if (beoordeling !== undefined) gelezen.push({ nummer, beoordeling });
  });
  const gevonden = checkBeoordelingen(
    routekaart,
    gelezen.map(({ beoordeling }) => beoordeling),
    options,
  );
  const nummers = Int32Array.from(gelezen, ({ nummer }) => nummer);
  const mislukt = new Set<number>();
  for (const { code, ernst, pad, params } of gevonden) {
    const [plek, ...rest] = pad;
    const nummer = i32(nummers, Number(plek));
    if (ernst === 'fout') mislukt.add(nummer);
    const eerder = params.rij === undefined ? {} : { rij: i32(nummers, Number(params.rij)) };
    bevindingen.push({ code, ernst, pad: [nummer, ...rest], params: { ...params, ...eerder } });
  }
  return {
    beoordelingen: gelezen.filter(({ nummer }) => !mislukt.has(nummer)).map(({ beoordeling }) => beoordeling),
    bevindingen: bevindingen.sort((a, b) => Number(a.pad[0]) - Number(b.pad[0])),
    leeg,
  };
}
