import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import { Datum, type Documentsoort } from '../../kern/index.js';
import { BewijsSchema, GekozenSchema } from '../model/bewijs.js';
import { DoelSchema } from '../model/doel.js';
import { QuotumSchema } from '../model/quotum.js';
import { RegelsSchema } from '../model/regel.js';

const tekst = z.string().min(1);
const afdruk = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const AfwijkingSchema = z.strictObject({
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

const schema = z.strictObject({
  soort: z.literal('selectiebesluit'),
  versie: z.literal(1),
  /** The reference of the document. */
  kenmerk: tekst,
  datum: Datum.schema,
  gemeente: tekst.optional(),
  /** Per programme the Routekaart whose scores were used: its version, and its fingerprint where it is known. */
  routekaarten: z.record(tekst, z.strictObject({ id: tekst, versie: tekst, vingerafdruk: afdruk.optional() })),
  /** Fingerprints of the input: SHA-256 over canonical JSON (RFC 8785). */
  invoer: z.strictObject({
    methode: z.literal('sha256-rfc8785'),
    scores: afdruk,
    gebieden: afdruk,
    buren: afdruk,
    kandidaten: z.int().min(0),
  }),
  quota: z.array(QuotumSchema).min(1),
  regels: RegelsSchema,
  doel: DoelSchema,
  voorrang: z.array(tekst),
  decimalen: z.int().min(0).max(12),
  knopenbudget: z.int().min(1),
  uitkomst: z.enum(['optimaal', 'beste_gevonden']),
  gekozen: z.array(GekozenSchema),
  totaalscore: z.number(),
  bewijs: BewijsSchema,
  /** The decisions of people that deviate from the calculation. */
  afwijkingen: z.array(AfwijkingSchema),
  /** The fingerprint of the rest of the document, as it was made. Absent in older decisions, which did not have it. */
  vingerafdruk: afdruk.optional(),
});

/** The decision to continue with these buurten: the question, the outcome with its proof, and the deviations of people. */
export type Selectiebesluit = z.infer<typeof schema>;

/** A deviation from the calculation, decided by people. */
export type Selectieafwijking = z.infer<typeof AfwijkingSchema>;

/**
 * The document {@link Selectiebesluit}: `Selectiebesluit.parse` reads it from JSON, of any version so far, and judges its form.
 * `createSelectiebesluit` makes it from a selection, and `checkSelectiebesluit` judges its meaning.
 *
 * `Selectiebesluit.parse` throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Selectiebesluit } from 'buurtaanpak/selectie';
 *
 * Selectiebesluit.safeParse('geen document').success; // => false
 * Selectiebesluit.parse({ soort: 'selectiebesluit', versie: 1 }); // throws kern.document_ongeldig
 * ```
 */
export const Selectiebesluit: Documentsoort<Selectiebesluit> = /* @__PURE__ */ defineDocument<Selectiebesluit>({
  soort: 'selectiebesluit',
  versie: 1,
  schema,
  migraties: [],
});
