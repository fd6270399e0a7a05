import * as z from 'zod';
import { Sleutel } from '../sleutel/sleutel.js';

/** The opzet by which a document came about. */
export interface Opzetverwijzing {
  readonly id: Sleutel;
  /** The fingerprint of the opzet as it was run (`createVingerafdruk`). */
  readonly vingerafdruk: string;
}

/** Schema of an {@link Opzetverwijzing}. */
export const OpzetverwijzingSchema: z.ZodType<Opzetverwijzing, Opzetverwijzing> = z.strictObject({
  id: Sleutel.schema,
  vingerafdruk: z.string().regex(/^sha256:[0-9a-f]{64}$/),
});
