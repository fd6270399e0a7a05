import * as z from 'zod';
import type { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import { MARKERINGSBETEKENISSEN, type Markeringsbetekenis } from './notatie.js';

/** What can be chosen for every form: how cells are written, and what is read. */
export interface Leeskeuzes {
  /** Sign between groups of three digits in cells that are text. Default: none is allowed. */
  readonly duizendtalteken?: '.' | ',' | ' ' | undefined;
  /**
   * Marks for a missing figure besides those of `MARKERINGEN`, or with another meaning; the empty text is a blank cell. `nul` says that there
   * is nobody or nothing: a count is then 0, and any other figure `niet_van_toepassing`.
   */
  readonly markeringen?: Readonly<Record<string, Markeringsbetekenis>> | undefined;
  /** Only areas in these gemeenten. A gemeente that does not occur is reported. Default: all areas, the country included. */
  readonly gemeenten?: readonly string[] | undefined;
  /** Keys of required figures. A key without a column, or with a column without figures, is reported as `fout`. Default: none. */
  readonly nodig?: readonly Cijfersleutel[] | undefined;
  /** Put zeros back that a spreadsheet lost from codes. Default false: such a code is reported. */
  readonly herstelNullen?: boolean | undefined;
}

const Teksten = z.array(z.string()).optional();

/** The fields of a schema of {@link Leeskeuzes}, and of those whose default depends on the form. */
export const leeskeuzevelden = {
  decimaalteken: z.enum(['.', ',']).optional(),
  duizendtalteken: z.enum(['.', ',', ' ']).optional(),
  markeringen: z.record(z.string(), z.enum(MARKERINGSBETEKENISSEN)).optional(),
  gemeenten: Teksten,
  nodig: Teksten,
  sleutels: Teksten,
  namen: z.record(z.string(), z.string()).optional(),
  herstelNullen: z.boolean().optional(),
};
