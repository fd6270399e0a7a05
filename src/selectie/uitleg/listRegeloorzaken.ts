import type { Oorzaak } from '../model/uitleg.js';
import type { Proef } from './createProef.js';
import { findHouders } from './findHouders.js';
import type { Heropend } from './reopenSelectie.js';

/**
 * The rules that keep a candidate out: each that does so alone; otherwise some that do so together, so few that none of them can be put
 * back.
 *
 * @param posities - the rules that are left out
 */
export function listRegeloorzaken(
  heropend: Heropend,
  kandidaat: number,
  proef: Proef,
  posities: readonly number[],
): readonly Oorzaak[] {
  const { regels } = heropend.vraagstuk;
  const without = (weg: readonly number[]) => regels.filter((_, positie) => !weg.includes(positie));
  const alleen = posities.flatMap((positie): Oorzaak[] => {
    const regel = regels[positie] as (typeof regels)[number];
    const gevolg = proef(without([positie]));
    if (gevolg === undefined) return [];
    return findHouders(heropend, regel, kandidaat).map((wie) => ({ soort: 'regel', positie, regel, gevolg, ...wie }));
  });
  if (alleen.length > 0 || posities.length < 2) return alleen;
  const gevolg = proef(without(posities));
  if (gevolg === undefined) return [];
  let weg = posities;
  for (const positie of posities) {
    const minder = weg.filter((andere) => andere !== positie);
    if (proef(without(minder)) === gevolg) weg = minder;
  }
  return [{ soort: 'regels', posities: weg, gevolg }];
}
