import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import { Datum, type Documentsoort, type Pad } from '../../kern/index.js';
import { migrateVerslag } from '../migratie/migrateVerslag.js';
import { type Briefkop, BriefkopSchema } from './brief.js';
import { VERSLAGLEZERS, type Verslaglezer } from './lezers.js';
import type { VegaLiteSpec } from './spec.js';
import { TabelSchema, type Verslagtabel } from './tabel.js';
import { TekstSchema, type Verslagtekst } from './waarde.js';

/** A source of figures, with the fingerprint by which it can be recognised later. */
export interface Verslagbron {
  readonly id: string;
  /** Its name for readers, such as `CBS, Kerncijfers wijken en buurten 2024`. */
  readonly naam: string;
  /** The fingerprint of the document (`createVingerafdruk`), when it is a document of this library. */
  readonly vingerafdruk?: string | undefined;
  /** Where it can be found, such as a web address or a zaaknummer. */
  readonly vindplaats?: string | undefined;
}

/** A chart: its specification, a description in words, and its figures as a table. */
export interface Grafiek {
  /** Unique in the verslag; the name of its file. */
  readonly id: string;
  readonly titel: string;
  /** The text alternative: what a person sees in it, in words. */
  readonly alternatief: string;
  readonly spec: VegaLiteSpec;
}

/** What a claim claims: see {@link Bewering}. */
export const BEWERINGSAARDEN = ['bewezen', 'beste', 'uniek', 'effect', 'geen_aandachtspunten'] as const;

/** A claim: a sentence that readers take as certain, with what limits it. */
export interface Bewering {
  readonly soort: 'bewering';
  /**
   * `bewezen`: something was proven; `beste`: nothing is better; `uniek`: nothing else is as good; `effect`: something works;
   * `geen_aandachtspunten`: there is nothing to look at.
   */
  readonly aard: (typeof BEWERINGSAARDEN)[number];
  readonly tekst: Verslagtekst;
  /** Its limit, with a number: how certain it is, or out of how many it was chosen. It is shown right behind the claim. */
  readonly voorbehoud?: Verslagtekst | undefined;
}

/** A finding that this verslag tells its reader. */
export interface Vermelding {
  /** The code of the finding. */
  readonly code: string;
  /** The path of the finding, in the document that it is about. */
  readonly pad: Pad;
  /** Where it is told: the path of a block in the verslag. */
  readonly blok: Pad;
}

/** A block of a verslag. A section contains blocks, so headings never skip a level. */
export type Verslagblok =
  | { readonly soort: 'sectie'; readonly titel: string; readonly blokken: readonly Verslagblok[] }
  | { readonly soort: 'alinea'; readonly tekst: Verslagtekst }
  | Bewering
  | { readonly soort: 'lijst'; readonly genummerd: boolean; readonly items: readonly Verslagtekst[] }
  | { readonly soort: 'tabel'; readonly tabel: Verslagtabel }
  | { readonly soort: 'grafiek'; readonly grafiek: Grafiek };

/** How small numbers of people are handled. */
export type Onthulling =
  /** Counts of people under `grens` are not shown, nor are figures from which they could be computed. */
  | { readonly regel: 'onderdrukt'; readonly grens: number; readonly aantal: number }
  /** Everything is shown, by decision of the maker of the verslag. */
  | { readonly regel: 'alles_getoond' };

/** A text for people, as data: it can be stored, checked against its sources, and rendered as HTML, Markdown, plain text and CSV. */
export interface Verslag {
  readonly soort: 'verslag';
  readonly versie: 2;
  readonly taal: 'nl';
  readonly titel: string;
  /** For whom it is. Absent: not said, as in a verslag of version 1; the checks that ask for a reader are left out then. */
  readonly lezer?: Verslaglezer | undefined;
  /**
   * The part of the programme that it is about, as the beginning of a path: `['deelnemers', 1]`. Findings about another deelnemer are not for
   * its reader. Absent: everything.
   */
  readonly betreft?: Pad | undefined;
  /** The letterhead of a letter. Absent: it is no letter. */
  readonly brief?: Briefkop | undefined;
  /** The findings that it tells its reader, in reading order. */
  readonly vermeldingen: readonly Vermelding[];
  readonly peildatum: Datum;
  readonly bronnen: readonly Verslagbron[];
  readonly onthulling: Onthulling;
  readonly blokken: readonly Verslagblok[];
}

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'verslag.id_ongeldig' });

/** The fields of every specification; the rest is JSON for vega-lite. */
const SpecSchema: z.ZodType<VegaLiteSpec> = z
  .object({ $schema: z.literal('https://vega.github.io/schema/vega-lite/v6.json'), description: z.string() })
  .catchall(z.json());

const BlokSchema: z.ZodType<Verslagblok> = z.lazy(() =>
  z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('sectie'), titel: z.string().min(1), blokken: z.array(BlokSchema) }),
    z.strictObject({ soort: z.literal('alinea'), tekst: TekstSchema }),
    z.strictObject({
      soort: z.literal('bewering'),
      aard: z.enum(BEWERINGSAARDEN),
      tekst: TekstSchema,
      voorbehoud: TekstSchema.optional(),
    }),
    z.strictObject({ soort: z.literal('lijst'), genummerd: z.boolean(), items: z.array(TekstSchema) }),
    z.strictObject({ soort: z.literal('tabel'), tabel: TabelSchema }),
    z.strictObject({
      soort: z.literal('grafiek'),
      grafiek: z.strictObject({
        id,
        titel: z.string().min(1),
        alternatief: z.string().min(1),
        spec: SpecSchema,
      }),
    }),
  ]),
);

const PadSchema: z.ZodType<Pad> = z.array(z.union([z.string(), z.int()]));

const schema: z.ZodType<Verslag> = z.strictObject({
  soort: z.literal('verslag'),
  versie: z.literal(2),
  taal: z.literal('nl'),
  titel: z.string().min(1),
  lezer: z.enum(VERSLAGLEZERS).optional(),
  betreft: PadSchema.optional(),
  brief: BriefkopSchema.optional(),
  vermeldingen: z.array(z.strictObject({ code: z.string().min(1), pad: PadSchema, blok: PadSchema })),
  peildatum: Datum.schema,
  bronnen: z.array(
    z.strictObject({
      id,
      naam: z.string().min(1),
      vingerafdruk: z
        .string()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .optional(),
      vindplaats: z.string().min(1).optional(),
    }),
  ),
  onthulling: z.discriminatedUnion('regel', [
    z.strictObject({ regel: z.literal('onderdrukt'), grens: z.int().min(2), aantal: z.int().min(0) }),
    z.strictObject({ regel: z.literal('alles_getoond') }),
  ]),
  blokken: z.array(BlokSchema),
});

/**
 * Reads and makes a verslag. A verslag of version 1 names no reader and no findings that it tells: it gets an empty list of these. It judges the form only; `checkVerslag` finds figures that a reader cannot trust.
 *
 * `parse` and `create` throw a `DomeinFout` with the code `kern.document_ongeldig` and every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Verslag } from 'buurtaanpak/verslag';
 *
 * Verslag.parse({ soort: 'verslag', versie: 2 }); // throws kern.document_ongeldig
 * Verslag.safeParse({ soort: 'verslag', versie: 3 }).success; // => false
 * ```
 */
export const Verslag: Documentsoort<Verslag> = /* @__PURE__ */ defineDocument<Verslag>({
  soort: 'verslag',
  versie: 2,
  schema,
  migraties: [migrateVerslag],
});
