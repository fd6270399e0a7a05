import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import { f64 } from '../../rekenen/index.js';
import { getDeel } from '../model/getDeel.js';
import type { Criterium, Thema } from '../model/routekaart.js';
import type { Routekaartscores } from '../score/routekaartscores.js';
import { refuse } from '../teksten/codes.js';
import { findKandidaat } from '../verklaring/explainScore.js';
import type { Zin } from '../verklaring/zinnen.js';
import { bookDelen, type Gatdelen } from './bookDelen.js';
import { deriveStanden } from './deriveStanden.js';
import { type Criteriumverandering, describeCriteria } from './describeCriteria.js';
import { type Jaar, readJaar } from './jaar.js';
import { scoreStanden } from './scoreStanden.js';
import { splitStappen } from './splitStappen.js';
import {
  compareMethoden,
  divideStappen,
  hasStanden,
  pickBuurtscores,
  sumDelen,
  type Veranderdelen,
} from './veranderdelen.js';
import { writeGat, writeSamenvatting } from './writeVerandering.js';

/** Options of {@link explainVerandering}. */
export interface ExplainVeranderingOptions {
  /** The code that the buurt had then. Default: the code that it has now. */
  readonly codeToen?: string | undefined;
}

/** Where a buurt stood at one moment. */
export interface Jaarscore {
  readonly score: number;
  readonly rang: number;
  /** The number of buurten with a score. */
  readonly aantal: number;
}

/** The effect of a figure that was missing then, is missing now, or both. */
export interface Ontbreekverandering extends Gatdelen {
  readonly naam: string;
  /** The sum of the three parts. */
  readonly verschil: number;
  readonly zin: Zin;
}

/** The change of the score of one buurt, taken apart. */
export interface Scoreverandering {
  /** Its code and name now. */
  readonly code: string;
  readonly naam: string;
  readonly toen: Jaarscore;
  readonly nu: Jaarscore;
  /** Score now minus score then. */
  readonly verschil: number;
  /**
   * The scores on the way from then to now: `cijfers` with the figures of now and the yardstick, weights and method of then; `meetlat` by
   * the yardstick of now as well. Absent when the buurt would have no score by the rules of then.
   */
  readonly tussenstanden?: { readonly cijfers: number; readonly meetlat: number } | undefined;
  /** The three steps. They add up to `verschil` (within 1e-12 of the size of the scores). */
  readonly delen: Veranderdelen;
  /** From the criterion that did most to the one that did least, equal ones in document order. */
  readonly criteria: readonly Criteriumverandering[];
  /** The effects of missing figures, the largest first. With the parts of `criteria` they add up to `delen`, step by step. */
  readonly ontbrekend: readonly Ontbreekverandering[];
  /** The whole in a few sentences. */
  readonly samenvatting: Zin;
}

const OptiesSchema: z.ZodType<ExplainVeranderingOptions> = z.strictObject({ codeToen: z.string().optional() });

const measureDelen = ({ cijfers, meetlat, methode }: Veranderdelen) =>
  Math.abs(cijfers) + Math.abs(meetlat) + Math.abs(methode);
const byGrootte = (a: Veranderdelen, b: Veranderdelen) => measureDelen(b) - measureDelen(a);

/** The row of a buurt with a score. */
function requireRij({ grond }: Jaar, code: string, wanneer: 'toen' | 'nu'): number {
  const { rij } = findKandidaat(grond, code, [wanneer]);
  return Number.isNaN(grond.scores[rij]) ? refuse('routekaart.buurt_zonder_score', { buurt: code }, [wanneer]) : rij;
}

function getStand({ grond: { scores, rangen } }: Jaar, rij: number): Jaarscore {
  const aantal = scores.reduce((som, een) => (Number.isNaN(een) ? som : som + 1), 0);
  return { score: f64(scores, rij) + 0, rang: f64(rangen, rij), aantal };
}

/** The name of a criterion or thema, as it is called now or was called then. */
function nameDeel({ soort, id }: Gatdelen, nu: Routekaartscores, toen: Routekaartscores): string {
  const list = ({ routekaart: { criteria, themas = [] } }: Routekaartscores): readonly (Criterium | Thema)[] =>
    soort === 'criterium' ? criteria : themas;
  return getDeel(new Map([...list(toen), ...list(nu)].map((een) => [een.id, een.naam])), id);
}

