import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import { Datum, type Parseresultaat } from '../../kern/index.js';
import { Kerncijferdocument } from '../../kerncijfers/index.js';
import { BeoordelingenSchema, RoutekaartSchema } from '../../routekaart/huis.js';
import type { Beoordelingen, Routekaart } from '../../routekaart/index.js';
import { SelectiebesluitSoort } from '../../selectie/huis.js';
import {
  type Programmascores,
  ProgrammascoresSchema,
  QuotaSchema,
  type Quotum,
  type SelectBuurtenOptions,
  SelectBuurtenOptionsSchema,
  type Selectiebesluit,
} from '../../selectie/index.js';

/** A programme with the Routekaart and the judgements for the scores of its buurten. */
export interface Verantwoordingsprogramma {
  /** Its name in the quota. */
  readonly programma: string;
  readonly routekaart: Routekaart;
  readonly beoordelingen: Beoordelingen;
  /** The candidates, which are also the reference for the normalisation. Absent: every buurt of the table. */
  readonly kandidaten?: readonly string[] | undefined;
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
  readonly versie: 1;
  readonly naam: string;
  readonly opgesteldOp: Datum;
  /** The software that computed it, such as `{ naam: 'buurtaanpak', versie: '1.0.0' }`. */
  readonly software: { readonly naam: string; readonly versie: string };
  readonly kerncijfers: Kerncijferdocument;
  readonly programmas: readonly Verantwoordingsprogramma[];
  /** The scores from which the selection was made. */
  readonly scores: Programmascores;
  readonly quota: readonly Quotum[];
  readonly opties: SelectBuurtenOptions;
  readonly uitkomst: Verantwoordingsuitkomst;
  /** The decision on it, with the deviations of people. */
  readonly besluit?: Selectiebesluit | undefined;
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
    readonly geheel: string;
  };
}

const naam = z.string().min(1).max(300);
const vingerafdruk = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** Schema of a {@link Verantwoording}. */
export const VerantwoordingSchema: z.ZodType<Verantwoording> = z.strictObject({
  soort: z.literal('verantwoording'),
  versie: z.literal(1),
  naam,
  opgesteldOp: Datum.schema,
  software: z.strictObject({ naam, versie: naam }),
  kerncijfers: Kerncijferdocument.schema,
  programmas: z
    .array(
      z.strictObject({
        programma: naam,
        routekaart: RoutekaartSchema,
        beoordelingen: BeoordelingenSchema,
        kandidaten: z.array(naam).optional(),
      }),
    )
    .min(1),
  scores: ProgrammascoresSchema,
  quota: QuotaSchema,
  opties: SelectBuurtenOptionsSchema,
  uitkomst: z.strictObject({
    uitkomst: z.enum(['optimaal', 'beste_gevonden', 'onhaalbaar', 'onbeslist']),
    gekozen: z.array(z.strictObject({ code: naam, programma: naam, quotum: naam })),
    totaalscore: z.number().nullable(),
  }),
  besluit: SelectiebesluitSoort.schema.optional(),
  vingerafdrukken: z.strictObject({
    kerncijfers: vingerafdruk,
    programmas: vingerafdruk,
    scores: vingerafdruk,
    quota: vingerafdruk,
    opties: vingerafdruk,
    uitkomst: vingerafdruk,
    besluit: vingerafdruk.optional(),
    geheel: vingerafdruk,
  }),
});

const document = /* @__PURE__ */ defineDocument<Verantwoording>({
  soort: 'verantwoording',
  versie: 1,
  schema: VerantwoordingSchema,
  migraties: [],
});

/**
 * Reads a Verantwoording from unknown JSON. It checks the shape only; `verifyVerantwoording` checks the content.
 *
 * @throws DomeinFout `kern.document_ongeldig` with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { parseVerantwoording } from 'buurtaanpak/register';
 *
 * parseVerantwoording({ soort: 'verantwoording', versie: 1 }); // throws kern.document_ongeldig
 * ```
 */
export function parseVerantwoording(value: unknown): Verantwoording {
  return document.parse(value);
}

/**
 * As {@link parseVerantwoording}, but returns the error instead of throwing it.
 *
 * @example
 * ```ts
 * import { safeParseVerantwoording } from 'buurtaanpak/register';
 *
 * safeParseVerantwoording({ soort: 'routekaart', versie: 1 }).success; // => false
 * ```
 */
export function safeParseVerantwoording(value: unknown): Parseresultaat<Verantwoording> {
  return document.safeParse(value);
}
