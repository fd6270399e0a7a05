// `npm run schemas`: writes the JSON Schema of every document to schemas/, for apps in other languages.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { EvaluatiegegevensSchema, EvaluatieplanSchema } from 'buurtaanpak/evaluatie';
import { ProgrammaSchema } from 'buurtaanpak/programma';
import { createJsonSchemas } from 'buurtaanpak/register';
import { VerslagSchema } from 'buurtaanpak/verslag';

const MAP = new URL('../schemas/', import.meta.url);

/** The files of schemas/ as they should be, by name. A name has the version of the form, so that an earlier one stays beside it. */
export function makeSchemabestanden(): Map<string, string> {
  const schemas = createJsonSchemas({
    boven: {
      programma: ProgrammaSchema,
      evaluatieplan: EvaluatieplanSchema,
      evaluatiegegevens: EvaluatiegegevensSchema,
      verslag: VerslagSchema,
    },
  });
  return new Map(
    Object.values(schemas).map((schema) => {
      const [naam, versie] = String(schema.$id).split(':').slice(-2);
      return [`${naam}-${versie}.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}

if (process.argv[1]?.endsWith('schemas.ts')) {
  mkdirSync(MAP, { recursive: true });
  for (const bestand of readdirSync(MAP)) rmSync(new URL(bestand, MAP));
  for (const [bestand, inhoud] of makeSchemabestanden()) writeFileSync(new URL(bestand, MAP), inhoud);
}
