import type { Programmascores } from './model/invoer.js';
import type { SelectBuurtenOptions } from './model/opties.js';
import type { Quotum } from './model/quotum.js';
import type { Selectie } from './model/selectie.js';
import { checkInvoer } from './opgave/checkInvoer.js';
import { listMaskers } from './opgave/createOpgave.js';
import { createVraagstuk } from './opgave/vraagstuk.js';
import { solveKern } from './oplosser/solveKern.js';
import { countQuota } from './resultaat/countQuota.js';
import { createSelectie } from './resultaat/createSelectie.js';
import { explainOnhaalbaar } from './uitleg/explainOnhaalbaar.js';

/**
 * Chooses buurten under quota and rules so that the objective is as high as it can be, each buurt at most once, and proves it.
 *
 * **Method.** The quota alone are an assignment flow, solved exactly by successive longest paths; rules that the flow does not know
 * are met by branch and bound over it, best bound first, with dual prices to bound and to choose what to split. The search ends when
 * no open subproblem can be better: that is the proof in `bewijs`. It is limited by `knopenbudget`, never by time.
 *
 * **Rounding and ties.** Scores times weights are rounded to `decimalen` (default 9, fewer for large scores) and added as whole numbers, so a total does not
 * depend on the order of adding, and two totals are equal or not, without a tolerance. Among equally good selections the one is
 * returned that comes first: walking over the buurten in order of precedence (`voorrang`, then code), at the first difference the
 * selection that has the buurt goes before the one that has not, and the one that has it for the earlier quotum before the other.
 * So the answer is unique, and does not depend on the order of the input.
 *
 * **Missing data.** A buurt without a score for a programme is no candidate for it. A buurt that misses a figure that a quotum asks
 * for does not qualify; one of unknown size cannot be chosen under a rule on inhabitants.
 *
 * @param scores - per programme the score of each buurt, higher is better; `null` or absent: no candidate for that programme
 * @param quota - how many for which programme from where; a buurt counts for one quotum at most
 * @returns the selection with its proof; `onhaalbaar` with the smallest set of quota and rules that clash; or, only when the budget
 *   runs out, `beste_gevonden` with the remaining gap or `onbeslist`
 * @throws DomeinFout `selectie.invoer_ongeldig` with everything that is wrong with the input, `selectie.scores_te_groot`
 *
 * @example
 * ```ts
 * import { selectBuurten } from 'buurtaanpak/selectie';
 *
 * const scores = {
 *   oost: [{ code: 'A', score: 0.9 }, { code: 'B', score: 0.8 }, { code: 'C', score: 0.4 }],
 *   energie: [{ code: 'A', score: 0.7 }, { code: 'B', score: 0.2 }, { code: 'C', score: 0.1 }],
 * };
 * const quota = [
 *   { id: 'oost', programma: 'oost', aantal: 1 },
 *   { id: 'energie', programma: 'energie', aantal: 1 },
 * ];
 * const selectie = selectBuurten(scores, quota);
 * selectie.uitkomst; // => 'optimaal'
 * selectie.uitkomst === 'optimaal' && selectie.gekozen.map((buurt) => buurt.code); // => ['B', 'A']
 * selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 4 }]).uitkomst; // => 'onhaalbaar'
 * ```
 */
export function selectBuurten(
  scores: Programmascores,
  quota: readonly Quotum[],
  options: SelectBuurtenOptions = {},
): Selectie {
  const gelezen = checkInvoer(scores, quota, options);
  const invoer = { scores, quota, opties: options };
  const vraagstuk = createVraagstuk(scores, quota, gelezen, options);
  const { voor, na, waarden } = listMaskers(vraagstuk, vraagstuk.regels);
  const telling = countQuota(vraagstuk, voor, na);
  const { uitkomst, opgave, vraagstuk: opgelost } = solveKern(vraagstuk, na, waarden);
  const { toewijzing, knopen } = uitkomst;
  if (toewijzing !== undefined) {
    const konMeedoen = na.reduce((aantal, bits) => aantal + (bits === 0 ? 0 : 1), 0);
    return { ...createSelectie(opgelost, opgave, { ...uitkomst, toewijzing }, telling, invoer), konMeedoen };
  }
  if (!uitkomst.volledig) return { uitkomst: 'onbeslist', quota: telling, knopen, invoer };
  return { uitkomst: 'onhaalbaar', ...explainOnhaalbaar(vraagstuk), quota: telling, knopen, invoer };
}
