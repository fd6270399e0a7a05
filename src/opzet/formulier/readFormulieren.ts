import * as z from 'zod';
import { type Bevinding, Datum, parseSchema } from '../../kern/index.js';
import {
  Beoordelingen,
  type ReadBeoordelingsformulierOptions,
  readBeoordelingsformulier,
} from '../../routekaart/index.js';
import { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import type { Geplaatst, IngevuldBlad } from './blad.js';
import { checkOordelen } from './checkOordelen.js';
import { joinBladen } from './joinBladen.js';
import { type Gevraagd, listGevraagd } from './listGevraagd.js';

/** Options of {@link readFormulieren}. */
export interface ReadFormulierenOptions {
  /** Codes of the buurten that can be judged: another one is a mistake. Default: any code. */
  readonly buurten?: readonly string[] | undefined;
  /** A judgement of a later day is a mistake. Default: 2099-12-31; only a typing error is later. */
  readonly peildatum?: Datum | undefined;
}

/** What `readFormulieren` gives. */
export interface GelezenFormulieren {
  /** The judgements, a document for every Routekaart of which a sheet came back. */
  readonly oordelen: readonly Beoordelingen[];
  /** Every mistake, at `[sheet, row, column]`: sheets counted from 0, rows from 1 as a spreadsheet does, columns by their name. */
  readonly bevindingen: readonly Bevinding[];
  /** Rows without a score: not judged, which is no mistake. */
  readonly leeg: number;
}

/** A spreadsheet keeps this many signs of the name of a sheet. */
const BLADNAAM = 31;

const BladenSchema = z.array(
  z.looseObject({ naam: z.string(), bron: z.string().optional(), rijen: z.array(z.array(z.unknown())) }),
);

const OptionsSchema = z.strictObject({
  buurten: z.array(z.string()).optional(),
  peildatum: Datum.schema.optional(),
});

/** The sheets of one Routekaart as one form. A sheet without the columns of the form is told, and left out. */
function readSamen(
  { formulier }: Opzet,
  { routekaart }: Gevraagd,
  bladen: readonly Geplaatst[],
  options: ReadBeoordelingsformulierOptions,
): { readonly oordelen: Beoordelingen; readonly bevindingen: readonly Bevinding[]; readonly leeg: number } {
  const zonder: Bevinding[] = [];
  const goed = bladen.filter(({ blad, plaats }) => {
    const { bevindingen } = readBeoordelingsformulier(routekaart, blad.rijen.slice(0, 1));
    zonder.push(...bevindingen.map((een) => ({ ...een, pad: [plaats, ...een.pad] })));
    return bevindingen.length === 0;
  });
  const { rijen, place, listGelezen } = joinBladen(goed);
  const { beoordelingen, bevindingen, leeg } = readBeoordelingsformulier(routekaart, rijen, options);
  // A row gives one judgement, so that these have the order of the rows.
  const nummers = listGelezen(bevindingen);
  const laat = checkOordelen({ formulier }, beoordelingen).map(({ pad: [oordeel, ...rest], ...een }) =>
    place({ ...een, pad: [...nummers.slice(Number(oordeel), Number(oordeel) + 1), ...rest] }),
  );
  return {
    oordelen: Beoordelingen.create({ routekaart: routekaart.id, rijen: beoordelingen }),
    bevindingen: [...zonder, ...bevindingen.map(place), ...laat],
    leeg,
  };
}

/**
 * Reads the forms that people filled in: all sheets of all files at once, so that what two people handed in twice is found across files.
 *
 * Cost: n log n in the rows.
 *
 * @param opzet - a document that was read by `Opzet.parse`
 * @param bladen - the sheets, as a reader of spreadsheets or CSV gives them: rows of texts, numbers and empty cells
 * @param options - `buurten`: the codes that can be judged; `peildatum`: the day after which a judgement is a typing error
 * @returns the judgements as `runOpzet` takes them, and the findings: those of `readBeoordelingsformulier`, `opzet.blad_onbekend` (no
 *   Routekaart is called so), and as a waarschuwing `opzet.rol_niet_gevraagd` and `opzet.oordeel_te_laat`. A row with a mistake gives no
 *   judgement; a row with a warning does
 * @throws DomeinFout `kern.document_ongeldig`: this is not an opzet, not a list of sheets, or other options
 *
 * @example
 * ```ts
 * import { type IngevuldBlad, type Opzet, readFormulieren, runOpzet } from 'buurtaanpak/opzet';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const verwerk = (opzet: Opzet, kwb: unknown, bladen: readonly IngevuldBlad[]) => {
 *   const { oordelen, bevindingen } = readFormulieren(opzet, bladen);
 *   if (bevindingen.some(({ ernst }) => ernst === 'fout')) return bevindingen;
 *   return runOpzet(opzet, { rijen: { kwb }, oordelen }, { peildatum: Datum.parse('2026-09-01') }).gekozen;
 * };
 * ```
 */
export function readFormulieren(
  opzet: Opzet,
  bladen: readonly IngevuldBlad[],
  options: ReadFormulierenOptions = {},
): GelezenFormulieren {
  const gelezen = Opzet.parse(opzet);
  parseSchema(BladenSchema, bladen, 'bladen');
  const { buurten, peildatum } = parseSchema(OptionsSchema, options, 'opties');
  const gevraagd = listGevraagd(gelezen);
  const namen = gevraagd.map(({ routekaart }) => routekaart.id);
  const isVan = ({ naam }: IngevuldBlad, id: string) => naam === id || naam === id.slice(0, BLADNAAM);
  const vreemd = bladen.flatMap((blad, i) =>
    namen.some((id) => isVan(blad, id))
      ? []
      : [createBevinding('fout', 'opzet.blad_onbekend', [i], { blad: blad.naam, bekend: namen })],
  );
  const delen = gevraagd.flatMap((een) => {
    const eigen = [...bladen.entries()]
      .filter(([, blad]) => isVan(blad, een.routekaart.id))
      .map(([plaats, blad]) => ({ plaats, blad }));
    const grenzen = {
      ...(buurten === undefined ? {} : { buurten }),
      ...(peildatum === undefined ? {} : { peildatum }),
    };
    return eigen.length === 0 ? [] : [readSamen(gelezen, een, eigen, grenzen)];
  });
  return {
    oordelen: delen.map(({ oordelen }) => oordelen),
    bevindingen: [...vreemd, ...delen.flatMap(({ bevindingen }) => bevindingen)],
    leeg: delen.reduce((som, { leeg }) => som + leeg, 0),
  };
}
