import { createWerk, type Werk } from '../../kern/huis.js';
import type { Werkopties } from '../../kern/index.js';
import { f64 } from '../../rekenen/index.js';
import { GELIJKSPEL, isObject, rankScores, readGrond, requireOpties, requireVorm } from '../../routekaart/huis.js';
import type { Gelijkspel, Kolommen, Routekaartscores } from '../../routekaart/index.js';
import { refuse } from '../teksten/codes.js';
import { scorePromethee } from './scorePromethee.js';
import { scoreTopsis } from './scoreTopsis.js';
import { scoreVikor } from './scoreVikor.js';
import type { Voorkeursfunctie } from './voorkeursfunctie.js';

/**
 * Options of {@link rankByMethode}. A step of `werk` is two candidates compared on a criterion; only `promethee` takes them. Default: five
 * billion, about half a minute.
 */
export interface RankByMethodeOptions extends Werkopties {
  /** Which rank equal scores get. Default `competitie`. */
  readonly gelijk?: Gelijkspel;
  /** VIKOR: weight of the group utility against the individual regret, 0 to 1. Default 0.5. */
  readonly v?: number;
  /** PROMETHEE: the preference functions by id of the criterion, in the unit of its scores. Default: `gewoon` for each. */
  readonly voorkeuren?: Readonly<Record<string, Voorkeursfunctie>>;
}

/** Scores that were not made by `scoreBuurten`: columns with weights. */
export interface Methodekolommen {
  /** What each row is of, in the order of the columns. */
  readonly codes: readonly string[];
  /** Normalised scores by criterion for which more is better, without gaps. */
  readonly kolommen: Kolommen;
  /** One weight per criterion, 0 and up, not all 0; scaled to 1. */
  readonly gewichten: Readonly<Record<string, number>>;
}

