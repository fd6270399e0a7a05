import type { Feitregel } from '../feiten/listFeiten.js';
import { createBevinding } from '../teksten/codes.js';
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
  return paren.map(([eerste, tweede]) => {
    const { id, soort: gebeurtenis, datum } = tweede;
    const params = { id, tegen: eerste.id, gebeurtenis, datum };
    const bevinding = createBevinding('waarschuwing', 'team.conflict_zelfde_dag', [], params);
    return {
      soort: 'zelfde_dag',
      ernst: bevinding.ernst,
      code: bevinding.code,
      params: bevinding.params,
      gebeurtenis: id,
      tegen: eerste.id,
      voorstellen: proef([proposeIntrekken(eerste.id), proposeIntrekken(id)]),
    };
  });
}
