import * as z from 'zod';
import { type Bevinding, parseSchema } from '../../kern/index.js';
import { listKeuzes } from '../../oplosser/index.js';
import { i16 } from '../../rekenen/index.js';
import type { GekozenBuurt, Selectie } from '../model/selectie.js';
import { listGekozen } from '../resultaat/listGekozen.js';
import { createBevinding } from '../teksten/codes.js';
import { getCode } from '../vraagstuk/getCode.js';
import { compareKeuzes } from './compareKeuzes.js';
import { reopenSelectie } from './reopenSelectie.js';
import { roundPunten } from './roundPunten.js';
import { toTotaalprobleem } from './toTotaalprobleem.js';

/** Options of {@link listSelecties}. */
export interface ListSelectiesOptions {
  /** How many points of the objective a selection may be below the best. Default 0: all that are exactly as good. */
  readonly binnen?: number | undefined;
  /** How many selections are listed at most: 1 to 1000. Default 100. */
  readonly hoogstens?: number | undefined;
}

/** One of the selections of a list. */
export interface Lijstselectie {
  readonly gekozen: readonly GekozenBuurt[];
  /** How many points it is below the best. */
  readonly verschil: number;
}

/** In how many of the listed selections a buurt is. */
export interface Lijstbuurt {
  readonly code: string;
  readonly keren: number;
}

/** The selections within a number of points of the best. */
export interface Selectielijst {
  /** `alle`: no other selection is so good. `meer`: there may be others, beyond `hoogstens` or the budget. */
  readonly status: 'alle' | 'meer';
  readonly binnen: number;
  /** Best first; equal ones by the tie rule. The selection itself is always one of them. */
  readonly selecties: readonly Lijstselectie[];
  /** The buurten that are in at least one, most often first, then in the order of precedence. */
  readonly buurten: readonly Lijstbuurt[];
  /** The codes of the buurten that are in every selection. Absent when there may be others. */
  readonly altijd?: readonly string[];
  /** The codes of the candidates that are in none. Absent when there may be others. */
  readonly nooit?: readonly string[];
  /** The same in sentences: texts in `taal`. */
  readonly bevindingen: readonly Bevinding[];
}

const OptionsSchema = z.strictObject({
  binnen: z.number().min(0).optional(),
  hoogstens: z.int().min(1).max(1000).optional(),
});

/** The sentences: how many selections there are, and in how many of these each buurt is that is not in all of them. */
function describeLijst(
  { status, binnen, selecties, buurten }: Omit<Selectielijst, 'bevindingen'>,
  beter: number,
): readonly Bevinding[] {
  const aantal = selecties.length;
  const gelijk = status === 'alle' ? 'selectie.lijst_gelijk' : 'selectie.lijst_gelijk_meer';
  const ruim = status === 'alle' ? 'selectie.lijst_alle' : 'selectie.lijst_meer';
  return [
    ...(beter > 0
      ? [createBevinding('waarschuwing', 'selectie.lijst_beter_gevonden', [], { punten: roundPunten(beter) })]
      : []),
    binnen === 0
      ? createBevinding('info', gelijk, [], { aantal })
      : createBevinding('info', ruim, [], { aantal, binnen }),
    ...buurten
      .filter(({ keren }) => keren < aantal)
      .map(({ code, keren }) => createBevinding('info', 'selectie.lijst_buurt', [], { code, keren, aantal, binnen })),
  ];
}

