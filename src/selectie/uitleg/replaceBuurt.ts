import { showWaarde } from '../../kern/huis.js';
import { type Doelstap, solveDoel, type Uitkomst } from '../../oplosser/index.js';
import type { GekozenBuurt, Selectie } from '../model/selectie.js';
import type { Alternatief } from '../model/uitleg.js';
import { listGekozen } from '../resultaat/listGekozen.js';
import { sumScores } from '../resultaat/sumScores.js';
import { refuse } from '../teksten/codes.js';
import { toRekendoel } from '../vraagstuk/toRekendoel.js';
import { reopenSelectie } from './reopenSelectie.js';
import { toAlternatief } from './toAlternatief.js';

/** A selection after a replacement, compared with the one before. */
export interface Herschikking extends Alternatief {
  readonly gekozen: readonly GekozenBuurt[];
  readonly totaalscore: number;
  /** The number of other chosen buurten that keep their quotum. */
  readonly behouden: number;
}

/** Two ways to continue without a buurt; a way is absent when no selection without it exists, or none was found in time. */
export interface Vervanging {
  readonly code: string;
  /** As few changes as possible, and among those the best. */
  readonly kleinst?: Herschikking;
  /** The best selection when everything may change. */
  readonly vrij?: Herschikking;
  /** The budget ran out before a selection was found. Absence then does not prove that no selection exists. */
  readonly onbeslist: boolean;
}

/** Nothing was found, without proof that no selection exists. */
function isOnbekend({ toewijzing, volledig }: Pick<Uitkomst, 'toewijzing' | 'volledig'>): boolean {
  return toewijzing === undefined && !volledig;
}

/**
 * The selection without one of its buurten, in two ways side by side: the one that changes as little as possible (most buurten keep
 * their quotum; among those the best by the objective), and the best one when everything may change. Both obey all quota and rules
 * (a rule `vast` for the buurt itself lapses) and are solved exactly; `optimaal: false` when the budget ran out.
 *
 * Cost: n log n in the candidates for each node of three searches, of which each has at most `knopenbudget`.
 *
 * @param selectie - a selection of `selectBuurten`
 * @param code - a chosen buurt
 * @throws DomeinFout `selectie.niets_gekozen`, `selectie.niet_gekozen`: the buurt is not one of the chosen; `kern.document_ongeldig`,
 *   `selectie.invoer_ongeldig` when it is not a selection, `selectie.besluit_stappen` when its proof is of another objective
 *
 * @example
 * ```ts
 * import { replaceBuurt, selectBuurten } from 'buurtaanpak/selectie';
 *
 * const scores = { oost: [{ code: 'A', score: 9 }, { code: 'B', score: 8 }, { code: 'C', score: 5 }] };
 * const selectie = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 2 }]);
 * const { kleinst, vrij } = replaceBuurt(selectie, 'A');
 * kleinst?.gekozen.map((buurt) => buurt.code); // => ['B', 'C']
 * vrij?.kosten; // => [4]
 * ```
 */
export function replaceBuurt(selectie: Selectie, code: string): Vervanging {
  const heropend = reopenSelectie(selectie);
  const { vraagstuk, probleem, toewijzing } = heropend;
  const { budget, eenheid } = vraagstuk;
  const doel = toRekendoel(vraagstuk);
  if (!heropend.selectie.gekozen.some((buurt) => buurt.code === code))
    return refuse('selectie.niet_gekozen', { code: typeof code === 'string' ? code : showWaarde(code) });
  const weg = vraagstuk.index.get(code) as number;
  const zonder = {
    ...probleem,
    masker: probleem.masker.map((bits, c) => (c === weg ? 0 : bits)),
    verplicht: probleem.verplicht.filter((c) => c !== weg),
  };
  const toHerschikking = (uitkomst: ReturnType<typeof solveDoel>): Herschikking | undefined => {
    const alternatief = toAlternatief(heropend, uitkomst);
    if (alternatief === undefined || uitkomst.toewijzing === undefined) return undefined;
    const gekozen = listGekozen(vraagstuk, uitkomst.toewijzing);
    const behouden = gekozen.length - alternatief.wijzigingen.erin.length - alternatief.wijzigingen.verschoven.length;
    return { ...alternatief, gekozen, totaalscore: sumScores(gekozen, eenheid), behouden };
  };
  const beste = solveDoel(zonder, doel, budget);
  const vrij = toHerschikking(beste);
  // The first step lets as many buurten as possible keep their quotum: each is worth one. The second step must reach that total.
  const n = probleem.masker.length;
  const blijft = new Float64Array(probleem.waarden.length);
  toewijzing.forEach((j, c) => {
    if (j >= 0 && c !== weg) blijft[j * n + c] = 1;
  });
  const behoud = solveDoel({ ...zonder, waarden: blijft, bonus: 0 }, { soort: 'totaal' }, budget);
  if (behoud.toewijzing === undefined) {
    return { code, ...(vrij && { vrij }), onbeslist: [beste, behoud].some(isOnbekend) };
  }
  const vloer = { waarden: blijft, minimaal: (behoud.stappen[0] as Doelstap).waarde };
  const rest = solveDoel({ ...zonder, vloeren: [vloer] }, doel, budget);
  const kleinst = toHerschikking(rest);
  const onbeslist = [beste, rest].some(isOnbekend);
  return {
    code,
    ...(kleinst && { kleinst: { ...kleinst, optimaal: kleinst.optimaal && behoud.volledig } }),
    ...(vrij && { vrij }),
    onbeslist,
  };
}
