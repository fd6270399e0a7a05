import { countJarenTussen } from '../../team/huis.js';
import type { Teamstand } from '../../team/index.js';
import type { Groei } from '../delen/brieffeiten.js';

/**
 * The finished projects after the first year of their team, and how many of these were larger than the largest of the first year of that
 * team. A team without a finished project in its first year has nothing to compare with.
 */
export function countGroei(teams: readonly Teamstand[]): Groei | undefined {
  const paren = teams.flatMap(({ gevormdOp, projecten }) => {
    if (gevormdOp === undefined) return [];
    const klaar = projecten.flatMap(({ afgerondOp, omvang }) =>
      afgerondOp === undefined ? [] : [{ omvang, eerste: countJarenTussen(gevormdOp, afgerondOp) < 1 }],
    );
    const begin = klaar.filter(({ eerste }) => eerste).map(({ omvang }) => omvang);
    const grootste = Math.max(...begin);
    return begin.length === 0 ? [] : klaar.filter(({ eerste }) => !eerste).map(({ omvang }) => omvang > grootste);
  });
  return paren.length === 0 ? undefined : { projecten: paren.length, groter: paren.filter(Boolean).length };
}
