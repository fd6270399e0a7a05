import type { Bevinding, Datum } from '../../kern/index.js';
import { listRegels } from '../dossier/listRegels.js';
import type { Teamdossier } from '../dossier/teamdossier.js';
import type { Feitsoort } from '../gebeurtenis/velden.js';
import { checkFeit } from '../regels/checkFeit.js';
import { createOpbouw } from '../verloop/opbouw.js';
import { applyFeit } from './applyFeit.js';

/** An event that the rules do not allow at its place. */
export interface Onmogelijk {
  readonly soort: Feitsoort;
  readonly datum: Datum;
  readonly fout: Bevinding;
}

/** The events that the rules do not allow at their place in the life of the team, by id, in order of their place. */
export function findOnmogelijk(dossier: Teamdossier): Map<string, Onmogelijk> {
  const team = createOpbouw();
  const fouten = new Map<string, Onmogelijk>();
  const gezien = new Set<string>();
  for (const { gebeurtenis } of listRegels(dossier)) {
    // A second event with the same id is skipped, as in `findTeamstand`; `checkTeamdossier` reports it.
    if (gezien.has(gebeurtenis.id)) continue;
    gezien.add(gebeurtenis.id);
    const fout = checkFeit(team, gebeurtenis);
    if (fout === undefined) applyFeit(team, gebeurtenis);
    else fouten.set(gebeurtenis.id, { soort: gebeurtenis.soort, datum: gebeurtenis.datum, fout });
  }
  return fouten;
}
