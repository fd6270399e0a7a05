import { readdirSync, readFileSync } from 'node:fs';

const GOUD = new URL('../../test/goud/', import.meta.url);
const SCHEMAS = new URL('../../schemas/', import.meta.url);

const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

/** The stored documents and events of every version, by their `soort`: the golden files. */
export function readDocumenten(): ReadonlyMap<string, readonly unknown[]> {
  const documenten = new Map<string, unknown[]>();
  for (const bestand of readdirSync(GOUD)
    .filter((naam) => naam.endsWith('.json') && naam !== 'hashes.json')
    .sort()) {
    const soort = bestand.split('-')[0] ?? '';
    const inhoud = readJson(new URL(bestand, GOUD));
    documenten.set(soort, [...(documenten.get(soort) ?? []), ...(Array.isArray(inhoud) ? inhoud : [inhoud])]);
  }
  return documenten;
}

/** The JSON Schemas of every version, by the `soort` of their documents. */
export function readSchemas(): ReadonlyMap<string, readonly object[]> {
  const schemas = new Map<string, object[]>();
  for (const bestand of readdirSync(SCHEMAS)
    .filter((naam) => naam !== 'openapi.json')
    .sort()) {
    const soort = bestand.split('-')[0] ?? '';
    schemas.set(soort, [...(schemas.get(soort) ?? []), readJson(new URL(bestand, SCHEMAS)) as object]);
  }
  return schemas;
}
