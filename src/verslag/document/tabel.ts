import * as z from 'zod';
import { TekstSchema, type Verslagtekst, type Verslagwaarde, WaardeSchema } from './waarde.js';

/** A column of a table. */
export interface Verslagkolom {
  /** Its name when the rows are data (`listRijen`), unique in the table. */
  readonly sleutel: string;
  /** Its heading. */
  readonly kop: string;
  /** `false`: it has no total, as for a share or a date. Default: numbers and amounts have a total. */
  readonly optelbaar?: boolean | undefined;
  /** The columns from which it was computed. When a cell of one of those is not shown, its own cell is not shown either. */
  readonly afgeleidVan?: readonly string[] | undefined;
}

/** A row that is the sum of other rows, in every column with totals. */
export interface Totaalrij {
  readonly rij: number;
  readonly delen: readonly number[];
}

/** A column that is the sum of other columns, in every row. */
export interface Totaalkolom {
  readonly kolom: number;
  readonly delen: readonly number[];
}

/** A table as data. The first cell of a row is its heading. Rows and columns count from 0. */
export interface Verslagtabel {
  /** Unique in the verslag; the name of its file as CSV. */
  readonly id: string;
  readonly titel: string;
  readonly kolommen: readonly Verslagkolom[];
  readonly rijen: readonly (readonly Verslagwaarde[])[];
  readonly totaalrijen: readonly Totaalrij[];
  readonly totaalkolommen: readonly Totaalkolom[];
  /** A note that a reader needs to understand the table. */
  readonly toelichting?: Verslagtekst | undefined;
}

const index = z.int().min(0);

/** Schema of a {@link Verslagtabel}. */
export const TabelSchema: z.ZodType<Verslagtabel> = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'verslag.id_ongeldig' }),
  titel: z.string().min(1),
  kolommen: z
    .array(
      z.strictObject({
        sleutel: z.string().min(1),
        kop: z.string().min(1),
        optelbaar: z.boolean().optional(),
        afgeleidVan: z.array(z.string()).optional(),
      }),
    )
    .min(1),
  rijen: z.array(z.array(WaardeSchema)),
  totaalrijen: z.array(z.strictObject({ rij: index, delen: z.array(index) })),
  totaalkolommen: z.array(z.strictObject({ kolom: index, delen: z.array(index) })),
  toelichting: TekstSchema.optional(),
});
