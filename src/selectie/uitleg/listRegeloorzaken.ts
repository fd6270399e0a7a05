import type { Oorzaak } from '../model/uitleg.js';
import type { Proef } from './createProef.js';
import { findHouders } from './findHouders.js';
import type { Regelplek } from './listPosities.js';
import type { Heropend } from './reopenSelectie.js';

/**
 * The rules that keep a candidate out: each that does so alone; otherwise some that do so together, so few that none of them can be put
 * back.
 *
 * @param plekken - the rules that are left out
 */
export function listRegeloorzaken(
  heropend: Heropend,
  kandidaat: number,
  proef: Proef,
  plekken: readonly Regelplek[],
): readonly Oorzaak[] {
  const { regels } = heropend.vraagstuk;
  const without = (weg: readonly Regelplek[]) =>
    regels.filter((_, positie) => weg.every((plek) => plek.positie !== positie));
  const alleen = plekken.flatMap((plek): Oorzaak[] => {
    const { positie, regel } = plek;
    const gevolg = proef(without([plek]));
    if (gevolg === undefined) return [];
    return findHouders(heropend, regel, kandidaat).map((wie) => ({ soort: 'regel', positie, regel, gevolg, ...wie }));
  });
  if (alleen.length > 0 || plekken.length < 2) return alleen;
  const gevolg = proef(without(plekken));
  if (gevolg === undefined) return [];
  let weg = plekken;
  for (const plek of plekken) {
    const minder = weg.filter((andere) => andere !== plek);
    if (proef(without(minder)) === gevolg) weg = minder;
  }
  return [{ soort: 'regels', regels: weg, gevolg }];
}
