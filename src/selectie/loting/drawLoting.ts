import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import { type Loting, ZaadSchema } from '../model/loting.js';
import { refuse } from '../teksten/codes.js';
import { type BijnaGelijken, BijnaGelijkenSchema } from './bijnaGelijken.js';
import { createLoting } from './createLoting.js';

/** Options of {@link drawLoting}. */
export interface DrawLotingOptions {
  /**
   * The public seed: a text that nobody knows before the lot and everybody can know after it, such as the numbers of a lottery of a day that
   * was named beforehand. Every sign counts, spaces and capitals too.
   */
  readonly zaad: string;
}

const OptiesSchema: z.ZodType<DrawLotingOptions> = z.strictObject({ zaad: ZaadSchema });

/**
 * Draws lots between near-ties: the places of each block go to its participants, every draw that the rules allow as likely as every other.
 *
 * **From seed to draw**, so that another program can do it again. (1) The text is the `createVingerafdruk` (SHA-256 over canonical JSON) of
 * `{ blokken, zaad }`, with of each block its `plaatsen` and the `codes` of its participants in order of code, the blocks in order of their
 * first code. The participants are in it, so that two gemeenten with one seed draw apart. (2) `createToeval` of that text gives the numbers
 * (xoshiro128**, started by FNV-1a and splitmix32). (3) The draws that the rules allow (`eisen`) are put in order: a draw is its list of codes,
 * block by block and in order of code, and lists are ordered at the first place where they differ. `nextBelow(mogelijk)` is the `nummer` of the
 * draw in that order, from 0. With more than 400,000 draws each block is shuffled in turn (`shuffle`, the first `plaatsen` are drawn), again
 * until the rules allow it: every allowed draw is then as likely as well, and `wijze` says `geschud`. (4) Two more shuffles, of those drawn and
 * of the others, both in order of code, give `voorrang`.
 *
 * **Chances.** `kans` is the share of the draws that a participant is in: `plaatsen` divided by the number of participants when no rule
 * forbids a draw. It is exact, except for `geschud` under rules: there it is counted over up to 10,000 other draws, and `kansen` says `geschat`.
 *
 * The seed decides, so fix who takes part, and when and how the seed comes about, before anybody can know it. There are 2^32 different starts
 * of the generator: enough for a fair lot, not for secrets.
 *
 * Cost: n log n in the participants; the draws that the rules allow are counted in at most a million steps.
 *
 * @param bijnaGelijken - the blocks of `findBijnaGelijken`
 * @returns the document of the lot; `selectIngeloot` chooses by it
 * @throws DomeinFout `selectie.loting_leeg`: there is no block; `selectie.loting_onmogelijk`: the rules allow no draw, or so few of so
 *   many that shuffling does not find them; `kern.document_ongeldig`
 *
 * @example
 * ```ts
 * import { drawLoting, findBijnaGelijken, selectBuurten } from 'buurtaanpak/selectie';
 *
 * const rijen = Object.entries({ A: 90, B: 71, C: 70, D: 69, E: 40 }).map(([code, score]) => ({ code, score }));
 * const selectie = selectBuurten({ oost: rijen }, [{ id: 'oost', programma: 'oost', aantal: 2 }]);
 * const loting = drawLoting(findBijnaGelijken(selectie, { marge: 3 }), { zaad: 'Lotto 2026-09-05: 3 11 20 24 38 41' });
 * loting.mogelijk; // => 3
 * loting.blokken[0]?.ingeloot; // => ['B']
 * loting.blokken[0]?.deelnemers.map(({ kans }) => kans.toFixed(3)); // => ['0.333', '0.333', '0.333']
 * ```
 */
export function drawLoting(bijnaGelijken: BijnaGelijken, options: DrawLotingOptions): Loting {
  const { afgevallen: _, ...gelezen } = parseSchema(BijnaGelijkenSchema, bijnaGelijken, 'bijnaGelijken');
  const { zaad } = parseSchema(OptiesSchema, options, 'opties');
  if (gelezen.blokken.length === 0) return refuse('selectie.loting_leeg', {});
  return createLoting(gelezen, zaad);
}
