import type { Dossiermaand, Dossierregel } from './teamdossier.js';

/** Removes the line with the event of this id, and gives it; `undefined` when there is no such line. */
export function takeRegel(
  maanden: readonly Dossiermaand[],
  id: string,
): { readonly regel: Dossierregel | undefined; readonly maanden: readonly Dossiermaand[] } {
  for (const [m, { maand, regels }] of maanden.entries()) {
    const regel = regels.find(({ gebeurtenis }) => gebeurtenis.id === id);
    if (regel === undefined) continue;
    const over = regels.filter((een) => een !== regel);
    return {
      regel,
      maanden: maanden.flatMap((een, i) => (i !== m ? een : over.length === 0 ? [] : { maand, regels: over })),
    };
  }
  return { regel: undefined, maanden };
}
