import { f64 } from '../../rekenen/index.js';
import { getDeel } from '../model/getDeel.js';
import type { Criterium, Thema } from '../model/routekaart.js';
import { readGrond } from '../score/readGrond.js';
import type { Routekaartscores } from '../score/routekaartscores.js';
import type { Grondkolom, Scoregrond } from '../score/scoregrond.js';
import { refuse } from '../teksten/codes.js';
import { type Criteriumverklaring, explainCriterium, findKandidaat, type Kandidaat } from './explainScore.js';
import type { Taal } from './formatGetal.js';
import { inBeide } from './inBeide.js';
import { showCriterium } from './showCriterium.js';
import type { Gat, Verschildeel } from './splitBoom.js';
import { splitVerschil } from './splitVerschil.js';
import { writeDeel } from './writeDeel.js';
import type { Zin } from './zinnen.js';

/** The part of one criterion in the difference between two buurten. */
export interface Criteriumverschil {
  readonly id: string;
  readonly naam: string;
  /**
   * The part of the difference in score that comes from the two doing better or worse here: 0 where they score the same, above 0 where
   * the first scores better. Also 0 when one of them has no figure of its own; that effect is in `ontbrekend`.
   */
  readonly verschil: number;
  readonly a: Criteriumverklaring;
  readonly b: Criteriumverklaring;
  readonly zin: Zin;
}

/** The effect of a missing figure on the difference between two buurten. */
export interface Ontbreekverschil {
  /** The criterion that is missing; a thema where nothing in it counts for the buurt. */
  readonly id: string;
  readonly soort: 'criterium' | 'thema';
  readonly naam: string;
  /** The buurten that have no figure of their own here. */
  readonly mist: readonly string[];
  /** `weggelaten`: it does not count for one of them, so that the rest weighs more there; `aangevuld`: it counts with a figure that was filled in. */
  readonly gevolg: 'weggelaten' | 'aangevuld';
  /** The part of the difference in score. */
  readonly verschil: number;
  readonly zin: Zin;
}

/** The comparison of two buurten. */
export interface Buurtvergelijking {
  readonly a: { readonly code: string; readonly naam: string; readonly score: number; readonly rang: number };
  readonly b: { readonly code: string; readonly naam: string; readonly score: number; readonly rang: number };
  /** Score of the first minus that of the second. */
  readonly verschil: number;
  /** From the criterion that matters most to the one that matters least, equal ones in document order. */
  readonly criteria: readonly Criteriumverschil[];
  /** The effects of missing figures, the largest first. With the parts of `criteria` they add up to `verschil`. */
  readonly ontbrekend: readonly Ontbreekverschil[];
}

/**
 * Tells which criteria make the difference between two buurten: parts that add up to the difference of their scores (within 1e-12 of
 * their size). For every mean they are exact: with exponent p a part is `w (a^p - b^p)` times `(A - B) / (A^p - B^p)`, in a geometric
 * mean `w (ln a - ln b)` times the logarithmic mean of the scores A and B, in an arithmetic mean `w (a - b)`, on any scale and also with
 * scores below zero; through thema's by the chain. A mean that is 0 by its zeros is divided over these by weight. In Copeland's method
 * the duels are compared that the two held with the same opponents, and each that ended otherwise is divided over the criteria that made
 * it so. These parts are not the differences of the contributions of `explainScore`, which move with every other criterion. A criterion
 * with equal scores has part 0, and a part always favours the buurt with the better score. The effects of missing figures are separate,
 * in `ontbrekend`. A figure that was estimated or taken over says so, and a missing one says why, as in `explainScore`.
 *
 * Cost: n in the buurten, for each criterion. Scores that were read from a document are put in order first: n log n.
 *
 * @param scores - the result of `scoreBuurten`, or a copy of it: stored, sent or read back
 * @param a - code of the first buurt
 * @param b - code of the second buurt
 * @throws DomeinFout `routekaart.buurt_onbekend`, `routekaart.buurt_zonder_score`; of a copy also `kern.document_ongeldig` (no scores) and
 *   `routekaart.routekaart_ongeldig` (its Routekaart breaks a rule)
 *
 * @example
 * ```ts
 * import { compareBuurten, Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
 *
 * const bron = { naam: 'CBS', tabel: '85984NED', jaar: 2024 };
 * const kolom = (sleutel: string, waarden: number[]) => ({
 *   sleutel, figuur: sleutel, eenheid: 'aantal', bron, waarden: Float64Array.from(waarden), redenen: new Uint8Array(waarden.length),
 * });
 * const routekaart = Routekaart.create({
 *   id: 'energie',
 *   naam: 'Energie',
 *   criteria: ['gas', 'koop'].map((id) => ({
 *     id, naam: id, bron: { soort: 'kerncijfer' as const, sleutel: id }, richting: 'hoger' as const,
 *   })),
 * });
 * const scores = scoreBuurten(
 *   routekaart,
 *   {
 *     indeling: { gebieden: 'cbs' as const, jaar: 2024 },
 *     gebieden: ['BU00010001', 'BU00010002'].map((code) => ({ code, naam: code, soort: 'buurt' as const })),
 *     kolommen: [kolom('gas', [900, 1300]), kolom('koop', [80, 80.5])],
 *   },
 *   [],
 * );
 * const { verschil, criteria } = compareBuurten(scores, 'BU00010002', 'BU00010001');
 * verschil; // => 1
 * criteria.map(({ id, verschil }) => [id, verschil]); // => [['gas', 0.5], ['koop', 0.5]]
 * ```
 */
