import { f64 } from '../../rekenen/index.js';
import { GELIJKSPEL, rankScores, requireGrond, requireOpties, requireVorm } from '../../routekaart/huis.js';
import type { Gelijkspel, Routekaartscores } from '../../routekaart/index.js';
import { type ScorePrometheeOptions, scorePromethee } from './scorePromethee.js';
import { scoreTopsis } from './scoreTopsis.js';
import { type ScoreVikorOptions, scoreVikor } from './scoreVikor.js';

/** Options of {@link rankByMethode}. */
export interface RankByMethodeOptions extends ScoreVikorOptions, ScorePrometheeOptions {
  /** Which rank equal scores get. Default `competitie`. */
  readonly gelijk?: Gelijkspel;
}

/** The place of a buurt by another method. */
export interface Methodescore {
  readonly code: string;
  readonly naam: string;
  /** TOPSIS: closeness, 0 to 1. VIKOR: `1 - Q`, 0 to 1. PROMETHEE II: net flow, -1 to 1. */
  readonly score: number;
  readonly rang: number;
}

const METHODEN: readonly Methoderangschikking['methode'][] = ['topsis', 'vikor', 'promethee'];

/** A ranking by another method. */
export interface Methoderangschikking {
  readonly methode: 'topsis' | 'vikor' | 'promethee';
  /** From high to low, equal scores by code. */
  readonly buurten: readonly Methodescore[];
  /** Codes of the candidates without a score on some criterion. They are left out, because these methods compare whole rows. */
  readonly onvolledig: readonly string[];
}

/**
 * Ranks the same candidates on the same normalised scores and effective weights by another method, to see whether the choice of method
 * matters. Thema's count only through the weights.
 *
 * @param scores - the result of `scoreBuurten` itself, not a copy of it
 * @throws DomeinFout `routekaart.scores_onbekend`, `routekaart.v_ongeldig`, `routekaart.voorkeur_ongeldig`,
 *   `routekaart.invoer_onleesbaar` (a method or option that does not exist)
 *
 * @example
 * ```ts
 * import { Routekaart, rankByMethode, scoreBuurten } from 'buurtaanpak/routekaart';
 *
 * const bron = { naam: 'CBS', tabel: '85984NED', jaar: 2024 };
 * const kolom = (sleutel: string, waarden: number[]) => ({
 *   sleutel, eenheid: 'aantal', bron, waarden: Float64Array.from(waarden), redenen: new Uint8Array(waarden.length),
 * });
 * const scores = scoreBuurten(
 *   Routekaart.create({
 *     id: 'energie',
 *     naam: 'Energie',
 *     criteria: [{ id: 'gas', naam: 'gas', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger' }],
 *   }),
 *   {
 *     gebieden: ['BU00010001', 'BU00010002'].map((code) => ({ code, naam: code, soort: 'buurt' as const, jaar: 2024 })),
 *     kolommen: [kolom('gas', [900, 1300])],
 *   },
 *   [],
 * );
 * rankByMethode(scores, 'topsis').buurten.map(({ code }) => code); // => ['BU00010002', 'BU00010001']
 * ```
 */
export function rankByMethode(
  scores: Routekaartscores,
  methode: Methoderangschikking['methode'],
  options: RankByMethodeOptions = {},
): Methoderangschikking {
  requireOpties(options, { gelijk: GELIJKSPEL });
  requireVorm(METHODEN.includes(methode), 'methode');
  const { gelijk = 'competitie' } = options;
  const { kolommen, effectief, gebieden } = requireGrond(scores);
  const tellend = kolommen.flatMap((kolom, k) => (f64(effectief, k) > 0 ? [{ kolom, k }] : []));
  const heel: { readonly i: number; readonly code: string; readonly naam: string }[] = [];
  const onvolledig: string[] = [];
  gebieden.forEach(({ code, naam }, i) => {
    if (tellend.some(({ kolom }) => Number.isNaN(kolom.uitkomst.scores[i]))) onvolledig.push(code);
    else heel.push({ i, code, naam });
  });
  const matrix = Object.fromEntries(
    tellend.map(({ kolom }) => [kolom.criterium.id, Float64Array.from(heel, ({ i }) => f64(kolom.uitkomst.scores, i))]),
  );
  const gewichten = Object.fromEntries(tellend.map(({ kolom, k }) => [kolom.criterium.id, f64(effectief, k)]));
  const punten =
    methode === 'topsis'
      ? scoreTopsis(matrix, gewichten)
      : methode === 'vikor'
        ? scoreVikor(matrix, gewichten, options).q.map((q) => 1 - q)
        : scorePromethee(matrix, gewichten, options).netto;
  const { rangen, afgerond } = rankScores(punten, gelijk, 1);
  const buurten = heel
    .map(({ code, naam }, r): Methodescore => ({ code, naam, score: f64(afgerond, r), rang: f64(rangen, r) }))
    .sort((a, b) => a.rang - b.rang || (a.code < b.code ? -1 : 1));
  return { methode, buurten, onvolledig: onvolledig.sort() };
}
