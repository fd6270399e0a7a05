import { f64 } from '../../rekenen/index.js';
import { getDeel } from '../model/getDeel.js';
import type { Routekaartscores } from '../score/routekaartscores.js';
import { deriveStanden } from './deriveStanden.js';
import { type Jaar, type Paar, readJaar } from './jaar.js';
import { scoreStanden } from './scoreStanden.js';
import { compareMethoden, divideStappen, pickBuurtscores, type Veranderdelen } from './veranderdelen.js';

/** The change of the score of one buurt. */
export interface Jaarrij extends Veranderdelen {
  readonly code: string;
  /** Its name now. */
  readonly naam: string;
  readonly scoreToen: number;
  readonly scoreNu: number;
  readonly rangToen: number;
  readonly rangNu: number;
  /** Score now minus score then: `cijfers`, `meetlat` and `methode` add up to it. */
  readonly verschil: number;
}

/** A buurt with a score in one of the two documents only. */
export interface Eenjarige {
  readonly code: string;
  /** Its name in the document in which it has a score. */
  readonly naam: string;
  /** What it is in the other document: no candidate, or a candidate without a score. */
  readonly reden: 'geen_kandidaat' | 'zonder_score';
}

/** All buurten then and now. */
export interface Jarenvergelijking {
  /** The buurten with a score in both, by their rank now; equal ranks by code. */
  readonly buurten: readonly Jaarrij[];
  /** The buurten that only had a score then, by code. */
  readonly alleenToen: readonly Eenjarige[];
  /** The buurten that only have a score now, by code. */
  readonly alleenNu: readonly Eenjarige[];
}

const indexRijen = ({ grond }: Jaar) => new Map(grond.kandidaten.map(({ code }, rij) => [code, rij]));
const heeftScore = ({ grond }: Jaar, rij: number | undefined): rij is number =>
  rij !== undefined && !Number.isNaN(grond.scores[rij]);

/** The buurten that have a score in one document, and not in the other. */
function listAlleen(hier: Jaar, daar: Jaar): Eenjarige[] {
  const elders = indexRijen(daar);
  return hier.grond.kandidaten.flatMap(({ code, naam }, rij) => {
    const ander = elders.get(code);
    if (!heeftScore(hier, rij) || heeftScore(daar, ander)) return [];
    return [{ code, naam, reden: ander === undefined ? 'geen_kandidaat' : 'zonder_score' } as const];
  });
}

/**
 * Tells for every buurt with a score in two documents why its score changed: the parts of `explainVerandering`, without the criteria. A buurt
 * that has a score in one of the two only is listed apart, with the reason. Buurten are the same when they have the same code; convert a
 * changed classification first (`convertKerncijfers`).
 *
 * Takes time in proportion to the buurten times the criteria; with duels (`copeland`) to the square of the buurten.
 *
 * Cost: n log n in the buurten of both years, for each criterion. With `copeland` n², as every pair is a duel.
 *
 * @param toen - the scores of then: the result of `scoreBuurten`, or a copy of it
 * @param nu - the scores of now
 * @throws DomeinFout `routekaart.meetlat_zonder_criterium` (the yardstick in the scores of then is not that of its Routekaart);
 *   `kern.document_ongeldig` (no scores) and `routekaart.routekaart_ongeldig` (a Routekaart breaks a rule)
 *
 * @example
 * ```ts
 * import { compareJaren, Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
 *
 * const routekaart = Routekaart.create({
 *   id: 'wonen',
 *   naam: 'Wonen',
 *   criteria: [{ id: 'koop', naam: 'Koopwoningen', bron: { soort: 'kerncijfer', sleutel: 'koop' }, richting: 'hoger' }],
 * });
 * const jaar = (jaar: number, waarden: number[]) => ({
 *   indeling: { gebieden: 'cbs' as const, jaar },
 *   gebieden: waarden.map((_, i) => ({ code: `BU0001000${i}`, naam: `Buurt ${i}`, soort: 'buurt' as const })),
 *   kolommen: [{
 *     sleutel: 'koop',
 *     figuur: 'koop',
 *     eenheid: 'percentage',
 *     bron: { naam: 'CBS', tabel: 'KWB', jaar },
 *     waarden: Float64Array.from(waarden),
 *     redenen: new Uint8Array(waarden.length),
 *   }],
 * });
 * const toen = scoreBuurten(routekaart, jaar(2023, [20, 40, 60]));
 * const nu = scoreBuurten(routekaart, jaar(2024, [20, 50, 100, 80]));
 * const { buurten, alleenNu } = compareJaren(toen, nu);
 * // The highest was 60: by the yardstick of then 100 is no more than that.
 * buurten.map(({ code, cijfers, meetlat }) => [code, cijfers, meetlat]);
 * // => [['BU00010002', 0, 0], ['BU00010001', 0.25, -0.375], ['BU00010000', 0, 0]]
 * alleenNu; // => [{ code: 'BU00010003', naam: 'Buurt 3', reden: 'geen_kandidaat' }]
 * ```
 */
export function compareJaren(toen: Routekaartscores, nu: Routekaartscores): Jarenvergelijking {
  const [oud, nieuw] = [readJaar(toen), readJaar(nu)];
  const perCode = indexRijen(oud);
  const paren = nieuw.grond.kandidaten.flatMap(({ code }, rij): Paar[] => {
    const eerder = perCode.get(code);
    return heeftScore(oud, eerder) && heeftScore(nieuw, rij) ? [{ toen: eerder, nu: rij }] : [];
  });
  const standen = deriveStanden(oud, nieuw, paren);
  const overgang = compareMethoden(oud, nieuw, standen);
  const scores = scoreStanden(oud, standen, paren);
  const buurten = paren.map((paar, i): Jaarrij => {
    const { code, naam } = getDeel(nieuw.gebieden, paar.nu);
    const [scoreToen, scoreNu] = [f64(oud.grond.scores, paar.toen) + 0, f64(nieuw.grond.scores, paar.nu) + 0];
    return {
      code,
      naam,
      scoreToen,
      scoreNu,
      rangToen: f64(oud.grond.rangen, paar.toen),
      rangNu: f64(nieuw.grond.rangen, paar.nu),
      verschil: scoreNu - scoreToen,
      ...divideStappen(pickBuurtscores(scoreToen, scoreNu, scores, i), overgang),
    };
  });
  return {
    // The rows are in the order of the codes.
    buurten: buurten.sort((a, b) => a.rangNu - b.rangNu),
    alleenToen: listAlleen(oud, nieuw),
    alleenNu: listAlleen(nieuw, oud),
  };
}
