import { createVingerafdruk } from '../../kern/index.js';

/**
 * The fingerprint of figures and judgements: the codes of the areas, and of each criterion the values as delivered. The order of the areas
 * does not count.
 *
 * @param kolommen - of each criterion a value for every code; `null` where there is none
 */
export function fingerprintCijfers(
  codes: readonly string[],
  kolommen: readonly (readonly (number | null | undefined)[])[],
): string {
  const volgorde = codes.map((code, rij) => ({ code, rij })).sort((a, b) => (a.code < b.code ? -1 : 1));
  return createVingerafdruk({
    gebieden: volgorde.map(({ code }) => code),
    criteria: kolommen.map((kolom) => volgorde.map(({ rij }) => kolom[rij] ?? null)),
  });
}
