/** A verslag of version 1 as one of version 2: no finding was named as told, and for whom it was is not known. */
export function migrateVerslag(verslag: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { vermeldingen: [], ...verslag };
}
