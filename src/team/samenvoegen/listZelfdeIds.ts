import { createBevinding } from '../teksten/codes.js';
import { createConflict } from './createConflict.js';
import type { Teamconflict } from './teamsamenvoeging.js';
import type { Vergelijking } from './vergelijking.js';

/** The ids under which each branch noted something else. No correction helps: the second must be noted anew under an id of its own. */
export function listZelfdeIds({ takken: [links, rechts] }: Vergelijking): Teamconflict[] {
  return [...links.ids].flatMap((id): Teamconflict[] => {
    if (!rechts.ids.has(id)) return [];
    const bevinding = createBevinding('fout', 'team.conflict_zelfde_id', [], { id });
    return [createConflict('zelfde_id', bevinding, { gebeurtenis: id, voorstellen: [] })];
  });
}
