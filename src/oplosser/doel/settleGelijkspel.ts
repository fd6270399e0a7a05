import { i32 } from '../../rekenen/index.js';
import type { Keuze, Tweede, Zoeker } from '../boom/createZoeker.js';
import type { Knoop } from '../boom/knoop.js';
import type { Teller } from '../boom/teller.js';
import type { Gelijkspel } from './uitkomst.js';

/** The choice that the tie rule prefers, and the state of the tie. */
export interface Beslist {
  readonly toewijzing: Int16Array;
  readonly gelijkspel: Gelijkspel;
}

/**
 * Turns a best choice into the one that the tie rule prefers among all best ones. First it looks for any other choice as good, unless the
 * search knows (`tweede`); without one
 * the choice is unique. Then it goes through the candidates in order of precedence. It chooses a candidate (for the first possible vak)
 * when some best choice does so too and agrees with the earlier decisions. The searcher is left with narrower bounds.
 */
export function settleGelijkspel(
  zoeker: Zoeker,
  { toewijzing: eerste, waarde }: Keuze,
  tweede: Tweede,
  teller: Teller,
): Beslist {
  if (tweede === 'geen') return { toewijzing: eerste, gelijkspel: 'uniek' };
  const { model } = zoeker;
  const { eersteBoog, vakVan, probleem } = model;
  const look = (begin: readonly Knoop[]) => zoeker.search({ soort: 'eerste', drempel: waarde, begin }, teller);
  zoeker.fix(waarde);
  if (tweede === 'onbekend') {
    if (zoeker.isBepaald(waarde)) return { toewijzing: eerste, gelijkspel: 'uniek' };
    const ander = look(zoeker.listAndere(eerste));
    if (!ander.volledig) return { toewijzing: eerste, gelijkspel: 'onbeslist' };
    if (ander.keuzes.length === 0) return { toewijzing: eerste, gelijkspel: 'uniek' };
  }
  let toewijzing = eerste;
  let vrij = probleem.vakken.tot.reduce((som, tot) => som + tot, 0);
  /** Whether a best choice has this arc; it becomes the present one. `undefined`: the search stopped. */
  const has = (boog: number, j: number, c: number): boolean | undefined => {
    if (toewijzing[c] === j) return true;
    if (zoeker.isDicht(boog) || vrij === 0) return false;
    const { keuzes, volledig } = look([zoeker.createKnoop(boog, 1, 1)]);
    const keuze = keuzes[0];
    if (keuze === undefined) return volledig ? false : undefined;
    ({ toewijzing } = keuze);
    return true;
  };
  for (let c = 0; c + 1 < eersteBoog.length; c++) {
    let gekozen = false;
    for (let b = i32(eersteBoog, c); b < i32(eersteBoog, c + 1); b++) {
      const erin: boolean | undefined = gekozen ? false : has(b, i32(vakVan, b), c);
      if (erin === undefined) return { toewijzing, gelijkspel: 'onbeslist' };
      zoeker.limit(b, erin ? 1 : 0, erin ? 1 : 0);
      if (erin) vrij--;
      gekozen ||= erin;
    }
  }
  return { toewijzing, gelijkspel: 'beslist' };
}
