import type { Bevinding, Datum } from '../../kern/index.js';
import type { Teamdossier } from '../dossier/teamdossier.js';
import { listFeiten } from '../feiten/listFeiten.js';
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
  for (const feit of listFeiten(dossier)) {
    const fout = checkFeit(team, feit);
    if (fout === undefined) applyFeit(team, feit);
    else fouten.set(feit.id, { soort: feit.soort, datum: feit.datum, fout });
  }
  return fouten;
}
