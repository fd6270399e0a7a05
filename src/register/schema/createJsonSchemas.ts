import * as z from 'zod';
import { Financieringsplan } from '../../financiering/index.js';
import { requireObject } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import { Kerncijferdocument } from '../../kerncijfers/index.js';
import { Overeenkomstdossier, Overeenkomstgebeurtenis, Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import { Beoordelingen, Meetlat, Routekaart, Routekaartscores, Scorelijst } from '../../routekaart/index.js';
import { Loting, Selectiebesluit } from '../../selectie/index.js';
import { Teamdossier, Teamgebeurtenis } from '../../team/index.js';
import { Algoritmeregistratie } from '../algoritme/algoritmeregistratie.js';
import { Verantwoording } from '../verantwoording/verantwoording.js';
import { addEditorhulp } from './addEditorhulp.js';
import { createDelen } from './createDelen.js';
import { DOCUMENTEN, type Documentnaam } from './documenten.js';

/** The documents of the rooms above this one. The caller gives their schemas. */
export type Bovendocument = 'programma' | 'evaluatieplan' | 'evaluatiegegevens' | 'verslag' | 'opzet';

/** Options of {@link createJsonSchemas}. */
export interface CreateJsonSchemasOptions {
  /**
   * The begin of `$id`. `naam-versie.json` follows it, so end it with a slash. Default: a URN, `urn:buurtaanpak:schema:naam:versie`.
   */
  readonly basis?: string;
  /** The schemas of documents of rooms above this one: `Programma.schema`, `Evaluatieplan.schema`, `Evaluatiegegevens.schema`, `Verslag.schema`, `Opzet.schema`. */
  readonly boven?: Readonly<Partial<Record<Bovendocument, z.ZodType>>>;
}

type JsonSchema = z.core.JSONSchema.JSONSchema;
type Delen = Readonly<Record<string, JsonSchema>>;

const EIGEN: Readonly<Record<Exclude<Documentnaam, Bovendocument>, z.ZodType>> = {
  kerncijfertabel: Kerncijferdocument.schema,
  financieringsplan: Financieringsplan.schema,
  teamdossier: Teamdossier.schema,
  teamgebeurtenis: Teamgebeurtenis.schema,
  routekaart: Routekaart.schema,
  beoordelingen: Beoordelingen.schema,
  meetlat: Meetlat.schema,
  routekaartscores: Routekaartscores.schema,
  scorelijst: Scorelijst.schema,
  loting: Loting.schema,
  selectiebesluit: Selectiebesluit.schema,
  samenwerkingsovereenkomst: Samenwerkingsovereenkomst.schema,
  overeenkomstgebeurtenis: Overeenkomstgebeurtenis.schema,
  overeenkomstdossier: Overeenkomstdossier.schema,
  verantwoording: Verantwoording.schema,
  algoritmeregistratie: Algoritmeregistratie.schema,
};

/** The version of a document is a constant in its schema. An entry of the register has no version; it follows standard 1.0. */
function readVersie(schema: JsonSchema, delen: Delen): string {
  const [eerste] = schema.oneOf ?? [];
  /* v8 ignore next -- a form of an event is no boolean schema */
  const vorm = typeof eerste === 'object' ? eerste : undefined;
  // The forms of an event are parts of their own when a record of them refers to them too.
  const deel = delen[vorm?.$ref?.replace('#/$defs/', '') ?? ''] ?? vorm;
  const versie = (schema.properties ?? deel?.properties)?.versie;
  return typeof versie === 'object' && typeof versie.const === 'number' ? String(versie.const) : '1';
}

const BasisSchema = z.string().optional();
const BovenSchema = z.record(z.string(), z.instanceof(z.ZodType).optional());

/** The names of the parts to which a form refers, directly or through other parts, in order of appearance. */
function findVerwijzingen(vorm: JsonSchema, delen: Delen, gezien: Set<string> = new Set()): ReadonlySet<string> {
  for (const [, naam = ''] of JSON.stringify(vorm).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)) {
    const deel = delen[naam];
    if (deel === undefined || gezien.has(naam)) continue;
    gezien.add(naam);
    findVerwijzingen(deel, delen, gezien);
  }
  return gezien;
}

function createJsonSchema(naam: Documentnaam, delen: Delen, basis: string | undefined): JsonSchema {
  const vorm = delen[DOCUMENTEN[naam].titel] as JsonSchema;
  const versie = readVersie(vorm, delen);
  const defs = Object.fromEntries([...findVerwijzingen(vorm, delen)].map((deel) => [deel, delen[deel] as JsonSchema]));
  const schema: JsonSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: basis === undefined ? `urn:buurtaanpak:schema:${naam}:${versie}` : `${basis}${naam}-${versie}.json`,
    ...vorm,
    ...(Object.keys(defs).length > 0 ? { $defs: defs } : {}),
  };
  return naam === 'opzet' ? addEditorhulp(schema) : schema;
}

/**
 * The JSON Schema (draft 2020-12) of every document that an app stores or exchanges, for validation and for tools that do not speak
 * TypeScript: each with an `$id`, a title, and a description in Dutch of every field at every depth. A schema holds the shape; the
 * `checkX` of the room checks the rules between fields.
 *
 * The schema of an opzet is also the manual of who writes one in an editor such as VS Code: it has an example of every field, offers the
 * keys of the catalogue, explains each value of a list and gives each part with the fields that it must have. `enumDescriptions`,
 * `markdownDescription` and `defaultSnippets` are words of editors: a validator that refuses unknown words must be told of them
 * (`ajv.addVocabulary`).
 *
 * Cost: 1: there are as many schemas as kinds of document.
 *
 * @returns by name of the document, in alphabetical order: plain JSON
 * @throws DomeinFout `kern.document_ongeldig`: options of another kind
 *
 * @example
 * ```ts
 * import { createJsonSchemas } from 'buurtaanpak/register';
 *
 * const schemas = createJsonSchemas();
 * schemas.routekaart?.$id; // => 'urn:buurtaanpak:schema:routekaart:1'
 * schemas.routekaart?.title; // => 'Routekaart'
 * createJsonSchemas({ basis: 'https://voorbeeld.nl/schema/' }).beoordelingen?.$id;
 * // => 'https://voorbeeld.nl/schema/beoordelingen-1.json'
 * ```
 */
export function createJsonSchemas(options: CreateJsonSchemasOptions = {}): {
  readonly [N in Documentnaam]?: z.core.JSONSchema.JSONSchema;
} {
  requireObject(options, 'opties');
  const { basis, boven = {} } = options;
  parseSchema(BasisSchema, basis, 'basis');
  requireObject(boven, 'boven');
  // A schema is no document: only what is none of them is read for what is wrong.
  if (Object.values(boven).some((een) => een !== undefined && !(een instanceof z.ZodType)))
    parseSchema(BovenSchema, boven, 'boven');
  const alle: Readonly<Partial<Record<Documentnaam, z.ZodType>>> = { ...EIGEN, ...boven };
  const delen = createDelen(alle);
  const uit: { [N in Documentnaam]?: JsonSchema } = {};
  for (const naam of (Object.keys(DOCUMENTEN) as Documentnaam[]).sort()) {
    if (alle[naam] !== undefined) uit[naam] = createJsonSchema(naam, delen, basis);
  }
  return uit;
}
