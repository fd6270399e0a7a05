type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The choice of version 2: `kandidaten` becomes `gescoord`. */
function renameInKeuze(keuze: unknown): unknown {
  if (!isObject(keuze) || !Object.hasOwn(keuze, 'kandidaten')) return keuze;
  const { kandidaten: gescoord, ...rest } = keuze;
  return { ...rest, gescoord };
}

/** A programma of version 2 as one of version 3. What is not a programma passes through, and is judged by the schema. */
export function renameKandidaten(programma: Json): Record<string, unknown> {
  const { deelnemers } = programma;
  if (!Array.isArray(deelnemers)) return { ...programma };
  return {
    ...programma,
    deelnemers: deelnemers.map((een: unknown) =>
      isObject(een) && Object.hasOwn(een, 'keuze') ? { ...een, keuze: renameInKeuze(een.keuze) } : een,
    ),
  };
}
