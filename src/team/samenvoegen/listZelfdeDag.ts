import type { Feitregel } from '../feiten/feitregel.js';
import { createBevinding } from '../teksten/codes.js';
import { createConflict } from './createConflict.js';
import { isGelijk } from './isGelijk.js';
import { listOnderwerpen } from './listOnderwerpen.js';
import type { Proef } from './proef.js';
import type { Teamconflict } from './teamsamenvoeging.js';
import { toParen } from './toParen.js';
import type { Vergelijking } from './vergelijking.js';
import { proposeIntrekken } from './voorstellen.js';

/** The kinds that set something anew: of two on one day the last one holds. */
const ZETTEND: ReadonlySet<string> = new Set([
  'rollen_gewijzigd',
  'begeleider_gewisseld',
  'opgave_herzien',
  'project_gewijzigd',
]);

const nameZetting = (feit: Feitregel): string | undefined =>
  ZETTEND.has(feit.soort) ? `${feit.soort} ${listOnderwerpen(feit).join()}` : undefined;

/** The same thing that both branches set anew for one day, but otherwise: only the order of noting decided. */
export function listZelfdeDag(vergelijking: Vergelijking, proef: Proef): Teamconflict[] {
  const paren = toParen(vergelijking, nameZetting).filter(([eerste, tweede]) => !isGelijk(eerste, tweede));
  return paren.map(([{ id: tegen }, { id, soort, datum }]) => {
    const params = { id, tegen, gebeurtenis: soort, datum };
    const bevinding = createBevinding('waarschuwing', 'team.conflict_zelfde_dag', [], params);
    const voorstellen = proef([proposeIntrekken(tegen), proposeIntrekken(id)]);
    return createConflict('zelfde_dag', bevinding, { gebeurtenis: id, tegen, voorstellen });
  });
}
