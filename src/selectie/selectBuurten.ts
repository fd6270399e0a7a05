import type { Programmascores } from './model/invoer.js';
import type { SelectBuurtenOptions } from './model/opties.js';
import type { Quotum } from './model/quotum.js';
import type { GekozenBuurt, Quotumtelling, Selectie } from './model/selectie.js';
import { checkInvoer } from './opgave/checkInvoer.js';
import { createOpgave, getEenheid } from './opgave/createOpgave.js';
import type { Opgave } from './opgave/opgave.js';
import { rangeVanAantal } from './opgave/rangeVanAantal.js';
import { solveOpgave } from './oplosser/solveOpgave.js';
import { findBotsing } from './uitleg/findBotsing.js';

function countQuota(quota: readonly Quotum[], opgave: Opgave): Quotumtelling[] {
  return quota.map((quotum, j) => {
    let kandidaten = 0;
    for (const masker of opgave.masker) if (masker & (1 << j)) kandidaten++;
    return { quotum: quotum.id, ...rangeVanAantal(quotum.aantal), kandidaten };
  });
}

/**
 * Chooses buurten under quota so that the total of their scores is as high as it can be, each buurt at most once, and proves it.
 *
 * Scores are rounded to `decimalen` (default 9) and then added as whole numbers, so a total does not depend on the order of adding
 * and two totals are equal or not, without a tolerance. Among equally good selections the one is returned that comes first: walking
 * over the buurten in order of precedence (`voorrang`, then code), at the first difference the selection that has the buurt goes
 * before the one that has not, and the one that has it for the earlier quotum before the other. So the answer is unique.
 *
 * @param scores - per programme the score of each buurt, higher is better; `null` or absent: no candidate for that programme
 * @param quota - how many for which programme from where; a buurt counts for one quotum at most
 * @returns the selection with its proof, or `onhaalbaar` with the smallest set of quota that clash
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
  const gebieden = checkInvoer(scores, quota, options);
  const opgave = createOpgave(scores, quota, gebieden, options);
  const invoer = { scores, quota, opties: options };
  const telling = countQuota(quota, opgave);
  const oplossing = solveOpgave(opgave);
  if (oplossing === undefined) {
    const botsing = findBotsing(quota.length, (elementen) => {
      const van = new Int32Array(quota.length);
      const tot = new Int32Array(quota.length);
      for (const j of elementen) {
        van[j] = opgave.van[j] as number;
        tot[j] = opgave.tot[j] as number;
      }
      return solveOpgave({ ...opgave, van, tot }) !== undefined;
    });
    const ids = botsing.map((j) => (quota[j] as Quotum).id);
    return { uitkomst: 'onhaalbaar', botsing: ids, quota: telling, knopen: 1, invoer };
  }
  const { toewijzing, waarde, bovengrens, uniek, knopen } = oplossing;
  const eenheid = getEenheid(options);
  const gegeven = quota.map(({ programma }) => new Map(scores[programma]?.map(({ code, score }) => [code, score])));
  const gekozen = quota.flatMap(({ id, programma }, j) => {
    const kandidaten: number[] = [];
    toewijzing.forEach((k, c) => {
      if (k === j) kandidaten.push(c);
    });
    const vanaf = j * opgave.aantalKandidaten;
    kandidaten.sort((a, b) => (opgave.waarden[vanaf + b] as number) - (opgave.waarden[vanaf + a] as number) || a - b);
    return kandidaten.map((c): GekozenBuurt => {
      const code = opgave.codes[c] as string;
      return { code, programma, quotum: id, score: gegeven[j]?.get(code) as number };
    });
  });
  const bewijs = {
    optimaal: true,
    uniek,
    doelwaarde: waarde / eenheid,
    bovengrens: bovengrens / eenheid,
    gat: (bovengrens - waarde) / eenheid,
    knopen,
    methode: 'stroom' as const,
  };
  return { uitkomst: 'optimaal', gekozen, quota: telling, bewijs, invoer };
}
