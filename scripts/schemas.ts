// `npm run schemas`: writes the JSON Schema of every document to schemas/, for apps in other languages, and all of them as
// components of OpenAPI.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { Evaluatiegegevens, Evaluatieplan } from 'buurtaanpak/evaluatie';
import { Opzet } from 'buurtaanpak/opzet';
import { Programma } from 'buurtaanpak/programma';
import { createJsonSchemas } from 'buurtaanpak/register';
import { Verslag } from 'buurtaanpak/verslag';
import { makeOpenapi } from './openapi.js';

const MAP = new URL('../schemas/', import.meta.url);

/** The files of schemas/ as they should be, by name. A name has the version of the form, so that an earlier one stays beside it. */
export function makeSchemabestanden(): Map<string, string> {
  const schemas = createJsonSchemas({
    boven: {
      programma: Programma.schema,
      evaluatieplan: Evaluatieplan.schema,
      evaluatiegegevens: Evaluatiegegevens.schema,
      verslag: Verslag.schema,
      opzet: Opzet.schema,
    },
  });
  const toTekst = (inhoud: unknown) => `${JSON.stringify(inhoud, null, 2)}\n`;
  return new Map([
    ...Object.values(schemas).map((schema): [string, string] => {
      const [naam, versie] = String(schema.$id).split(':').slice(-2);
      return [`${naam}-${versie}.json`, toTekst(schema)];
    }),
    ['openapi.json', toTekst(makeOpenapi(schemas))],
  ]);
}

/** Whether a file is the schema of an earlier version of a document: kept, as a document of that version still exists. */
export function isEerder(bestand: string, nu: ReadonlyMap<string, string>): boolean {
  const [, naam, versie] = /^([a-z]+)-(\d+)\.json$/.exec(bestand) ?? [];
  return [...nu.keys()].some((ander) => {
    const [, hetzelfde, nieuwste] = /^([a-z]+)-(\d+)\.json$/.exec(ander) ?? [];
    return hetzelfde !== undefined && hetzelfde === naam && Number(nieuwste) > Number(versie);
  });
}

if (process.argv[1]?.endsWith('schemas.ts')) {
  mkdirSync(MAP, { recursive: true });
  const nu = makeSchemabestanden();
  for (const bestand of readdirSync(MAP)) if (!isEerder(bestand, nu)) rmSync(new URL(bestand, MAP));
  for (const [bestand, inhoud] of nu) writeFileSync(new URL(bestand, MAP), inhoud);
}
