type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The kind of a document that a schema describes, when it describes a whole document. */
function readSoort(schema: Json): unknown {
  const { soort, versie } = isObject(schema.properties) ? schema.properties : {};
  return isObject(soort) && isObject(versie) && typeof versie.const === 'number' ? soort.const : undefined;
}

/** Whether a form takes any text, so that a list of values beside it is only offered. */
const isAanbod = ({ anyOf }: Json): boolean =>
  Array.isArray(anyOf) &&
  anyOf.some((keuze) => isObject(keuze) && keuze.type === 'string' && !('enum' in keuze || 'const' in keuze));

/**
 * What a JSON Schema can say: the names of its fields and its constant texts. A document of another kind that lies inside counts for
 * nothing here, as it has golden files of its own.
 */
export function listKenmerken(schema: Json, soorten: ReadonlySet<string>): string[] {
  const definities = isObject(schema.$defs) ? schema.$defs : {};
  const eigen = readSoort(schema);
  const gezien = new Set<unknown>();
  const uit = new Set<string>();
  const visit = (deel: unknown): void => {
    if (typeof deel !== 'object' || deel === null || gezien.has(deel)) return;
    gezien.add(deel);
    if (Array.isArray(deel)) {
      deel.forEach(visit);
      return;
    }
    const hier = deel as Json;
    if (isAanbod(hier)) return;
    const soort = readSoort(hier);
    if (typeof soort === 'string' && soort !== eigen && soorten.has(soort)) return;
    if (typeof hier.$ref === 'string') visit(definities[hier.$ref.replace('#/$defs/', '')]);
    if (isObject(hier.properties)) for (const veld of Object.keys(hier.properties)) uit.add(`${veld}:`);
    for (const vast of [hier.const, ...(Array.isArray(hier.enum) ? hier.enum : [])])
      if (typeof vast === 'string') uit.add(vast);
    for (const [naam, inhoud] of Object.entries(hier)) if (naam !== '$defs') visit(inhoud);
  };
  visit(schema);
  return [...uit];
}

/** What documents do say, in the same words. */
export function readKenmerken(value: unknown): Set<string> {
  const uit = new Set<string>();
  const visit = (deel: unknown): void => {
    if (typeof deel === 'string') uit.add(deel);
    if (Array.isArray(deel)) deel.forEach(visit);
    else if (isObject(deel)) {
      for (const [veld, inhoud] of Object.entries(deel)) {
        uit.add(`${veld}:`);
        visit(inhoud);
      }
    }
  };
  visit(value);
  return uit;
}
