import * as z from 'zod';
import type { Werkopties } from '../../kern/index.js';
import type { ExterneOplosser, Zoekstand } from '../../oplosser/index.js';

/** Where a search stopped: plain JSON, with which `selectBuurten` goes on, also on another machine. */
export interface Selectiestand {
  /** The fingerprint of the question without its budgets and of the state, so that it goes on with the same question and as it was. */
  readonly vingerafdruk: string;
  /** What was used so far. */
  readonly knopen: number;
  readonly pivots: number;
  /** The proof had to split the problem. */
  readonly vertakt: boolean;
  readonly zoek: Zoekstand;
  /**
   * The fingerprint of the other fields. It finds a change by accident, and no forgery: what a state says was searched cannot be seen from
   * it. So a state from a stranger is no proof; `verifySelectiebesluit` begins anew.
   */
  readonly zegel: string;
}

/** How a selection is searched. None of it belongs to the question, so none of it is in `invoer`. */
export interface Zoekopties {
  /**
   * `aborted` is read at every subproblem; when it is `true` the search stops, as when the budget runs out. An `AbortSignal` will do. So
   * will an object with a getter, which can stop a synchronous call, for instance after some time.
   */
  readonly signaal?: Werkopties['signaal'];
  /** The `stand` of an earlier result for the same question: the search goes on from there, with a new budget. */
  readonly stand?: Selectiestand | undefined;
  /**
   * A solver of another make, for a question that the budget is not enough for, such as `createHighsOplosser` of `buurtaanpak/highs` gives.
   * It is asked for the objective `totaal` only. Its selection is checked in whole numbers; what it claims besides is in `bewijs` as such.
   */
  readonly oplosser?: ExterneOplosser | undefined;
}

const OpenSchema = z.strictObject({
  keuzes: z.array(z.tuple([z.int().min(0), z.int().min(0), z.int().min(0)])),
  grens: z.number().optional(),
});
const stap = z.strictObject({ waarde: z.number(), bovengrens: z.number() });

/** The schema of {@link Selectiestand}. */
export const SelectiestandSchema: z.ZodType<Selectiestand> = z.strictObject({
  vingerafdruk: z.string(),
  knopen: z.int().min(0),
  pivots: z.int().min(0),
  vertakt: z.boolean(),
  zoek: z.strictObject({
    stap: z.int().min(0),
    masker: z.array(z.int().min(0)).optional(),
    beste: z.array(z.int().min(-1)).optional(),
    open: z.array(OpenSchema).optional(),
    bovengrens: z.number().optional(),
    gelijk: z.int().min(-1).optional(),
    klaar: z.array(stap),
  }),
  zegel: z.string(),
});
