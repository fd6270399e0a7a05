import type { createJsonSchemas } from 'buurtaanpak/register';

type JsonSchemas = ReturnType<typeof createJsonSchemas>;
type JsonSchema = NonNullable<JsonSchemas[keyof JsonSchemas]>;

/** What only an editor shows. A description of an API says the same with less, and a part of two documents is the same in both. */
const EDITORWOORDEN = new Set(['enumDescriptions', 'markdownDescription', 'defaultSnippets']);
const CIJFERSLEUTEL = 'Cijfersleutel';

function withoutEditorhulp(woord: string, inhoud: unknown): unknown {
  if (EDITORWOORDEN.has(woord) || (woord === '$ref' && inhoud === `#/$defs/${CIJFERSLEUTEL}`)) return undefined;
  if (typeof inhoud !== 'object' || inhoud === null || !('oneOf' in inhoud && 'properties' in inhoud)) return inhoud;
  // The fields of a choice itself only repeat those of its alternatives.
  const { properties: _, ...keuze } = inhoud;
  return keuze;
}

const toVerwijzing = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema, withoutEditorhulp).replaceAll('"$ref":"#/$defs/', '"$ref":"#/components/schemas/'));

/**
 * The components of an OpenAPI 3.1 document from the JSON Schemas: every document under its title, and once each part that documents share. They
 * refer to each other, so an API description refers to one file or copies its `components`.
 */
export function makeOpenapi(schemas: JsonSchemas): Readonly<Record<string, unknown>> {
  const delen = new Map<string, unknown>();
  const add = (naam: string, schema: JsonSchema | boolean) => {
    const deel = toVerwijzing(schema);
    const bekend = delen.get(naam);
    if (bekend !== undefined && JSON.stringify(bekend) !== JSON.stringify(deel))
      throw new Error(`Two forms are named ${naam}`);
    delen.set(naam, deel);
  };
  for (const { $schema: _, $id: __, $defs = {}, ...document } of Object.values(schemas)) {
    add(String(document.title), document);
    for (const [naam, deel] of Object.entries($defs)) if (naam !== CIJFERSLEUTEL) add(naam, deel);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Documenten van buurtaanpak',
      description:
        'De vorm van elk document dat een toepassing bewaart of uitwisselt, als onderdelen voor de beschrijving van een API.',
      // Of this collection: each document says its own `versie`.
      version: '1',
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    components: { schemas: Object.fromEntries([...delen].sort(([a], [b]) => (a < b ? -1 : 1))) },
  };
}
