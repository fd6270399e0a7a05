import type { Feitregel } from '../feiten/listFeiten.js';
import { createBevinding } from '../teksten/codes.js';
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
  return toParen(vergelijking, nameDubbel).map(([eerste, tweede]) => {
    const { id, soort: gebeurtenis, datum } = tweede;
    const params = { id, tegen: eerste.id, gebeurtenis, datum };
    const bevinding = createBevinding('waarschuwing', 'team.conflict_dubbel', [], params);
    return {
      soort: 'dubbel',
      ernst: bevinding.ernst,
      code: bevinding.code,
      params: bevinding.params,
      gebeurtenis: id,
      tegen: eerste.id,
      voorstellen: proef([proposeIntrekken(id), proposeIntrekken(eerste.id)]),
    };
  });
}
