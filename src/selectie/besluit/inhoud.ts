import * as z from 'zod';
import { Datum } from '../../kern/index.js';
import { BewijsSchema, GekozenSchema } from '../model/bewijs.js';
import { DoelSchema } from '../model/doel.js';
import { Loting } from '../model/loting.js';
import { QuotumSchema } from '../model/quotum.js';
import { RegelsSchema } from '../model/regel.js';
import { AfdrukSchema } from './vingerafdrukken.js';

const tekst = z.string().min(1);

/** The schema of a deviation from the calculation. */
export const AfwijkingSchema = z.strictObject({
  /** The chosen buurt that people leave out, and the buurt that they take instead. One of both may be absent. */
  eruit: tekst.optional(),
  erin: tekst.optional(),
  /** The quotum of the place. */
  quotum: tekst,
  /** The motive of the deviation. */
  motief: tekst,
  /** Who decided: an opaque reference, never a name. */
  door: tekst.optional(),
  datum: Datum.schema.optional(),
});

/** Fingerprints of what went in: SHA-256 over canonical JSON (RFC 8785). The order of rows does not count. */
const InvoerSchema = z.strictObject({
  methode: z.literal('sha256-rfc8785'),
  /** Of each programme its scores, in order of programme. A list, because a programme may be named `__proto__`. One fingerprint of all together in a decision of version 1. */
  scores: z.union([AfdrukSchema, z.array(z.strictObject({ programma: tekst, vingerafdruk: AfdrukSchema }))]),
  /** Of the gebieden each part, as it was used. One fingerprint of all together in a decision of version 1, without the names. */
  gebieden: z.union([
    AfdrukSchema,
    z.strictObject({
      codes: AfdrukSchema,
      namen: AfdrukSchema,
      wijken: AfdrukSchema,
      kenmerken: AfdrukSchema,
      inwoners: AfdrukSchema,
      cijfers: AfdrukSchema,
    }),
  ]),
  buren: AfdrukSchema,
  kandidaten: z.int().min(0),
});

/** The schema of everything in a decision that its fingerprints seal. */
export const InhoudSchema = z.strictObject({
  soort: z.literal('selectiebesluit'),
  versie: z.literal(2),
  /** The reference of the document. */
  kenmerk: tekst,
  datum: Datum.schema,
  gemeente: tekst.optional(),
  /** Per programme the Routekaart whose scores were used: its version, and its fingerprint where it is known. */
  routekaarten: z.record(tekst, z.strictObject({ id: tekst, versie: tekst, vingerafdruk: AfdrukSchema.optional() })),
  invoer: InvoerSchema,
  quota: z.array(QuotumSchema).min(1),
  regels: RegelsSchema,
  doel: DoelSchema,
  voorrang: z.array(tekst),
  /** The lot that decided between near-ties, with the chances: it gave `voorrang` and the last of the rules. Absent when no lots were drawn. */
  loting: Loting.schema.optional(),
  decimalen: z.int().min(0).max(12),
  knopenbudget: z.int().min(1),
  /** Absent in a decision of version 1, which did not have it. */
  pivotbudget: z.int().min(1).optional(),
  uitkomst: z.enum(['optimaal', 'beste_gevonden']),
  gekozen: z.array(GekozenSchema),
  totaalscore: z.number(),
  bewijs: BewijsSchema,
  /** The decisions of people that deviate from the calculation. */
  afwijkingen: z.array(AfwijkingSchema),
});

/** A decision without its fingerprints. */
export type Inhoud = z.infer<typeof InhoudSchema>;
