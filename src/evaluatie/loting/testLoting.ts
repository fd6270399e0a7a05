import { createWerk } from '../../kern/huis.js';
import { TOETSWERK } from '../../rekenen/index.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import type { Lotingoordeel, Lotinvoer, TestLotingOptions } from '../model/lotingoordeel.js';
import { judgeLoting } from './judgeLoting.js';
import { readLoting } from './readLoting.js';
import { requireVraag } from './requireVraag.js';

/**
 * Whether the programme works, after a lot between buurten whose scores hardly differed: the difference of means of the buurten that were
 * drawn and those that were not, per block, each block weighted by its number of buurten. That is unbiased for the mean effect on these
 * buurten, whatever the chances in a block.
 *
 * **Test.** What would have come out if the lot had fallen otherwise: the difference is computed for every draw that the rules of the lot
 * allow (those of `listTrekkingen`), and p is the share that is at least as far from 0. With more draws than `maximum` a sample is taken
 * with the seed; of a lot that was shuffled under rules at most 100,000. Under the hypothesis that the programme changes nothing anywhere
 * this is exact, whatever the spread (Fisher 1935). The interval holds every constant effect that the same test does not reject, so it leaves
 * out 0 exactly when p is at most `alfa`; an end that is `null` is unbounded.
 *
 * **As drawn.** A buurt counts on the side where the lot put it, also when it did not start or started without being drawn: `starts` says so
 * and lowers the level of the evidence. A buurt without an outcome is left out; the draws are then those in which it has the lot that it had.
 * More than 10% missing, or over 5 points more on one side, lowers the level too.
 *
 * **Earlier figure.** With `voormeting` there is also a test on what is left of the outcome after its slope on that figure, within blocks and
 * without the lot in the model. It is exact too, mostly finds smaller effects, and may use a criterion of the choice. The verdict stays that of
 * the plain test, so that nobody can choose between the two afterwards. Buurten without the earlier figure do not count in it.
 *
 * Cost: n log n in the buurten, which are put in order; for each arrangement n. The arrangements are at most 400,000, or a sample of
 * which all labels together are at most 20 million.
 *
 * @param loting - the document of `drawLoting`, or `{ blokken: [{ ingeloot, uitgeloot }] }` of a lot that was drawn elsewhere. A document
 *   that gives something else when it is drawn again counts as the latter, with a finding
 * @param uitkomsten - the rows; rows of other outcomes are ignored
 * @returns refused for an outcome that exists only where there is a team, and for a change since a criterion of the choice
 * @throws DomeinFout `kern.document_ongeldig`, `evaluatie.buurt_dubbel`, `evaluatie.vanaf_na_op`, `evaluatie.getal_ongeldig`,
 *   `evaluatie.kans_ongeldig`, `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`, `kern.zaad_ongeldig`, `kern.te_veel_werk`, `kern.afgebroken`
 *
 * @example
 * ```ts
 * import { testLoting } from 'buurtaanpak/evaluatie';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const op = Datum.parse('2029-09-01');
 * const cijfers = { A: 8, B: 7, C: 9, D: 7.5, E: 5, F: 6, G: 5.5, H: 4 };
 * const { effect, toetsing, bewijs } = testLoting(
 *   { blokken: [{ ingeloot: ['A', 'B', 'C', 'D'], uitgeloot: ['E', 'F', 'G', 'H'] }] },
 *   Object.entries(cijfers).map(([buurt, waarde]) => ({ buurt, uitkomst: 'leefbaarheid', moment: op, waarde })),
 *   { uitkomst: 'leefbaarheid', op, vastgesteldOp: Datum.parse('2026-06-01') },
 * );
 * effect?.waarde; // => 2.75
 * toetsing?.p; // => 2 / 70
 * bewijs.bewijsniveau; // => 3
 * bewijs.nietHoger.map(({ code }) => code); // => ['evaluatie.niet_hoger_lotdocument_ontbreekt']
 * ```
 */
export function testLoting(
  loting: Lotinvoer,
  uitkomsten: readonly Uitkomstregel[],
  options: TestLotingOptions,
): Lotingoordeel {
  requireVraag(options);
  const teller = createWerk(options, TOETSWERK);
  return judgeLoting(readLoting(loting, options), uitkomsten, { ...options, teller });
}
