import * as z from 'zod';
import { Financieringsplan } from '../../financiering/index.js';
import { Bedrag, Datum } from '../../kern/index.js';
import { Overeenkomstdossier } from '../../overeenkomst/index.js';

/** An amount of one begrotingsjaar and one payer, with its cost bearer: realised, expected or fallen free. */
export interface Verantwoordingsbedrag {
  readonly begrotingsjaar: number;
  /** The party that pays. */
  readonly van: string;
  /** Absent when the party bears it without naming a cost bearer. */
  readonly kostendrager?: string | undefined;
  readonly soort: 'gerealiseerd' | 'verwacht' | 'vrijval';
  readonly bedrag: Bedrag;
}

/** The money of an account: the record or the plan that it follows from, and what came out on a day. */
export interface Verantwoordingsgeld {
  /** The record of the agreement, or a plan by itself. */
  readonly bron: Overeenkomstdossier | Financieringsplan;
  /** The last day whose costs are realised. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Absent: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
  /** How days are laid over the begrotingsjaren. */
  readonly methode: 'dagen' | 'maanden';
  /** Of a plan in which a price counts for every buurt: their number. */
  readonly aantalBuurten?: number | undefined;
  /** By year, payer, cost bearer and kind. `prognose = gerealiseerd + verwacht`, `afgesproken = prognose + vrijval`. */
  readonly bedragen: readonly Verantwoordingsbedrag[];
}

const sleutel = z.string().min(1).max(300);

/** Schema of {@link Verantwoordingsgeld}. */
export const VerantwoordingsgeldSchema: z.ZodType<Verantwoordingsgeld> = z.strictObject({
  bron: z.union([Overeenkomstdossier.schema, Financieringsplan.schema]),
  peildatum: Datum.schema,
  bekendOp: Datum.schema.optional(),
  methode: z.enum(['dagen', 'maanden']),
  aantalBuurten: z.int().min(0).max(10_000).optional(),
  bedragen: z.array(
    z.strictObject({
      begrotingsjaar: z.int().min(1000).max(9999),
      van: sleutel,
      kostendrager: sleutel.optional(),
      soort: z.enum(['gerealiseerd', 'verwacht', 'vrijval']),
      bedrag: Bedrag.schema,
    }),
  ),
});
