import { normalizeNaam } from './normalizeNaam.js';

/** Finds a column by one of its names, in the order of the names. */
export function findVeld(kop: readonly string[], ...namen: readonly string[]): string | undefined {
  const genormaliseerd = kop.map(normalizeNaam);
  for (const naam of namen) {
    const plaats = genormaliseerd.indexOf(naam);
    if (plaats >= 0) return kop[plaats];
  }
  return undefined;
}
