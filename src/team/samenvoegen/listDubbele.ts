import type { Feitregel } from '../feiten/feitregel.js';
import { createBevinding } from '../teksten/codes.js';
import { createConflict } from './createConflict.js';
import type { Proef } from './proef.js';
import type { Teamconflict } from './teamsamenvoeging.js';
import { toParen } from './toParen.js';
import type { Vergelijking } from './vergelijking.js';
import { proposeIntrekken } from './voorstellen.js';

/** What makes two facts of one day look like one thing that two people noted. Other kinds cannot be counted twice. */
function nameDubbel(feit: Feitregel): string | undefined {
  switch (feit.soort) {
    case 'bijeenkomst_gehouden':
    case 'nazorg_gepeild':
      return feit.soort;
    case 'begeleidingscontact_gelegd':
      return JSON.stringify([feit.soort, feit.wijze, feit.minuten]);
    case 'opgave_toegevoegd':
    case 'project_gestart':
      return JSON.stringify([feit.soort, feit.thema, feit.titel]);
    default:
      return undefined;
  }
}

/** A meeting, a contact, a question of after-care, an opgave or a project that both branches noted for the same day, each under its own id. */
export function listDubbele(vergelijking: Vergelijking, proef: Proef): Teamconflict[] {
  return toParen(vergelijking, nameDubbel).map(([{ id: tegen }, { id, soort, datum }]) => {
    const params = { id, tegen, gebeurtenis: soort, datum };
    const bevinding = createBevinding('waarschuwing', 'team.conflict_dubbel', [], params);
    const voorstellen = proef([proposeIntrekken(id), proposeIntrekken(tegen)]);
    return createConflict('dubbel', bevinding, { gebeurtenis: id, tegen, voorstellen });
  });
}