/**
 * All selections that are at most `binnen` points below the best, under the same quota, rules and objective: which other answers are as good,
 * or nearly so. With 0 these are the selections that share a tie. Two selections differ when a buurt is in one of them only, or for another
 * quotum.
 *
 * How often a buurt is in them is a count ('in 8 of the 11 selections within 3 points'), never a probability. For the objectives
 * `hoogste_minimum` and `lexicografisch`, `binnen` is about the last step; every earlier step keeps its best value.
 *
 * The number of selections can be beyond counting, so `hoogstens` bounds the list, and `knopenbudget` of the selection the work. Then
 * `status` is `meer`. For a selection that is not proven to be the best, a better one may turn up: then that one is first, `binnen` counts
 * from there, and a `waarschuwing` says so.
 *
 * Cost: n log n in the candidates for each node of the search, of which there are at most `knopenbudget`.
 *
 * @param selectie - a selection of `selectBuurten`
 * @throws DomeinFout `selectie.niets_gekozen`, `selectie.invoer_ongeldig`, `kern.document_ongeldig` for the selection or the options,
 *   `selectie.besluit_stappen` when its proof is of another objective
 *
 * @example
 * ```ts
 * import { listSelecties, selectBuurten } from 'buurtaanpak/selectie';
 *
 * const scores = { oost: [{ code: 'A', score: 9 }, { code: 'B', score: 5 }, { code: 'C', score: 5 }, { code: 'D', score: 1 }] };
 * const selectie = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 2 }]);
 * const { status, buurten, altijd, nooit } = listSelecties(selectie);
 * status; // => 'alle'
 * buurten; // => [{ code: 'A', keren: 2 }, { code: 'B', keren: 1 }, { code: 'C', keren: 1 }]
 * [altijd, nooit]; // => [['A'], ['D']]
 * listSelecties(selectie, { binnen: 4 }).selecties.map(({ verschil }) => verschil); // => [0, 0, 4, 4]
 * ```
 */
export function listSelecties(selectie: Selectie, options: ListSelectiesOptions = {}): Selectielijst {
  const { binnen = 0, hoogstens = 100 } = parseSchema(OptionsSchema, options, 'opties');
  const heropend = reopenSelectie(selectie);
  const { vraagstuk } = heropend;
  const { eenheid, budget } = vraagstuk;
  const { probleem, waarde } = toTotaalprobleem(heropend);
  const marge = Math.floor(binnen * eenheid + RUIS);
  const lijst = listKeuzes(probleem, waarde - marge, hoogstens, budget);
  const zelf = { toewijzing: heropend.toewijzing, waarde };
  // When the search ended early, it need not have come by the selection itself.
  const rest = lijst.keuzes.filter((keuze) => compareKeuzes(keuze, zelf) !== 0);
  const gevonden = [zelf, ...rest.slice(0, hoogstens - 1)].sort(compareKeuzes);
  const hoogste = Math.max(...gevonden.map((keuze) => keuze.waarde));
  const keuzes = gevonden.filter((keuze) => keuze.waarde >= hoogste - marge);
  // Whether earlier steps have their best value is not known of a selection that is not proven.
  const { optimaal, stappen } = heropend.selectie.bewijs;
  const alle = lijst.volledig && (optimaal || stappen.length === 1);
  const telling = Array.from(heropend.probleem.masker, (bits, c) => ({
    code: getCode(vraagstuk, c),
    kandidaat: bits !== 0,
    keren: keuzes.filter(({ toewijzing }) => i16(toewijzing, c) >= 0).length,
  }));
  const listCodes = (past: (een: (typeof telling)[number]) => boolean) => telling.filter(past).map(({ code }) => code);
  const uit = {
    status: alle ? ('alle' as const) : ('meer' as const),
    binnen,
    selecties: keuzes.map((keuze) => ({
      gekozen: listGekozen(vraagstuk, keuze.toewijzing),
      verschil: (hoogste - keuze.waarde) / eenheid,
    })),
    buurten: telling
      .filter(({ keren }) => keren > 0)
      .sort((a, b) => b.keren - a.keren)
      .map(({ code, keren }) => ({ code, keren })),
    ...(alle && {
      altijd: listCodes(({ keren }) => keren === keuzes.length),
      nooit: listCodes(({ kandidaat, keren }) => kandidaat && keren === 0),
    }),
  };
  return { ...uit, bevindingen: describeLijst(uit, (hoogste - waarde) / eenheid) };
}

/** A margin that is a whole number of units but for rounding noise is that number. */
const RUIS = 1e-6;
