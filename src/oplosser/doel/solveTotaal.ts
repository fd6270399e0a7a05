import type { Zoeker } from '../boom/createZoeker.js';
import type { Keuze } from '../boom/keuze.js';
import type { Knoop } from '../boom/knoop.js';
import type { Teller } from '../boom/teller.js';
import { boundRuw } from './boundRuw.js';
import { type Gelijkbegin, type Gelijkstand, settleGelijkspel } from './settleGelijkspel.js';
import type { Gelijkspel } from './uitkomst.js';

/** The best choice for a total. */
export interface Oplossing {
  /** `undefined` when nothing was found. */
  readonly keuze: Keuze | undefined;
  readonly bovengrens: number;
  /** The search ended within its limits: the value is the optimum, or no choice exists. */
  readonly volledig: boolean;
  readonly gelijkspel: Gelijkspel;
  /** The subproblems that are left. */
  readonly open: readonly Knoop[];
  /** Where the settling of the tie stopped, when it did. */
  readonly gelijk?: Gelijkstand | undefined;
}

/** Options of `solveTotaal`. */
export interface SolveTotaalOptions {
  /** Work out the tie rule. */
  readonly gelijkspel: boolean;
  /** Narrows the bounds of the searcher to the problem. It is called before the search, and again before the tie is settled. */
  readonly narrow?: (() => void) | undefined;
  /** The best choice of an earlier search, and the subproblems that it left; or where the settling of the tie stopped. */
  readonly hervat?:
    | {
        readonly beste: Keuze | undefined;
        readonly open: readonly Knoop[];
        readonly gelijk?: Gelijkbegin | undefined;
      }
    | undefined;
}

/** Finds the choice with the highest total value; among equally good ones the one that the tie rule prefers. */
export function solveTotaal(zoeker: Zoeker, teller: Teller, options: SolveTotaalOptions): Oplossing {
  const { gelijkspel, narrow, hervat } = options;
  const open = () => {
    zoeker.reset();
    narrow?.();
  };
  open();
  const drempel = hervat?.beste === undefined ? Number.NEGATIVE_INFINITY : hervat.beste.waarde + 1;
  // With a tie to settle, no subproblem may hold a better choice.
  const begin = hervat?.gelijk === undefined ? hervat?.open : [];
  const gevonden = zoeker.search({ soort: 'beste', drempel, begin }, teller);
  const keuze = gevonden.keuzes[0] ?? hervat?.beste;
  const { volledig } = gevonden;
  // A search that stopped before it solved the whole problem once has no bound of its own.
  const hoogste = Math.max(gevonden.bovengrens, keuze?.waarde ?? Number.NEGATIVE_INFINITY);
  const bovengrens = hoogste === Number.POSITIVE_INFINITY ? boundRuw(zoeker.probleem()) : hoogste;
  const uit = { keuze, bovengrens, volledig, gelijkspel: 'onbeslist' as const, open: gevonden.open };
  if (keuze === undefined || !volledig || !gelijkspel) return uit;
  open();
  const tweede = gevonden.keuzes[0] === undefined ? 'onbekend' : gevonden.tweede;
  const { toewijzing, ...beslist } = settleGelijkspel(zoeker, keuze, tweede, teller, hervat?.gelijk);
  return { ...uit, keuze: { ...keuze, toewijzing }, ...beslist };
}
