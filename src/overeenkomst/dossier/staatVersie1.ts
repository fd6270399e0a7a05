import * as z from 'zod';
import { Buurtcode } from '../../gebied/index.js';
import { Datum, Sleutel } from '../../kern/index.js';
import { EINDREDENEN } from '../gebeurtenis/inhoud.js';
import { TekstSchema } from '../gebeurtenis/levenvelden.js';
import { HandtekeningSchema } from '../model/samenwerkingsovereenkomst.js';

/** As much of a document as its state needs. */
const DocumentSchema = z.looseObject({
  id: Sleutel.schema,
  looptijd: z.looseObject({ van: Datum.schema, tot: Datum.schema }),
  financieringsplan: z.unknown(),
});
const kenmerk = z.string().min(1).max(200).optional();
const versieSchema = z.strictObject({
  nummer: z.int().min(0),
  ingangsdatum: Datum.schema,
  vastgesteldOp: Datum.schema,
  onderwerp: TekstSchema,
  document: DocumentSchema,
  handtekeningen: z.array(HandtekeningSchema),
  verlengdVan: Datum.schema.optional(),
});
const hoofd = { soort: z.literal('overeenkomststaat'), versie: z.literal(1) };
const basis = {
  ...hoofd,
  aantal: z.int().min(1),
  laatsteDatum: Datum.schema,
  geordendTot: Datum.schema.optional(),
  versies: z.array(versieSchema).min(1),
  raadsinformatie: z.array(z.strictObject({ datum: Datum.schema, onderwerp: TekstSchema, kenmerk })),
  evaluaties: z.array(
    z.strictObject({
      datum: Datum.schema,
      moment: Sleutel.schema.optional(),
      eind: z.boolean(),
      uitkomst: TekstSchema,
      kenmerk,
    }),
  ),
  gestopt: z.array(
    z.strictObject({
      buurt: Buurtcode.schema,
      datum: Datum.schema,
      reden: TekstSchema.optional(),
      vervangenDoor: z.strictObject({ buurt: Buurtcode.schema, start: Datum.schema }).optional(),
    }),
  ),
  opschortingen: z.array(z.strictObject({ van: Datum.schema, tot: Datum.schema.optional(), reden: TekstSchema })),
};
const ondertekend = { ...basis, ondertekendOp: Datum.schema };
const lopend = { ...ondertekend, sinds: Datum.schema };
const einde = { ...basis, beeindigdOp: Datum.schema, reden: z.enum(EINDREDENEN), laatsteDag: Datum.schema.optional() };

/** Schema of a state of version 1, as it was stored. Its documents are read where they come to stand. */
export const StaatVersie1Schema = z.discriminatedUnion('status', [
  z.strictObject({ ...hoofd, status: z.literal('geen'), aantal: z.literal(0) }),
  z.strictObject({ ...basis, status: z.enum(['concept', 'ter_ondertekening']) }),
  z.strictObject({ ...ondertekend, status: z.literal('ondertekend') }),
  z.strictObject({ ...lopend, status: z.enum(['lopend', 'opgeschort']) }),
  z.strictObject({
    ...lopend,
    status: z.literal('opgezegd'),
    opzegging: z.strictObject({ datum: Datum.schema, door: Sleutel.schema, grond: TekstSchema, per: Datum.schema }),
  }),
  z.strictObject({ ...einde, status: z.enum(['beeindigd', 'geevalueerd']) }),
]);

/** A state of version 1, after its first event. */
export type StaatVersie1 = Exclude<z.infer<typeof StaatVersie1Schema>, { status: 'geen' }>;