export function compareBuurten(scores: Routekaartscores, a: string, b: string): Buurtvergelijking {
  const grond = readGrond(scores);
  const [kandidaatA, kandidaatB] = [requireScore(grond, a), requireScore(grond, b)];
  const [hoofdA, hoofdB] = [getHoofd(grond, kandidaatA), getHoofd(grond, kandidaatB)];
  const delen = splitVerschil(grond, kandidaatA, kandidaatB);
  const bijdrage = new Float64Array(grond.kolommen.length);
  for (const { gat, positie, deel } of delen) if (gat === undefined) bijdrage[positie] = deel;
  const criteria = grond.kolommen.map((kolom, k): Criteriumverschil => {
    const een = explainCriterium(grond, kolom, kandidaatA.rij);
    const ander = explainCriterium(grond, kolom, kandidaatB.rij);
    const verschil = f64(bijdrage, k);
    const { id, naam } = een;
    return {
      id,
      naam,
      verschil,
      a: een,
      b: ander,
      zin: inBeide((taal) => writeVerschil(kolom, een, ander, verschil, taal)),
    };
  });
  const ontbrekend = delen
    .filter((deel): deel is Gatdeel => deel.gat !== undefined)
    .map((deel) => describeGat(scores, deel, [kandidaatA, kandidaatB]));
  return {
    a: hoofdA,
    b: hoofdB,
    verschil: hoofdA.score - hoofdB.score,
    criteria: criteria.sort(byGrootte),
    ontbrekend: ontbrekend.sort(byGrootte),
  };
}

const byGrootte = (x: { readonly verschil: number }, y: { readonly verschil: number }) =>
  Math.abs(y.verschil) - Math.abs(x.verschil);

/** A buurt that has a score. */
function requireScore(grond: Scoregrond, code: string): Kandidaat {
  const kandidaat = findKandidaat(grond, code);
  return Number.isNaN(grond.scores[kandidaat.rij])
    ? refuse('routekaart.buurt_zonder_score', { buurt: code })
    : kandidaat;
}

function getHoofd({ scores, rangen }: Scoregrond, { code, naam, rij }: Kandidaat): Buurtvergelijking['a'] {
  return { code, naam, score: f64(scores, rij) + 0, rang: f64(rangen, rij) };
}

function writeVerschil(
  { eenheid }: Grondkolom,
  a: Criteriumverklaring,
  b: Criteriumverklaring,
  verschil: number,
  taal: Taal,
): string {
  const show = (verklaring: Criteriumverklaring) => showCriterium(verklaring, eenheid, taal);
  return `${a.naam}: ${show(a)} ${taal === 'nl' ? 'tegen' : 'against'} ${show(b)}, ${writeDeel(verschil, taal)}`;
}

/** The effect of a missing figure: the buurten without it, and the consequence. */
function describeGat(
  scores: Routekaartscores,
  { soort, id, deel, gat }: Gatdeel,
  paar: readonly [Kandidaat, Kandidaat],
): Ontbreekverschil {
  const { criteria, themas = [] } = scores.routekaart;
  const delen: readonly (Criterium | Thema)[] = soort === 'criterium' ? criteria : themas;
  const naam = getDeel(new Map(delen.map((een) => [een.id, een.naam])), id);
  const missers = paar.filter((_, k) => gat.mist[k]);
  const isBeide = missers.length === 2;
  const wie = missers.map((misser) => misser.naam).join();
  const { gevolg } = gat;
  const nl = { weggelaten: 'telt daar niet mee', aangevuld: isBeide ? 'is aangevuld' : 'is daar aangevuld' }[gevolg];
  const en = { weggelaten: 'does not count there', aangevuld: isBeide ? 'is filled in' : 'is filled in there' }[gevolg];
  return {
    id,
    soort,
    naam,
    mist: missers.map(({ code }) => code),
    gevolg,
    verschil: deel,
    zin: {
      nl: `${naam} ontbreekt bij ${isBeide ? 'beide' : wie} en ${nl}: ${writeDeel(deel, 'nl')}`,
      en: `${naam} is missing for ${isBeide ? 'both' : wie} and ${en}: ${writeDeel(deel, 'en')}`,
    },
  };
}

type Gatdeel = Verschildeel & { readonly gat: Gat };