/**
 * Tells why the score of a buurt changed between two documents of scores: because its own figures changed, because what these are measured
 * by changed, or because the weights or the method changed. The three parts add up to the difference, also per criterion (within 1e-12 of
 * the size of the scores), and each is a step that can be said in words:
 *
 * 1. `cijfers`: the figures and judgements of now, by the yardstick, the weights and the method of then.
 * 2. `meetlat`: the same by the yardstick of now. In scores by one and the same `Meetlat` this part is 0.
 * 3. `methode`: by the weights, criteria and method of now. It also has all of a criterion that measures something else now, and what came of
 *    scoring a criterion in another way.
 *
 * The order is fixed: another order gives other parts where the steps work together. The first two are divided over the criteria as
 * `compareBuurten` divides the difference between two buurten, exactly for every mean: a criterion that did not change in a step gets no
 * part of it, and a part has the sign of its change. The third is the difference of the contributions before and after it. The effects of
 * missing figures are separate, in `ontbrekend`.
 *
 * Copeland's method has no yardstick but the others. There the first step lets the buurt with its figures of now meet the others as they
 * were; the rest is `meetlat` when the Routekaart did not change (the others did), and else `methode`. Figures that cannot be measured by the
 * yardstick of then (it has no value to compare with) count as unchanged in the first step. When the buurt would have no score by the rules
 * of then, all of the change is `methode`. Scores of version 1 have no yardstick; it is made of their own candidates, which they were
 * measured among.
 *
 * Both documents are about the same area: convert a changed classification first (`convertKerncijfers`). Takes time in proportion to the
 * buurten times the criteria.
 *
 * Cost: n in the buurten of both years, for each criterion. With `copeland` n², as every pair is a duel.
 *
 * @param toen - the scores of then: the result of `scoreBuurten`, or a copy of it
 * @param nu - the scores of now
 * @param code - code of the buurt, with a score in both
 * @throws DomeinFout `routekaart.buurt_onbekend` and `routekaart.buurt_zonder_score`, with `toen` or `nu` as the path;
 *   `routekaart.meetlat_zonder_criterium` (the yardstick in the scores of then is not that of its Routekaart); `kern.document_ongeldig` (no
 *   scores, or bad options) and `routekaart.routekaart_ongeldig` (a Routekaart breaks a rule)
 *
 * @example
 * ```ts
 * import { explainVerandering, Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
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
 * const nu = scoreBuurten(routekaart, jaar(2024, [20, 50, 100]));
 * const { verschil, delen, criteria } = explainVerandering(toen, nu, 'BU00010001');
 * verschil; // => -0.125
 * // Its own figure went up, but the best buurt went up more.
 * delen; // => { cijfers: 0.25, meetlat: -0.375, methode: 0 }
 * criteria[0]?.zin.nl; // => 'Koopwoningen 40% → 50%: +0,25 (cijfers), -0,38 (meetlat)'
 * // By one yardstick only its own figure counts.
 * const gelijk = scoreBuurten(routekaart, jaar(2024, [20, 50, 100]), [], { meetlat: toen.meetlat });
 * explainVerandering(toen, gelijk, 'BU00010001').delen; // => { cijfers: 0.25, meetlat: 0, methode: 0 }
 * ```
 */
export function explainVerandering(
  toen: Routekaartscores,
  nu: Routekaartscores,
  code: string,
  options: ExplainVeranderingOptions = {},
): Scoreverandering {
  const { codeToen = code } = parseSchema(OptiesSchema, options, 'opties');
  const [oud, nieuw] = [readJaar(toen), readJaar(nu)];
  const paar = { toen: requireRij(oud, codeToen, 'toen'), nu: requireRij(nieuw, code, 'nu') };
  const standen = deriveStanden(oud, nieuw, [paar]);
  const overgang = compareMethoden(oud, nieuw, standen);
  const [van, tot] = [getStand(oud, paar.toen), getStand(nieuw, paar.nu)];
  const buurt = pickBuurtscores(van.score, tot.score, scoreStanden(oud, standen, [paar]), 0);
  const delen = divideStappen(buurt, overgang);
  const heeftStanden = hasStanden(buurt);
  const stappen = heeftStanden ? splitStappen(oud, paar, standen, overgang.duels) : undefined;
  const boeking = bookDelen(oud, nieuw, paar, standen, stappen, overgang);
  const { cijfers, meetlat } = buurt.stand;
  const { naam } = getDeel(nieuw.grond.kandidaten, paar.nu);
  return {
    code,
    naam,
    toen: van,
    nu: tot,
    verschil: tot.score - van.score,
    ...(heeftStanden
      ? { tussenstanden: { cijfers, meetlat: overgang.duels ? cijfers + delen.meetlat : meetlat } }
      : {}),
    delen,
    criteria: describeCriteria(oud, nieuw, paar, standen, boeking).sort(byGrootte),
    ontbrekend: boeking.gaten
      .map((gat): Ontbreekverandering => {
        const hoe = nameDeel(gat, nu, toen);
        return { ...gat, naam: hoe, verschil: sumDelen(gat), zin: writeGat(hoe, gat) };
      })
      .sort(byGrootte),
    samenvatting: writeSamenvatting(naam, van, tot, delen, heeftStanden ? cijfers : undefined),
  };
}
