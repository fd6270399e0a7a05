import * as z from 'zod';
import { Financieringsplan } from '../../financiering/index.js';
import { defineDocument } from '../../kern/huis.js';
import { Datum, type Documentsoort, Periode, Sleutel } from '../../kern/index.js';
import { Referentie } from '../../team/index.js';
import { FunctieSchema, type Partij, PartijSchema } from './partij.js';
import { type Reikwijdte, ReikwijdteSchema } from './reikwijdte.js';

/** A phase of the term: the first year is the intensive one. */
export interface Fase {
  readonly programmajaar: number;
  readonly naam: string;
  readonly intensiteit: 'intensief' | 'regulier';
  readonly periode: Periode;
}

/** The kinds of obligations. */
export const VERPLICHTINGSOORTEN = [
  'werven',
  'begeleiden',
  'actief_houden',
  'betalen',
  'meewerken',
  'rapporteren',
  'evalueren',
  'overig',
] as const;

/** One of {@link VERPLICHTINGSOORTEN}. */
export type Verplichtingsoort = (typeof VERPLICHTINGSOORTEN)[number];

/** An obligation: who must do what, when, and how it will be shown. */
export interface Verplichting {
  readonly id: Sleutel;
  /** The key of the party that must do it. */
  readonly wie: Sleutel;
  readonly soort: Verplichtingsoort;
  readonly wat: string;
  readonly periode: Periode;
  /** What shows that it was done. */
  readonly bewijs: string;
}

/** A day on which the parties evaluate. The last one may lie after the term. */
export interface Evaluatiemoment {
  readonly id: Sleutel;
  readonly datum: Datum;
  readonly onderwerp: string;
}

/** How the agreement can end early. */
export interface Beeindiging {
  /** Whole months between notice and end. */
  readonly opzegtermijnMaanden: number;
  readonly gronden: readonly string[];
}

/** An annex; `vingerafdruk` (`createVingerafdruk` of kern) fixes its text. */
export interface Bijlage {
  readonly id: Sleutel;
  readonly titel: string;
  readonly vingerafdruk?: string | undefined;
}

/** A signature under the agreement. */
export interface Handtekening {
  /** The key of the party. */
  readonly partij: Sleutel;
  readonly functie: string;
  readonly persoon?: string | undefined;
  readonly datum: Datum;
}

/** The samenwerkingsovereenkomst: parties, scope, term, obligations and money, as one document of plain JSON. */
export interface Samenwerkingsovereenkomst {
  readonly soort: 'samenwerkingsovereenkomst';
  readonly versie: 2;
  readonly id: Sleutel;
  readonly titel: string;
  readonly onderwerp: string;
  readonly partijen: readonly Partij[];
  readonly reikwijdte: Reikwijdte;
  /** The first and the last day. */
  readonly looptijd: Periode;
  readonly fasen: readonly Fase[];
  readonly verplichtingen: readonly Verplichting[];
  readonly financieringsplan: Financieringsplan;
  readonly evaluatiemomenten: readonly Evaluatiemoment[];
  readonly beeindiging: Beeindiging;
  readonly bijlagen?: readonly Bijlage[] | undefined;
  readonly handtekeningen?: readonly Handtekening[] | undefined;
}

const tekst = z.string().min(1).max(5000);
const kort = z.string().min(1).max(300);

/** Schema of a {@link Handtekening}. */
export const HandtekeningSchema: z.ZodType<Handtekening, Handtekening> = z.strictObject({
  partij: Sleutel.schema,
  functie: FunctieSchema,
  persoon: Referentie.schema.optional(),
  datum: Datum.schema,
});

/** Schema of a {@link Verplichting}. */
export const VerplichtingSchema: z.ZodType<Verplichting, Verplichting> = z.strictObject({
  id: Sleutel.schema,
  wie: Sleutel.schema,
  soort: z.enum(VERPLICHTINGSOORTEN),
  wat: tekst,
  periode: Periode.schema,
  bewijs: tekst,
});

/** Schema of an {@link Evaluatiemoment}. */
export const EvaluatiemomentSchema: z.ZodType<Evaluatiemoment, Evaluatiemoment> = z.strictObject({
  id: Sleutel.schema,
  datum: Datum.schema,
  onderwerp: tekst,
});

/** Schema of a {@link Beeindiging}. */
export const BeeindigingSchema: z.ZodType<Beeindiging, Beeindiging> = z.strictObject({
  opzegtermijnMaanden: z.int().min(0).max(120),
  gronden: z.array(tekst).max(100),
});

/** Schema of a {@link Bijlage}. */
export const BijlageSchema: z.ZodType<Bijlage, Bijlage> = z.strictObject({
  id: Sleutel.schema,
  titel: kort,
  vingerafdruk: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, { error: 'overeenkomst.vingerafdruk_notatie' })
    .optional(),
});

const schema: z.ZodType<Samenwerkingsovereenkomst> = z.strictObject({
  soort: z.literal('samenwerkingsovereenkomst'),
  versie: z.literal(2),
  id: Sleutel.schema,
  titel: kort,
  onderwerp: tekst,
  partijen: z.array(PartijSchema).min(2).max(100),
  reikwijdte: ReikwijdteSchema,
  looptijd: Periode.schema,
  fasen: z
    .array(
      z.strictObject({
        programmajaar: z.int().min(1).max(9999),
        naam: kort,
        intensiteit: z.enum(['intensief', 'regulier']),
        periode: Periode.schema,
      }),
    )
    .max(100),
  verplichtingen: z.array(VerplichtingSchema).max(1000),
  financieringsplan: Financieringsplan.schema,
  evaluatiemomenten: z.array(EvaluatiemomentSchema).max(100),
  beeindiging: BeeindigingSchema,
  bijlagen: z.array(BijlageSchema).max(100).optional(),
  handtekeningen: z.array(HandtekeningSchema).max(1000).optional(),
});

/**
 * Reads and makes a samenwerkingsovereenkomst. It judges the form only; `checkSamenwerkingsovereenkomst` finds contradictions, and
 * `draftSamenwerkingsovereenkomst` fills in what follows from the rest. A text of version 1 differs in its number and in its plan, which
 * goes through its own migration.
 *
 * `parse` and `create` throw a `DomeinFout` with the code `kern.document_ongeldig` and every problem with its path in `bevindingen`: an
 * unknown field with the nearest known name (`kern.veld_onbekend_suggestie`), `kern.periode_omgekeerd`, `overeenkomst.kvk_ongeldig` and
 * so on.
 *
 * @example
 * ```ts
 * import { Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
 *
 * Samenwerkingsovereenkomst.parse({ soort: 'samenwerkingsovereenkomst', versie: 2 }); // throws kern.document_ongeldig
 * const resultaat = Samenwerkingsovereenkomst.safeParse({ soort: 'financieringsplan' });
 * const codes = resultaat.success ? [] : resultaat.error.bevindingen.map(({ code }) => code);
 * codes; // => ['kern.soort_verkeerd']
 * ```
 */
export const Samenwerkingsovereenkomst: Documentsoort<Samenwerkingsovereenkomst> =
  /* @__PURE__ */ defineDocument<Samenwerkingsovereenkomst>({
    soort: 'samenwerkingsovereenkomst',
    versie: 2,
    schema,
    migraties: [(oud) => ({ ...oud })],
  });
