import * as z from 'zod';
import { type Datum, parseSchema } from '../../kern/index.js';
import { getTabelindex } from '../../kerncijfers/huis.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import {
  type CreateBeoordelingsformulierOptions,
  createBeoordelingsformulier,
  type Formuliercel,
} from '../../routekaart/index.js';
import { Opzet } from '../model/opzet.js';
import { refuse } from '../teksten/codes.js';
import { listGevraagd } from './listGevraagd.js';

/** A sheet of a form: the questions of one Routekaart. */
export interface Formulierblad {
  /** The name of the sheet: the id of the Routekaart. By it the sheet is read back. */
  readonly naam: string;
  /** The name of the Routekaart, for people. */
  readonly titel: string;
  /** A line for who fills it in. Absent: the opzet has none. */
  readonly toelichting?: string;
  /** The last day. Absent: there is none. */
  readonly tot?: Datum;
  /** The first row has the names of the columns; then a row for every buurt and question. */
  readonly rijen: readonly (readonly Formuliercel[])[];
}

/** Options of {@link createFormulieren}. */
export type CreateFormulierenOptions = CreateBeoordelingsformulierOptions;

/** What can be judged: an area of no gemeente, such as a square, is part of every programme. */
const BUURTEN: readonly string[] = ['buurt', 'samengesteld'];

const OptionsSchema = z.strictObject({ beoordelaar: z.unknown().optional() });

/**
 * Makes the forms on which people judge: a sheet for every Routekaart in use that asks for judgements, with a row for every buurt of its
 * programmes and every question. Store the sheets as a spreadsheet or CSV, one file for each assessor; `readFormulieren` reads them back. Use a
 * writer that keeps a text a text: a name such as `=1+1` stands in the rows as it is.
 *
 * Cost: n log n in the buurten, times the criteria and roles.
 *
 * @param opzet - a document that was read by `Opzet.parse`
 * @param tabel - the figures, of which only the buurten are used; `runOpzet` gives them as `tabel`
 * @param options - `beoordelaar`: who will fill it in; then those columns are filled in. Default: they stay empty
 * @returns the sheets in the order of the Routekaarten
 * @throws DomeinFout `opzet.geen_oordelen_gevraagd`, `opzet.rol_niet_gevraagd` (the opzet does not ask this role);
 *   `routekaart.rol_onbekend`, `kern.document_ongeldig`, `kerncijfers.tabel_ongeldig`
 *
 * @example
 * ```ts
 * import type { Kerncijfertabel } from 'buurtaanpak/kerncijfers';
 * import { createFormulieren, type Opzet } from 'buurtaanpak/opzet';
 *
 * const maakBladen = (opzet: Opzet, tabel: Kerncijfertabel) =>
 *   createFormulieren(opzet, tabel, { beoordelaar: { rol: 'wijk', beoordelaar: 'bewoner-7' } }).map(({ naam, rijen }) => ({
 *     blad: naam,
 *     cellen: rijen.map((rij) => rij.map((cel) => (typeof cel === 'string' ? { type: String, value: cel } : { value: cel }))),
 *   }));
 * ```
 */
export function createFormulieren(
  opzet: Opzet,
  tabel: Kerncijfertabel,
  options: CreateFormulierenOptions = {},
): Formulierblad[] {
  const gelezen = Opzet.parse(opzet);
  getTabelindex(tabel);
  parseSchema(OptionsSchema, options, 'opties');
  const gevraagd = listGevraagd(gelezen);
  if (gevraagd.length === 0) refuse('opzet.geen_oordelen_gevraagd', {});
  const { rollen, toelichting, tot } = gelezen.formulier ?? {};
  const bladen = gevraagd.map(({ routekaart, gemeenten }): Formulierblad => {
    const buurten = tabel.gebieden.filter(
      ({ soort, gemeente }) => BUURTEN.includes(soort) && (gemeente === undefined || gemeenten.includes(gemeente)),
    );
    return {
      naam: routekaart.id,
      titel: routekaart.naam,
      ...(toelichting === undefined ? {} : { toelichting }),
      ...(tot === undefined ? {} : { tot }),
      rijen: createBeoordelingsformulier(routekaart, buurten, options),
    };
  });
  const rol = options.beoordelaar?.rol;
  if (rol !== undefined && rollen !== undefined && !rollen.includes(rol))
    refuse('opzet.rol_niet_gevraagd', { rol, rollen }, ['opties', 'beoordelaar', 'rol']);
  return bladen;
}
