import * as z from 'zod';

/** The schema of a fingerprint. */
export const AfdrukSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** The schema of what seals a decision: of the form of now, or of a decision that was made in the form of version 1. */
export const VingerafdrukkenSchema = z.discriminatedUnion('versie', [
  z.strictObject({
    /** The version of the form that was sealed. */
    versie: z.literal(2),
    /** Of each field; of `quota`, `regels` and `afwijkingen` of each element. So a change is named by its place. */
    delen: z.record(z.string().min(1), z.union([AfdrukSchema, z.array(AfdrukSchema)])),
    /** Of the whole decision without `vingerafdrukken`: the one to record elsewhere. */
    geheel: AfdrukSchema,
  }),
  z.strictObject({
    versie: z.literal(1),
    /** The fingerprint that the decision had. Absent when it had none: then nothing shows a later change of the question or the texts. */
    geheel: AfdrukSchema.optional(),
  }),
]);
