import * as z from 'zod';
import { defineWaarde, safeParseSchema } from '../../kern/huis.js';
import { parseSchema, type Waardesoort } from '../../kern/index.js';
import { contact, link, links, maand, onbegrensd, optional, text, titels } from './velden.js';

/** The status of use of the algorithm, in the words of the register. */
export const REGISTERSTATUSSEN = ['In ontwikkeling', 'In gebruik', 'Buiten gebruik'] as const;
/** See {@link REGISTERSTATUSSEN}. */
export type Registerstatus = (typeof REGISTERSTATUSSEN)[number];

/** The publication category of the algorithm, in the words of the register. */
export const PUBLICATIECATEGORIEEN = [
  'Hoog-risico AI-systeem',
  'Impactvolle algoritmes',
  'Overige algoritmes',
] as const;
/** See {@link PUBLICATIECATEGORIEEN}. */
export type Publicatiecategorie = (typeof PUBLICATIECATEGORIEEN)[number];

/** The themes of the register. */
export const REGISTERTHEMAS = [
  'Organisatie en bedrijfsvoering',
  'Cultuur en recreatie',
  'Economie',
  'Overheidsfinanciën',
  'Wonen',
  'Internationaal',
  'Migratie en integratie',
  'Natuur en milieu',
  'Onderwijs en wetenschap',
  'Openbare orde en veiligheid',
  'Recht',
  'Ruimte en infrastructuur',
  'Sociale zekerheid',
  'Verkeer',
  'Werk',
  'Zorg en gezondheid',
] as const;
/** See {@link REGISTERTHEMAS}. */
export type Registerthema = (typeof REGISTERTHEMAS)[number];

/** A title with a link. */
export interface Registerlink {
  readonly title: string;
  readonly link: string;
}

/** A title with a link, if there is one. */
export interface Registertitel {
  readonly title: string;
  readonly link?: string | undefined;
}

/**
 * An entry of the Dutch Algorithm Register (algoritmes.overheid.nl) under publication standard 1.0, with the field names of its delivery
 * API, so that it can be sent unchanged. Long texts may hold the html of the standard (`p`, `ul`, `ol`, `li`, `div`, `br`); their lengths
 * are counted without it.
 */
export interface Algoritmeregistratie {
  readonly name: string;
  readonly description_short: string;
  readonly organization: string;
  readonly category?: readonly Registerthema[] | undefined;
  readonly status: Registerstatus;
  /** `yyyy-mm` */
  readonly begin_date?: string | undefined;
  /** `yyyy-mm` */
  readonly end_date?: string | undefined;
  /** A mail address or an https link to a form. */
  readonly contact_email: string;
  readonly website?: string | undefined;
  readonly publication_category: Publicatiecategorie;
  readonly url?: string | undefined;
  readonly goal?: string | undefined;
  readonly proportionality?: string | undefined;
  readonly human_intervention?: string | undefined;
  readonly risks?: string | undefined;
  readonly lawful_basis?: string | undefined;
  readonly lawful_basis_grouping?: readonly Registerlink[] | undefined;
  readonly process_index_url?: string | undefined;
  readonly impacttoetsen_grouping?: readonly Registertitel[] | undefined;
  readonly impacttoetsen?: string | undefined;
  readonly source_data?: string | undefined;
  readonly source_data_grouping?: readonly Registerlink[] | undefined;
  readonly methods_and_models?: string | undefined;
  readonly provider?: string | undefined;
  readonly publiccode?: string | undefined;
  readonly lang: 'nld';
  readonly standard_version?: '1.0' | undefined;
  readonly source_id?: string | undefined;
  readonly tags?: string | undefined;
  /** The number that the register gave this entry. It stands in what the register publishes; what you send has none. */
  readonly lars?: string | undefined;
  /** The day on which the register published it, as the register writes it. What you send has none. */
  readonly publication_dt?: string | undefined;
}

const schema: z.ZodType<Algoritmeregistratie, Algoritmeregistratie> = z.strictObject({
  name: text(100),
  description_short: text(400),
  organization: text(100),
  category: z.array(z.enum(REGISTERTHEMAS)).optional(),
  status: z.enum(REGISTERSTATUSSEN),
  begin_date: maand,
  end_date: maand,
  contact_email: contact,
  website: link.optional(),
  publication_category: z.enum(PUBLICATIECATEGORIEEN),
  url: link.optional(),
  goal: optional,
  proportionality: optional,
  human_intervention: optional,
  risks: optional,
  lawful_basis: optional,
  lawful_basis_grouping: links(text(100)),
  process_index_url: link.optional(),
  impacttoetsen_grouping: titels(onbegrensd),
  impacttoetsen: optional,
  source_data: optional,
  source_data_grouping: links(text(500)),
  methods_and_models: text(5000).optional(),
  provider: text(200).optional(),
  publiccode: text(500).optional(),
  lang: z.literal('nld'),
  standard_version: z.literal('1.0').optional(),
  source_id: text(100).optional(),
  tags: optional,
  lars: z.string().optional(),
  publication_dt: z.string().optional(),
});

const parse = (value: unknown): Algoritmeregistratie => parseSchema(schema, value, 'algoritmeregistratie');

/**
 * Reads and makes an entry. It judges the form against publication standard 1.0: required fields, lengths, values, and the form of months,
 * links and contact. `checkAlgoritmeregistratie` judges whether the fields agree. Spaces around a text are removed.
 *
 * Lengths are counted in characters (code points) without html, where an entity is one character. A text of exactly the maximum length is
 * allowed. An entry has no `soort` and `versie`: the register would refuse such fields.
 *
 * `parse` and `create` throw a `DomeinFout` with the code `kern.document_ongeldig` and every problem in `bevindingen`:
 * `register.contact_ongeldig`, `register.link_ongeldig`, `register.maand_ongeldig`, and the general codes such as `kern.veld_ontbreekt`,
 * `kern.te_groot` and `kern.keuze_onbekend`.
 *
 * @example
 * ```ts
 * import { Algoritmeregistratie } from 'buurtaanpak/register';
 *
 * const registratie = Algoritmeregistratie.create({
 *   name: 'Keuze van buurten',
 *   description_short: 'Rangschikt buurten.',
 *   organization: 'Gemeente Voorbeeld',
 *   status: 'In gebruik',
 *   contact_email: 'algoritmes@voorbeeld.nl',
 *   publication_category: 'Overige algoritmes',
 *   lang: 'nld',
 * });
 * Algoritmeregistratie.parse({ ...registratie, contact_email: 'algoritmes' }); // throws kern.document_ongeldig
 * const gelezen = Algoritmeregistratie.safeParse({ ...registratie, contact_email: 'algoritmes' });
 * gelezen.success ? [] : gelezen.error.bevindingen.map(({ code }) => code); // => ['register.contact_ongeldig']
 * ```
 */
export const Algoritmeregistratie: Waardesoort<Algoritmeregistratie> & {
  /** Makes an entry in a program: as `parse`, for a value whose fields the compiler knows. */
  readonly create: (invoer: Algoritmeregistratie) => Algoritmeregistratie;
} = /* @__PURE__ */ Object.assign(
  /* @__PURE__ */ defineWaarde<Algoritmeregistratie>({
    schema,
    parse,
    is: (value) => safeParseSchema(schema, value, 'algoritmeregistratie').success,
  }),
  { create: parse },
);
