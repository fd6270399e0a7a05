import * as z from 'zod';
import { Bedrag, Datum, Sleutel } from '../../kern/index.js';
import { addProbleem } from '../teksten/codes.js';

/** A step of a contribution in a plan of version 1: what was planned and what happened, in one list. */
export interface StapV1 {
  readonly status: 'gevraagd' | 'toegezegd' | 'vastgelegd' | 'betaald' | 'teruggevorderd';
  readonly bedrag: Bedrag;
  readonly gepland?: Datum | undefined;
  readonly werkelijk?: Datum | undefined;
  readonly begrotingsjaar?: number | undefined;
  readonly kenmerk?: string | undefined;
}

/** Schema of a {@link StapV1}. */
export const StapV1Schema: z.ZodType<StapV1, StapV1> = z
  .strictObject({
    status: z.enum(['gevraagd', 'toegezegd', 'vastgelegd', 'betaald', 'teruggevorderd']),
    bedrag: Bedrag.schema.refine((bedrag) => !bedrag.startsWith('-'), { error: 'financiering.bedrag_negatief' }),
    gepland: Datum.schema.optional(),
    werkelijk: Datum.schema.optional(),
    begrotingsjaar: z.int().min(1000).max(9999).optional(),
    kenmerk: z.string().min(1).max(200).optional(),
  })
  .superRefine(({ status, gepland, werkelijk }, context) => {
    if (gepland === undefined && werkelijk === undefined)
      addProbleem(context, 'financiering.stap_zonder_datum', { status });
  });

/** The parts of a plan of version 1 that tell what happened. */
export interface PlanV1 {
  readonly perioden: readonly {
    readonly bijdragen: readonly {
      readonly id: Sleutel;
      readonly voorwaarden?: readonly { readonly vervuldOp?: Datum | undefined }[] | undefined;
      readonly stappen?: readonly StapV1[] | undefined;
    }[];
  }[];
}

/** Schema of a {@link PlanV1}. The other parts are judged when the plan itself is read. */
export const PlanV1Schema: z.ZodType<PlanV1, PlanV1> = z.looseObject({
  perioden: z
    .array(
      z.looseObject({
        bijdragen: z
          .array(
            z.looseObject({
              id: Sleutel.schema,
              voorwaarden: z
                .array(z.looseObject({ vervuldOp: Datum.schema.optional() }))
                .max(100)
                .optional(),
              stappen: z.array(StapV1Schema).max(1000).optional(),
            }),
          )
          .max(1000),
      }),
    )
    .min(1)
    .max(1000),
});
