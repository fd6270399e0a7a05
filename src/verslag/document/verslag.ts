import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import { Datum, type Documentsoort } from '../../kern/index.js';
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

/** A block of a verslag. A section contains blocks, so headings never skip a level. */
export type Verslagblok =
  | { readonly soort: 'sectie'; readonly titel: string; readonly blokken: readonly Verslagblok[] }
  | { readonly soort: 'alinea'; readonly tekst: Verslagtekst }
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
  readonly versie: 1;
  readonly taal: 'nl';
  readonly titel: string;
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

const schema: z.ZodType<Verslag> = z.strictObject({
  soort: z.literal('verslag'),
  versie: z.literal(1),
  taal: z.literal('nl'),
  titel: z.string().min(1),
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
 * Reads and makes a verslag. It judges the form only; `checkVerslag` finds figures that a reader cannot trust.
 *
 * `parse` and `create` throw a `DomeinFout` with the code `kern.document_ongeldig` and every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Verslag } from 'buurtaanpak/verslag';
 *
 * Verslag.parse({ soort: 'verslag', versie: 1 }); // throws kern.document_ongeldig
 * Verslag.safeParse({ soort: 'verslag', versie: 2 }).success; // => false
 * ```
 */
export const Verslag: Documentsoort<Verslag> = /* @__PURE__ */ defineDocument<Verslag>({
  soort: 'verslag',
  versie: 1,
  schema,
  migraties: [],
});
