import * as z from 'zod';
import { Sleutel } from '../sleutel/sleutel.js';

/** A reference to a document that is kept elsewhere: which one, and exactly which text of it. */
export interface Documentverwijzing {
  /** The id of the document. */
  readonly id: Sleutel;
  /** Its fingerprint, as `createVingerafdruk` makes it: `sha256:` and 64 hexadecimal digits. */
  readonly vingerafdruk: string;
}

/** Schema of a {@link Documentverwijzing}. */
export const DocumentverwijzingSchema: z.ZodType<Documentverwijzing, Documentverwijzing> = z.strictObject({
  id: Sleutel.schema,
  vingerafdruk: z.string().regex(/^sha256:[0-9a-f]{64}$/),
});
