import { i32 } from '../../rekenen/index.js';
import type { Tweede, Zoeker } from '../boom/createZoeker.js';
import type { Keuze } from '../boom/keuze.js';
import type { Knoop } from '../boom/knoop.js';
import type { Teller } from '../boom/teller.js';
import { countPlaatsen } from '../probleem/countPlaatsen.js';
import type { Gelijkspel } from './uitkomst.js';

/** Where the settling of a tie stopped. */
export interface Gelijkstand {
  /** The arcs before this one are decided; -1 when it is not known yet whether there is a tie. */
  readonly plek: number;
  /** The subproblems that are left for that. */
  readonly open: readonly Knoop[];
}

/** Where to go on with it; without subproblems all of those for that place. */
export interface Gelijkbegin {
  readonly plek: number;
  readonly open?: readonly Knoop[] | undefined;
}

/** The choice that the tie rule prefers, and the state of the tie. */
export interface Beslist {
  readonly toewijzing: Int16Array;
  readonly gelijkspel: Gelijkspel;
  /** With `onbeslist`: where it stopped. */
  readonly gelijk?: Gelijkstand | undefined;
}

/**
 * Turns a best choice into the one that the tie rule prefers among all best ones. First it looks for any other choice as good, unless the
 * search knows (`tweede`); without one the choice is unique. Then it goes through the candidates in order of precedence. It chooses a candidate (for the first possible vak)
 * when some best choice does so too and agrees with the earlier decisions. The searcher is left with narrower bounds.
 */
export function settleGelijkspel(
  zoeker: Zoeker,
  { toewijzing: eerste, waarde }: Keuze,
  tweede: Tweede,
  teller: Teller,
  { plek, open: begin }: Gelijkbegin = { plek: -1 },
): Beslist {
  if (tweede === 'geen') return { toewijzing: eerste, gelijkspel: 'uniek' };
  const { model } = zoeker;
  const { eersteBoog, vakVan, probleem } = model;
  const look = (knopen: readonly Knoop[]) => zoeker.search({ soort: 'eerste', drempel: waarde, begin: knopen }, teller);
  zoeker.fix(waarde);
  if (tweede === 'onbekend' && plek < 0) {
    if (begin === undefined && zoeker.isBepaald(waarde)) return { toewijzing: eerste, gelijkspel: 'uniek' };
    const { keuzes, volledig, open } = look(begin ?? zoeker.listAndere(eerste));
    if (!volledig) return { toewijzing: eerste, gelijkspel: 'onbeslist', gelijk: { plek, open } };
    if (keuzes.length === 0) return { toewijzing: eerste, gelijkspel: 'uniek' };
  }
  let toewijzing = eerste;
  let vrij = countPlaatsen(probleem);
  for (let c = 0; c + 1 < eersteBoog.length; c++) {
    let gekozen = false;
    for (let b = i32(eersteBoog, c); b < i32(eersteBoog, c + 1); b++) {
      let erin: boolean = !gekozen && toewijzing[c] === vakVan[b];
      // Whether a best choice has this arc; it becomes the present one.
      if (!erin && !gekozen && b >= plek && vrij > 0 && !zoeker.isDicht(b)) {
        const { keuzes, volledig, open } = look((b === plek && begin) || [zoeker.createKnoop(b, 1, 1)]);
        const keuze = keuzes[0];
        if (keuze !== undefined) ({ toewijzing } = keuze);
        else if (!volledig) return { toewijzing, gelijkspel: 'onbeslist', gelijk: { plek: b, open } };
        erin = keuze !== undefined;
      }
      zoeker.limit(b, erin ? 1 : 0, erin ? 1 : 0);
      if (erin) vrij--;
      gekozen ||= erin;
    }
  }
  return { toewijzing, gelijkspel: 'beslist' };
}
