import { readDossier } from './readDossier.js';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A deelnemer of version 1: the text becomes a record, and its end an event of that record. */
function migrateDeelnemer(deelnemer: unknown): unknown {
  if (!isObject(deelnemer)) return deelnemer;
  const { overeenkomst, beeindigdPer, ...rest } = deelnemer;
  return { ...rest, ...(overeenkomst === undefined ? {} : { overeenkomst: readDossier(overeenkomst, beeindigdPer) }) };
}

/** A programma of version 1 as one of version 2. What is not a programma passes through, and is judged by the schema. */
export function migrateProgramma(programma: Json): Record<string, unknown> {
  const { deelnemers } = programma;
  return { ...programma, ...(Array.isArray(deelnemers) ? { deelnemers: deelnemers.map(migrateDeelnemer) } : {}) };
}
