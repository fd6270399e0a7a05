import type { Feitregel } from '../feiten/feitregel.js';
import { checkFeit } from '../regels/checkFeit.js';
import { createOpbouw } from '../verloop/opbouw.js';
import { applyFeit } from './applyFeit.js';
import type { Onmogelijk } from './onmogelijk.js';

/** The facts that the rules do not allow at their place, by id, in order of their place. */
export function listOnmogelijk(feiten: readonly Feitregel[]): Map<string, Onmogelijk> {
  const team = createOpbouw();
  const fouten = new Map<string, Onmogelijk>();
  for (const feit of feiten) {
    const fout = checkFeit(team, feit);
    if (fout === undefined) applyFeit(team, feit);
    else fouten.set(feit.id, { soort: feit.soort, datum: feit.datum, fout });
  }
  return fouten;
}
