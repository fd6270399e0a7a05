import * as z from 'zod';
import { Datum, type Duur, Sleutel } from '../../kern/index.js';
import {
  BeeindigingSchema,
  BijlageSchema,
  EvaluatiemomentSchema,
  VerplichtingSchema,
} from '../../overeenkomst/huis.js';
import type { Beeindiging, Bijlage, Evaluatiemoment, Verplichting } from '../../overeenkomst/index.js';

/** The agreement, without what follows from the rest of the opzet: parties, scope, money and the chosen buurten. */
export interface Opzetovereenkomst {
  readonly id: Sleutel;
  readonly titel: string;
  readonly onderwerp: string;
  readonly themas: readonly string[];
  /** The first day. Default: handed in with the data, when it is decided. */
  readonly start?: Datum | undefined;
  /** Whole years. Default: the last year of the programme for which there is money, without years that are an option. */
  readonly jaren?: number | undefined;
  /**
   * The waves in which buurten start, each so long after the first day. The buurten take turns in the order of the choice: the first buurt
   * starts with the first wave, the second with the second. Default: all on the first day.
   */
  readonly golven?: readonly Duur[] | undefined;
  /** Default: as `draftSamenwerkingsovereenkomst` drafts them. The same goes for the three below; annexes have no default. */
  readonly verplichtingen?: readonly Verplichting[] | undefined;
  readonly evaluatiemomenten?: readonly Evaluatiemoment[] | undefined;
  readonly beeindiging?: Beeindiging | undefined;
  readonly bijlagen?: readonly Bijlage[] | undefined;
}

const duur = z.int().min(0).max(10_000).optional();

/** Schema of an {@link Opzetovereenkomst}. */
export const OpzetovereenkomstSchema: z.ZodType<Opzetovereenkomst, Opzetovereenkomst> = z.strictObject({
  id: Sleutel.schema,
  titel: z.string().min(1).max(300),
  onderwerp: z.string().min(1).max(2000),
  themas: z.array(z.string().min(1).max(200)).max(100),
  start: Datum.schema.optional(),
  jaren: z.int().min(1).max(100).optional(),
  golven: z
    .array(z.strictObject({ jaren: duur, maanden: duur, dagen: duur }))
    .min(1)
    .max(1000)
    .optional(),
  verplichtingen: z.array(VerplichtingSchema).max(1000).optional(),
  evaluatiemomenten: z.array(EvaluatiemomentSchema).max(100).optional(),
  beeindiging: BeeindigingSchema.optional(),
  bijlagen: z.array(BijlageSchema).max(100).optional(),
});
