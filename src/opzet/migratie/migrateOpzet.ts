type Velden = Readonly<Record<string, unknown>>;

const isObject = (waarde: unknown): waarde is Velden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Changes every object in the list of a field. What is no list, and what in it is no object, is left for the schema. */
const mapLijst = (velden: Velden, naam: string, change: (een: Velden) => Velden): Velden => {
  const lijst = velden[naam];
  return Array.isArray(lijst)
    ? { ...velden, [naam]: lijst.map((een: unknown) => (isObject(een) ? change(een) : een)) }
    : velden;
};

/** Who pays was called `partij`; there were contributions of an amount only. */
function changeBijdrage({ partij, ...bijdrage }: Velden): Velden {
  return partij === undefined ? bijdrage : { ...bijdrage, van: partij };
}

/** An opzet of version 1 as one of version 2. What is not an opzet passes through, and is judged by the schema. */
export function migrateOpzet({ $schema, geld, ...opzet }: Velden): Record<string, unknown> {
  return {
    ...($schema === undefined
      ? {}
      : { $schema: typeof $schema === 'string' ? $schema.replace(/opzet-1\.json$/, 'opzet-2.json') : $schema }),
    ...opzet,
    ...(geld === undefined
      ? {}
      : {
          geld: isObject(geld) ? mapLijst(geld, 'jaren', (blok) => mapLijst(blok, 'bijdragen', changeBijdrage)) : geld,
        }),
  };
}
