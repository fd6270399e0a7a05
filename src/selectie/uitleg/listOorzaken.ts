import { i16 } from '../../rekenen/index.js';
import type { Oorzaak } from '../model/uitleg.js';
import { limitKnopen } from '../vraagstuk/limitKnopen.js';
import { rangeVanAantal } from '../vraagstuk/rangeVanAantal.js';
import type { Proef } from './createProef.js';
import type { Regelplek } from './listPosities.js';
import { listRegeloorzaken } from './listRegeloorzaken.js';
import { listScoreoorzaken } from './listScoreoorzaken.js';
import { raiseQuotum } from './raiseQuotum.js';
import type { Heropend } from './reopenSelectie.js';
import { solveProef } from './solveProef.js';

const BUDGET = 2000;

/** The quota of which one place more would bring a candidate in. */
function listQuotumoorzaken({ vraagstuk, selectie }: Heropend, proef: Proef): readonly Oorzaak[] {
  const { quota, regels } = vraagstuk;
  return quota.flatMap((quotum, j): Oorzaak[] => {
    const { van, tot } = rangeVanAantal(quotum.aantal);
    const gevolg = proef(regels, raiseQuotum(quota, j, 1));
    if (gevolg === undefined) return [];
    const houders = selectie.gekozen.filter((een) => een.quotum === quotum.id);
    return [{ soort: 'quotum', quotum: quotum.id, van, tot, gevolg, houders }];
  });
}

/**
 * What keeps a candidate out that was not chosen, in order: rules, its score, quota.
 *
 * @param plekken - the rules that are left out one by one
 * @param gelijk - a selection with it is as good: then its score is no cause
 */
export function listOorzaken(
  heropend: Heropend,
  kandidaat: number,
  proef: Proef,
  plekken: readonly Regelplek[],
  gelijk: boolean,
): readonly Oorzaak[] {
  const { vraagstuk } = heropend;
  const regels = listRegeloorzaken(heropend, kandidaat, proef, plekken);
  const quota = listQuotumoorzaken(heropend, proef);
  if (regels.length > 0 || gelijk) return [...regels, ...quota];
  const kaal = solveProef(heropend, [], vraagstuk.quota, limitKnopen(vraagstuk.budget, BUDGET))?.uitkomst;
  if (kaal?.toewijzing === undefined || !kaal.volledig || i16(kaal.toewijzing, kandidaat) >= 0) return quota;
  return [...listScoreoorzaken(heropend, kandidaat, kaal.toewijzing), ...quota];
}
