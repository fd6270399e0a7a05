import { selectFeiten } from '../stand/selectFeiten.js';
import type { Stand } from '../stand/stand.js';
import { LAATSTESOORTEN, type Laatstestap } from './bijdragestap.js';

/** What happened to a contribution last, on the peildatum or before it; of several on one day what was recorded last. */
export function findLaatsteStap({ feiten }: Stand): Laatstestap | undefined {
  const laatste = selectFeiten(feiten, ...LAATSTESOORTEN).at(-1);
  if (laatste === undefined) return undefined;
  const { soort, datum, bedrag } = laatste.gebeurtenis;
  return { soort, datum, bedrag };
}
