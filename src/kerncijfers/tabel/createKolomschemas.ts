import * as z from 'zod';
import { Datum } from '../../kern/index.js';
import type { Afronding, Aggregatie } from '../themas/catalogusitem.js';
import type { Cijferperiode } from './kerncijfertabel.js';

/** The schemas of what a column tells of its figures. */
export interface Kolomschemas {
  readonly aggregatie: z.ZodType<Aggregatie, Aggregatie>;
  readonly afronding: z.ZodType<Afronding, Afronding>;
  readonly periode: z.ZodType<Cijferperiode, Cijferperiode>;
}

/** Makes these schemas. Every document has its own, because a JSON Schema tells a part that two fields share only once. */
export function createKolomschemas(): Kolomschemas {
  return {
    aggregatie: z.discriminatedUnion('soort', [
      z.strictObject({ soort: z.literal('som') }),
      z.strictObject({ soort: z.literal('gewogen_gemiddelde'), gewichten: z.array(z.string().min(1)).min(1) }),
      z.strictObject({ soort: z.literal('geen') }),
    ]),
    afronding: z.discriminatedUnion('soort', [
      z.strictObject({ soort: z.literal('aselect'), basis: z.int().min(2) }),
      z.strictObject({ soort: z.literal('afgerond'), op: z.number().positive() }),
    ]),
    periode: z.union([
      z.strictObject({ van: Datum.schema, tot: Datum.schema }),
      z.strictObject({ peildatum: Datum.schema }),
    ]),
  };
}
