import * as z from 'zod';
import { Gemeentecode } from '../../gebied/index.js';
import { Sleutel } from '../../kern/index.js';
import { Meetlat } from '../../routekaart/index.js';
import { AantalSchema, WaarSchema } from '../../selectie/huis.js';
import type { Quotum, Waar } from '../../selectie/index.js';

/** A number of buurten to choose for a programme: a `Quotum` that stands inside its programme. */
export type Opzetquotum = Omit<Quotum, 'programma'>;

/** A part of the programme: by which Routekaart, where, and how many. */
export interface Opzetprogramma {
  readonly id: Sleutel;
  readonly naam: string;
  /** The id of a Routekaart of the opzet. Programmes may share one. */
  readonly routekaart: string;
  /** Candidates lie in this gemeente only, and by default only they are the yardstick. Default: all gemeenten of the opzet. */
  readonly gemeente?: Gemeentecode | undefined;
  /**
   * What values are measured among: the candidates, `alle` for every buurt of the figures (of all gemeenten of the opzet), or the buurten
   * that meet a condition. Default: `kandidaten`.
   */
  readonly referentie?: 'kandidaten' | 'alle' | Waar | undefined;
  /** The yardstick that values are measured by, of an earlier year or of more areas. Not beside a `referentie`. Default: none. */
  readonly meetlat?: Meetlat | undefined;
  /** The kostendragers that pay for its buurten. Default: not named. */
  readonly kostendragers?: readonly Sleutel[] | undefined;
  /** The number of buurten in the agreement. Needed only where a quotum is a range. Default: the sum of the quota. */
  readonly aantalBuurten?: number | undefined;
  readonly quota: readonly Opzetquotum[];
}

const naam = z.string().min(1).max(300);

/** Schema of an {@link Opzetprogramma}. */
export const OpzetprogrammaSchema: z.ZodType<Opzetprogramma> = z.strictObject({
  id: Sleutel.schema,
  naam,
  routekaart: z.string().min(1),
  gemeente: Gemeentecode.schema.optional(),
  referentie: z.union([z.enum(['kandidaten', 'alle']), WaarSchema]).optional(),
  meetlat: Meetlat.schema.optional(),
  kostendragers: z.array(Sleutel.schema).min(1).max(1000).optional(),
  aantalBuurten: z.int().min(1).max(10_000).optional(),
  quota: z
    .array(
      z.strictObject({ id: Sleutel.schema, naam: naam.optional(), aantal: AantalSchema, waar: WaarSchema.optional() }),
    )
    .min(1),
});
