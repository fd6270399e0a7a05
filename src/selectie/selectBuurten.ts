import type { Scoreinvoer } from './model/invoer.js';
import { keepOpties } from './model/keepOpties.js';
import { keepScores } from './model/keepScores.js';
import type { Selectieopties } from './model/opties.js';
import type { Quotum } from './model/quotum.js';
import { readScores } from './model/readScores.js';
import type { Selectie } from './model/selectie.js';
import type { Zoekopties } from './model/zoekopties.js';
import { countQuota } from './resultaat/countQuota.js';
import { createSelectie } from './resultaat/createSelectie.js';
import { solveVraagstuk } from './resultaat/solveVraagstuk.js';
import { explainOnhaalbaar } from './uitleg/explainOnhaalbaar.js';
import { checkInvoer } from './vraagstuk/checkInvoer.js';
import { checkObject } from './vraagstuk/checkObject.js';
import { checkStand } from './vraagstuk/checkStand.js';
import { checkZoekopties } from './vraagstuk/checkZoekopties.js';
import { createStand } from './vraagstuk/createStand.js';
import { createVraagstuk } from './vraagstuk/createVraagstuk.js';
import { listMaskers } from './vraagstuk/listMaskers.js';

/** Options of {@link selectBuurten}: those that belong to the question, and how it is searched. */
export interface SelectBuurtenOptions extends Selectieopties, Zoekopties {}

/**
 * Chooses buurten under quota and rules so that the objective is as high as it can be, each buurt at most once, and proves it.
 *
 * **Method.** Quota and rules are rows of a linear programme, solved by the dual simplex method under branch and bound; rows that a
 * solution breaks are added as they come. Its prices are floats and only propose: a subproblem is closed when they give a bound in whole
 * numbers that proves it, without any tolerance. The search ends when no open subproblem can be better: that is the proof in `bewijs`. It is
 * limited by `knopenbudget` and `pivotbudget`, never by time, and by `signaal`. When it stops, `stand` is where to go on, and an `oplosser`
 * of another make is asked.
 *
 * **Rounding and ties.** Scores times weights are rounded to `decimalen` (default 9, fewer for large scores) and added as whole numbers.
 * So a total does not depend on the order of adding, and two totals are compared without a tolerance. Among equally good selections the
 * first is returned. Which one is first is decided at the first buurt, in order of precedence (`voorrang`, then code), at which two
 * selections differ: the selection that has this buurt comes first, and if both have it, the one that has it for the earlier quotum. So
 * the answer is unique, and does not depend on the order of the input.
 *
 * **Missing data.** A buurt without a score for a programme is not a candidate for it. A buurt without a figure that a quotum uses does
 * not qualify. A buurt with an unknown number of inhabitants cannot be chosen under a rule on inhabitants.
 *
 * Cost: n log n in the candidates for each node of the search, of which there are at most `knopenbudget`, with at most `pivotbudget`
 * pivots.
 *
 * @param scores - per programme the score of each buurt, higher is better; `null` or absent: not a candidate for that programme. Rows, or
 *   what `scoreBuurten` gave for that programme
 * @param quota - the numbers of buurten, each for a programme and from an area; a buurt counts for one quotum at most
 * @returns the selection with its proof; `onhaalbaar` with the smallest set of quota and rules that clash; or, only when the budget
 *   runs out, `beste_gevonden` with the remaining gap or `onbeslist`
 * @throws DomeinFout `selectie.invoer_ongeldig` with everything that is wrong with the input, `selectie.scores_te_groot`;
 *   `selectie.stand_ongeldig` when `stand` is of another question; `kern.document_ongeldig` when it is no such state;
 *   `selectie.oplosser_fout` when `oplosser` fails
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
  scores: Scoreinvoer,
  quota: readonly Quotum[],
  options: SelectBuurtenOptions = {},
): Selectie {
  const rijen = readScores(scores);
  const { signaal, stand, oplosser } = checkObject(options, 'opties');
  const opties = keepOpties(options);
  const gelezen = checkInvoer(rijen, quota, opties);
  const invoer = { scores: keepScores(rijen), quota, opties };
  checkZoekopties({ signaal, stand, oplosser }, invoer);
  const vraagstuk = createVraagstuk(invoer.scores, quota, gelezen, { ...opties, signaal });
  if (stand !== undefined) checkStand(vraagstuk, stand);
  const { voor, na, waarden } = listMaskers(vraagstuk, vraagstuk.regels);
  const telling = countQuota(vraagstuk, voor, na);
  const { uitkomst, vraagstuk: opgelost } = solveVraagstuk(vraagstuk, na, waarden, { stand, oplosser });
  const { toewijzing, controle } = uitkomst;
  const knopen = uitkomst.knopen + (stand?.knopen ?? 0);
  const pivots = uitkomst.pivots + (stand?.pivots ?? 0);
  const vertakt = uitkomst.vertakt || stand?.vertakt === true;
  const verder = uitkomst.stand && { stand: createStand(invoer, uitkomst.stand, { knopen, pivots, vertakt }) };
  if (toewijzing !== undefined) {
    const konMeedoen = na.reduce((aantal, bits) => aantal + (bits === 0 ? 0 : 1), 0);
    const gevonden = { ...uitkomst, toewijzing, knopen, pivots, vertakt };
    const selectie = createSelectie(opgelost, gevonden, telling, invoer, oplosser);
    return { ...selectie, konMeedoen, ...verder };
  }
  if (!uitkomst.volledig) return { uitkomst: 'onbeslist', quota: telling, knopen, ...verder, invoer };
  return { uitkomst: 'onhaalbaar', ...explainOnhaalbaar(vraagstuk), quota: telling, knopen, controle, invoer };
}
