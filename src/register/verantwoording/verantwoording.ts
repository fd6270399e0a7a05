import * as z from 'zod';
import { defineDocument, OpzetverwijzingSchema } from '../../kern/huis.js';
import { Datum, type Documentsoort, type Opzetverwijzing } from '../../kern/index.js';
import { Kerncijferdocument } from '../../kerncijfers/index.js';
import { Beoordelingen, Meetlat, Routekaart } from '../../routekaart/index.js';
import { ProgrammascoresSchema, QuotaSchema, SelectieoptiesSchema } from '../../selectie/huis.js';
import { type Programmascores, type Quotum, Selectiebesluit, type Selectieopties } from '../../selectie/index.js';
import { type Verantwoordingsgeld, VerantwoordingsgeldSchema } from './geld.js';
import { type Merken, MerkenSchema } from './merken.js';
import { type Rekenwijze, RekenwijzeSchema } from './rekenwijze.js';
import { REKENWIJZE_1 } from './rekenwijze1.js';

/** A programme with the Routekaart and the judgements for the scores of its buurten. */
export interface Verantwoordingsprogramma {
  /** Its name in the quota. */
  readonly programma: string;
  readonly routekaart: Routekaart;
  readonly beoordelingen: Beoordelingen;
  /** The candidates, among which values are measured unless it says otherwise. Absent: every buurt of the table. */
  readonly kandidaten?: readonly string[] | undefined;
  /** The areas that values were measured among, or `alle` for every buurt of the table. Absent: the candidates, or a yardstick. */
  readonly referentie?: readonly string[] | 'alle' | undefined;
  /** The yardstick that was given to `scoreBuurten`. Absent: none. */
  readonly meetlat?: Meetlat | undefined;
}

/** The outcome of the selection. */
export interface Verantwoordingsuitkomst {
  readonly uitkomst: 'optimaal' | 'beste_gevonden' | 'onhaalbaar' | 'onbeslist';
  readonly gekozen: readonly { readonly code: string; readonly programma: string; readonly quotum: string }[];
  /** The sum of the scores of the chosen buurten; `null` when nothing was chosen. */
  readonly totaalscore: number | null;
}

/** Everything that is needed to redo a selection years later: one document, to store as one file. */
export interface Verantwoording {
  readonly soort: 'verantwoording';
  readonly versie: 2;
  readonly naam: string;
  readonly opgesteldOp: Datum;
  /** The software that computed it, such as `{ naam: 'buurtaanpak', versie: '1.0.0' }`. */
  readonly software: { readonly naam: string; readonly versie: string };
  /** By which version of the library and of its methods it was computed, with every default written out. */
  readonly rekenwijze: Rekenwijze;
  /** The opzet that was run, with its fingerprint. */
  readonly opzet?: Opzetverwijzing | undefined;
  readonly kerncijfers: Kerncijferdocument;
  readonly programmas: readonly Verantwoordingsprogramma[];
  /** The scores from which the selection was made. */
  readonly scores: Programmascores;
  readonly quota: readonly Quotum[];
  readonly opties: Selectieopties;
  readonly uitkomst: Verantwoordingsuitkomst;
  /** The decision on it, with the deviations of people. */
  readonly besluit?: Selectiebesluit | undefined;
  /** The money that follows from the agreement or the plan. */
  readonly geld?: Verantwoordingsgeld | undefined;
  /** Marks of rows, columns and parts, by which a change has a place. Absent in an account of version 1. */
  readonly merken?: Merken | undefined;
  /** Fingerprints (SHA-256 over canonical JSON, RFC 8785) of every part, and of the whole without this field. */
  readonly vingerafdrukken: {
    readonly kerncijfers: string;
    readonly programmas: string;
    readonly scores: string;
    readonly quota: string;
    readonly opties: string;
    readonly uitkomst: string;
    /** When there is a decision. */
    readonly besluit?: string | undefined;
    /** Absent in an account of version 1. */
    readonly rekenwijze?: string | undefined;
    /** When there is money. */
    readonly geld?: string | undefined;
    /** Absent in an account of version 1. */
    readonly merken?: string | undefined;
    readonly geheel: string;
  };
}

const naam = z.string().min(1).max(300);
const vingerafdruk = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const schema: z.ZodType<Verantwoording> = z.strictObject({
  soort: z.literal('verantwoording'),
  versie: z.literal(2),
  naam,
  opgesteldOp: Datum.schema,
  software: z.strictObject({ naam, versie: naam }),
  rekenwijze: RekenwijzeSchema,
  opzet: OpzetverwijzingSchema.optional(),
  kerncijfers: Kerncijferdocument.schema,
  programmas: z
    .array(
      z.strictObject({
        programma: naam,
        routekaart: Routekaart.schema,
        beoordelingen: Beoordelingen.schema,
        kandidaten: z.array(naam).optional(),
        referentie: z.union([z.literal('alle'), z.array(naam).min(1)]).optional(),
        meetlat: Meetlat.schema.optional(),
      }),
    )
    .min(1),
  scores: ProgrammascoresSchema,
  quota: QuotaSchema,
  opties: SelectieoptiesSchema,
  uitkomst: z.strictObject({
    uitkomst: z.enum(['optimaal', 'beste_gevonden', 'onhaalbaar', 'onbeslist']),
    gekozen: z.array(z.strictObject({ code: naam, programma: naam, quotum: naam })),
    totaalscore: z.number().nullable(),
  }),
  besluit: Selectiebesluit.schema.optional(),
  geld: VerantwoordingsgeldSchema.optional(),
  merken: MerkenSchema.optional(),
  vingerafdrukken: z.strictObject({
    kerncijfers: vingerafdruk,
    programmas: vingerafdruk,
    scores: vingerafdruk,
    quota: vingerafdruk,
    opties: vingerafdruk,
    uitkomst: vingerafdruk,
    besluit: vingerafdruk.optional(),
    rekenwijze: vingerafdruk.optional(),
    geld: vingerafdruk.optional(),
    merken: vingerafdruk.optional(),
    geheel: vingerafdruk,
  }),
});

/**
 * Reads a Verantwoording. It judges the form only; `verifyVerantwoording` judges the content, and `createVerantwoording` makes one of a
 * selection.
 *
 * An account of version 1 is brought up to date: `rekenwijze` gets the methods and the defaults of the library of that time. Its fingerprints
 * are of the form in which it was stored.
 *
 * `parse` and `create` throw a `DomeinFout` with the code `kern.document_ongeldig` and every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Verantwoording } from 'buurtaanpak/register';
 *
 * Verantwoording.parse({ soort: 'verantwoording', versie: 2 }); // throws kern.document_ongeldig
 * Verantwoording.safeParse({ soort: 'routekaart', versie: 1 }).success; // => false
 * ```
 */
export const Verantwoording: Documentsoort<Verantwoording> = /* @__PURE__ */ defineDocument<Verantwoording>({
  soort: 'verantwoording',
  versie: 2,
  schema,
  // Version 2 says how was computed, and holds the money and marks of its parts.
  migraties: [(oud) => ({ ...oud, rekenwijze: REKENWIJZE_1 })],
});