/** The place of a buurt by another method, and the measures that it follows from. */
export interface Methodescore {
  readonly code: string;
  /** Of columns that come with codes only: the code. */
  readonly naam: string;
  /** TOPSIS: closeness, 0 to 1. VIKOR: `1 - Q`, 0 to 1. PROMETHEE II: net flow, -1 to 1. */
  readonly score: number;
  readonly rang: number;
  /**
   * PROMETHEE only: how strongly the buurt is preferred to the others (`plus`), and the others to the buurt (`min`), 0 to 1. The net flow is
   * their difference.
   */
  readonly stromen?: { readonly plus: number; readonly min: number };
  /**
   * VIKOR only; less is better. `s` is the group utility: the weighted sum of the relative distances to the best. `r` is the individual
   * regret: the largest of these weighted distances. `q` is the compromise between the two, 0 (best) to 1. `compromis` tells whether the
   * buurt is a compromise: the best, or one that shares the compromise with it.
   */
  readonly maten?: { readonly s: number; readonly r: number; readonly q: number; readonly compromis: boolean };
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

/** Whole rows with their weights. */
interface Matrix {
  readonly rijen: readonly { readonly code: string; readonly naam: string }[];
  readonly kolommen: Kolommen;
  readonly gewichten: Readonly<Record<string, number>>;
  readonly onvolledig: readonly string[];
}

/** The rows of a document of scores that have a score on every criterion that counts. */
function readScores(scores: Routekaartscores): Matrix {
  const { kolommen, kandidaten } = readGrond(scores);
  const tellend = kolommen.filter(({ effectief }) => effectief > 0);
  const heel: { readonly i: number; readonly code: string; readonly naam: string }[] = [];
  const onvolledig: string[] = [];
  kandidaten.forEach(({ code, naam }, i) => {
    if (tellend.some(({ genormaliseerd }) => Number.isNaN(genormaliseerd[i]))) onvolledig.push(code);
    else heel.push({ i, code, naam });
  });
  return {
    rijen: heel,
    kolommen: Object.fromEntries(
      tellend.map(({ criterium, genormaliseerd }) => [
        criterium.id,
        Float64Array.from(heel, ({ i }) => f64(genormaliseerd, i)),
      ]),
    ),
    gewichten: Object.fromEntries(tellend.map(({ criterium, effectief }) => [criterium.id, effectief])),
    onvolledig,
  };
}

function readKolommen({ codes, kolommen, gewichten }: Methodekolommen): Matrix {
  requireVorm(Array.isArray(codes) && codes.every((code) => typeof code === 'string'), 'codes');
  requireVorm(isObject(kolommen), 'kolommen', []);
  for (const [id, kolom] of Object.entries(kolommen))
    if (kolom?.length !== codes.length)
      refuse('routekaart.kolommen_ongelijk', { aantal: Number(kolom?.length ?? 0), verwacht: codes.length }, [id]);
  return { rijen: codes.map((code) => ({ code, naam: code })), kolommen, gewichten, onvolledig: [] };
}

/** Per row the score of a method, and what it follows from. */
function scoreMatrix(
  { kolommen, gewichten }: Matrix,
  methode: Methoderangschikking['methode'],
  options: RankByMethodeOptions,
  werk: Werk,
): { readonly punten: Float64Array; readonly measure: (rij: number) => Pick<Methodescore, 'stromen' | 'maten'> } {
  switch (methode) {
    case 'topsis':
      return { punten: scoreTopsis(kolommen, gewichten), measure: () => ({}) };
    case 'vikor': {
      const { s, r, q, compromis } = scoreVikor(kolommen, gewichten, options.v);
      return {
        punten: q.map((een) => 1 - een),
        measure: (rij) => ({
          maten: { s: f64(s, rij), r: f64(r, rij), q: f64(q, rij), compromis: compromis.includes(rij) },
        }),
      };
    }
    case 'promethee': {
      const { plus, min, netto } = scorePromethee(kolommen, gewichten, options.voorkeuren, werk);
      return { punten: netto, measure: (rij) => ({ stromen: { plus: f64(plus, rij), min: f64(min, rij) } }) };
    }
  }
}

/**
 * Ranks the same candidates on the same normalised scores and effective weights by another method, to see whether the choice of method
 * matters. Thema's count only through the weights.
 *
 * - `topsis`: how close a candidate is to the best values that occur, against the worst: `d⁻ / (d⁺ + d⁻)`, with distances in the space of the
 *   weighted scores. All equal: 0.5 each. The classical method normalises by `vector` first. Source: Hwang and Yoon (1981).
 * - `vikor`: a compromise between best on the whole (S) and nowhere very bad (R). Source: Opricovic and Tzeng (2004).
 * - `promethee`: every pair is compared on every criterion, and every difference becomes a preference; the score is the net flow of
 *   PROMETHEE II. Takes time in the square of the number of candidates. Source: Brans and Vincke (1985).
 *
 * Cost: n log n in the buurten, for each criterion; `promethee` is n², as it compares every pair.
 *
 * @param invoer - the result of `scoreBuurten`, or a copy of it; or columns with weights
 * @throws DomeinFout `kern.te_veel_werk`, `kern.afgebroken`, `routekaart.v_ongeldig`, `routekaart.voorkeur_ongeldig`, `routekaart.invoer_onleesbaar` (a method or option that does not
 *   exist); of a copy also `kern.document_ongeldig` (no scores) and `routekaart.routekaart_ongeldig` (its Routekaart breaks a rule); of columns
 *   also `routekaart.kolommen_leeg`, `routekaart.kolommen_ongelijk`, `routekaart.waarde_oneindig`, `routekaart.waarde_ontbreekt`,
 *   `routekaart.gewicht_ontbreekt`, `routekaart.gewicht_negatief`, `routekaart.gewichten_nul`, `routekaart.weging_onbekend`,
 *   `routekaart.getal_onbruikbaar`
 *
 * @example
 * ```ts
 * import { rankByMethode } from 'buurtaanpak/gevoeligheid';
 * import { Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
 *
 * const bron = { naam: 'CBS', tabel: '85984NED', jaar: 2024 };
 * const kolom = (sleutel: string, waarden: number[]) => ({
 *   sleutel, figuur: sleutel, eenheid: 'aantal', bron, waarden: Float64Array.from(waarden), redenen: new Uint8Array(waarden.length),
 * });
 * const scores = scoreBuurten(
 *   Routekaart.create({
 *     id: 'energie',
 *     naam: 'Energie',
 *     criteria: [{ id: 'gas', naam: 'gas', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger' }],
 *   }),
 *   {
 *     indeling: { gebieden: 'cbs' as const, jaar: 2024 },
 *     gebieden: ['BU00010001', 'BU00010002'].map((code) => ({ code, naam: code, soort: 'buurt' as const })),
 *     kolommen: [kolom('gas', [900, 1300])],
 *   },
 *   [],
 * );
 * rankByMethode(scores, 'topsis').buurten.map(({ code }) => code); // => ['BU00010002', 'BU00010001']
 *
 * // Columns of one's own: A is fair on both, B the best on one and the worst on the other.
 * const eigen = { codes: ['A', 'B', 'C'], kolommen: { gas: [0.6, 1, 0], koop: [0.6, 0, 0.5] }, gewichten: { gas: 1, koop: 1 } };
 * rankByMethode(eigen, 'vikor').buurten[0]?.code; // => 'A'
 * rankByMethode(eigen, 'vikor').buurten[0]?.maten?.compromis; // => true
 * ```
 */
export function rankByMethode(
  invoer: Routekaartscores | Methodekolommen,
  methode: Methoderangschikking['methode'],
  options: RankByMethodeOptions = {},
): Methoderangschikking {
  requireOpties(options, { gelijk: GELIJKSPEL });
  const { v, voorkeuren } = options;
  requireVorm(v === undefined || typeof v === 'number', 'v');
  requireVorm(voorkeuren === undefined || isObject(voorkeuren), 'voorkeuren');
  requireVorm(METHODEN.includes(methode), 'methode');
  const werk = createWerk(options, { standaard: 5_000_000_000, wat: 'vergelijkingen' });
  const { gelijk = 'competitie' } = options;
  const matrix = isObject(invoer) && 'kolommen' in invoer ? readKolommen(invoer) : readScores(invoer);
  const { punten, measure } = scoreMatrix(matrix, methode, options, werk);
  const { rangen, afgerond } = rankScores(punten, gelijk, 1);
  const buurten = matrix.rijen
    .map(
      ({ code, naam }, r): Methodescore => ({
        code,
        naam,
        score: f64(afgerond, r) + 0,
        rang: f64(rangen, r),
        ...measure(r),
      }),
    )
    .sort((a, b) => a.rang - b.rang || (a.code < b.code ? -1 : 1));
  return { methode, buurten, onvolledig: [...matrix.onvolledig].sort() };
}
