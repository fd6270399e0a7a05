import type { Selectie } from '../model/selectie.js';
import type { Selectieuitleg } from '../model/uitleg.js';
import { openUitleg } from './openUitleg.js';

/**
 * Explains why a buurt was chosen, or why not. Every alternative is solved exactly, under the same quota, rules, objective and tie rule;
 * it has `optimaal: false` when the budget ran out.
 *
 * - Chosen: for which quotum, the best selection without it, and the score it can lose before it falls out.
 * - Not chosen: the best selection with it, its cost, the buurten it displaces, and the smallest rise of its score that brings it in. A
 *   rise to a tie counts when the tie rule then chooses the buurt.
 * - Not chosen, the cause: each rule without which it would be chosen, with the group that is full and who have its places; rules that only
 *   together keep it out; each quotum with one place more; or its score, when it would not be chosen without any rule either. Each was found
 *   by solving again, and `verruimingen` has the smallest change of a quotum or rule that brings it in. Of more than twenty rules twenty are
 *   looked at; the work has a bound, beyond which a cause stays unnamed.
 * - No candidate: the very conditions that it does not meet, with their figures, per quotum.
 * - When an alternative is as good, the sentence says so, names what decided (a lot, precedence, or the order of codes), and counts the selections
 *   that share the tie: exactly up to twenty.
 * - After a lot (`selectIngeloot`): a buurt that was not drawn is told so. The rules by which the lot fixes every place are left out as far as
 *   the same buurten are chosen without them, because a fixed place explains nothing.
 * - When the selection was not proven to be the best, no cause, margin or rise is given, and a `waarschuwing` says why. An alternative that
 *   turns out to be better, with `kosten` below 0, is reported as such (`selectie.uitleg_beter_gevonden`), never as a reason.
 *
 * Cost: n log n in the candidates for each node of its searches, which together have a bound: a few thousand nodes.
 *
 * @param selectie - a selection of `selectBuurten`, with its `invoer`
 * @param code - any buurt of it
 * @returns the explanation in numbers, and as `bevindingen` with a sentence in `taal` in Dutch and English
 * @throws DomeinFout `selectie.niets_gekozen`, `selectie.code_onbekend`; `kern.document_ongeldig`, `selectie.invoer_ongeldig` when it is not a selection,
 *   `selectie.besluit_stappen` when its proof is of another objective
 *
 * @example
 * ```ts
 * import { formatBevinding } from 'buurtaanpak/kern';
 * import { explainSelectie, selectBuurten } from 'buurtaanpak/selectie';
 * import { nl } from 'buurtaanpak/taal';
 *
 * const scores = { oost: [{ code: 'A', score: 9 }, { code: 'B', score: 8 }, { code: 'C', score: 5 }] };
 * const selectie = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 2 }]);
 * const uitleg = explainSelectie(selectie, 'C');
 * uitleg.soort === 'niet_gekozen' && uitleg.stijging; // => { programma: 'oost', punten: 3.000000001, score: 8.000000001 }
 * uitleg.bevindingen.map((bevinding) => formatBevinding(bevinding, nl))[0];
 * // => 'C is niet gekozen: de beste selectie met C scoort 3 lager, zonder B.'
 * uitleg.soort === 'niet_gekozen' && uitleg.oorzaken.map(({ soort }) => soort); // => ['score', 'quotum']
 * uitleg.soort === 'niet_gekozen' && uitleg.verruimingen; // => [{ soort: 'aantal', quotum: 'oost', van: 3, tot: 3 }]
 * ```
 */
export function explainSelectie(selectie: Selectie, code: string): Selectieuitleg {
  return openUitleg(selectie).explain(code);
}
