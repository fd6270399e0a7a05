import type { SelectieGebied } from '../../selectie/index.js';
import type { Inbreng } from './bezwaarinvoer.js';

/** The figure that is the number of inhabitants of a gebied. */
const INWONERS = 'aantal_inwoners';

/** A gebied of the selection with what was brought in about it: a figure that quota look at, or a feature. */
export function changeGebied(gebied: SelectieGebied, inbreng: Inbreng): SelectieGebied {
  if (inbreng.soort === 'kenmerk') {
    const andere = (gebied.kenmerken ?? []).filter((kenmerk) => kenmerk !== inbreng.kenmerk);
    return { ...gebied, kenmerken: inbreng.heeft ? [...andere, inbreng.kenmerk] : andere };
  }
  if (inbreng.soort !== 'cijfer') return gebied;
  const { sleutel, waarde } = inbreng;
  const { cijfers, inwoners } = gebied;
  return {
    ...gebied,
    ...(cijfers === undefined || !Object.hasOwn(cijfers, sleutel)
      ? {}
      : { cijfers: { ...cijfers, [sleutel]: waarde } }),
    ...(inwoners === undefined || sleutel !== INWONERS ? {} : { inwoners: waarde }),
  };
}
