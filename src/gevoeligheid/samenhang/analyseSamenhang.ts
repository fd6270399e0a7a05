import { showWaarde } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { CORRELATIESOORTEN, type Correlatiesoort, correlateSoort } from '../../rekenen/index.js';
import { readGrond, requireOpties } from '../../routekaart/huis.js';
import type { Routekaartscores } from '../../routekaart/index.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { computeCronbach } from './computeCronbach.js';

/** Options of {@link analyseSamenhang}. */
export interface AnalyseSamenhangOptions {
  /** Default `pearson`. */
  readonly soort?: Correlatiesoort;
  /** At or above this correlation, two criteria are reported as counting the same thing twice. Default 0.8. */
  readonly dubbeltelling?: number;
  /** At or below this correlation, two criteria are reported as working against each other. Default -0.4. */
  readonly tegenwerking?: number;
}

/** The correlation of two criteria. */
export interface Criteriumpaar {
  readonly a: string;
  readonly b: string;
  /** Absent when it is not defined: no rows with both scores, or one criterion does not vary. */
  readonly correlatie?: number;
  /** Rows where both have a score. */
  readonly rijen: number;
}

/** The coherence of criteria. */
export interface Samenhang {
  /** Every pair once, in document order. The correlations are of the normalised scores, for which more is better. */
  readonly paren: readonly Criteriumpaar[];
  /** Per criterion its correlation with the score of the whole: its influence, which its weight alone does not tell. */
  readonly metScore: Readonly<Record<string, number>>;
  /**
   * Cronbach's alpha per thema over the criteria directly below it. Absent where it is not defined. The alpha of the top is under the id of
   * the Routekaart.
   */
  readonly cronbach: Readonly<Record<string, number>>;
  /** Pairs that count the same thing twice, and pairs that work against each other. */
  readonly bevindingen: readonly Bevinding[];
}

/**
 * Analyses the coherence of the criteria: correlations, the influence of each on the score, and Cronbach's alpha per thema. Pairs that
 * count the same thing twice or work against each other are reported. Only criteria with weight are analysed.
 *
 * Cost: n in the buurten, for each pair of criteria; with `spearman` or `kendall` n log n.
 *
 * @param scores - the result of `scoreBuurten`, or a copy of it: stored, sent or read back
 * @throws DomeinFout `routekaart.onzekerheid_buiten_bereik` (a bound outside -1 to 1), `routekaart.invoer_onleesbaar` (an option that does
 *   not exist); of a copy also `kern.document_ongeldig` (no scores) and `routekaart.routekaart_ongeldig` (its Routekaart breaks a rule)
 *
 * @example
 * ```ts
 * import { analyseSamenhang } from 'buurtaanpak/gevoeligheid';
 * import { Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
 *
 * const bron = { naam: 'CBS', tabel: '85984NED', jaar: 2024 };
 * const kolom = (sleutel: string, waarden: number[]) => ({
 *   sleutel, figuur: sleutel, eenheid: 'aantal', bron, waarden: Float64Array.from(waarden), redenen: new Uint8Array(waarden.length),
 * });
 * const scores = scoreBuurten(
 *   Routekaart.create({
 *     id: 'oost',
 *     naam: 'Oost',
 *     criteria: ['inkomen', 'uitkering'].map((id) => ({
 *       id,
 *       naam: id,
 *       bron: { soort: 'kerncijfer' as const, sleutel: id },
 *       richting: id === 'inkomen' ? ('lager' as const) : ('hoger' as const),
 *     })),
 *   }),
 *   {
 *     indeling: { gebieden: 'cbs' as const, jaar: 2024 },
 *     gebieden: [1, 2, 3].map((n) => ({ code: `BU0001000${n}`, naam: `Buurt ${n}`, soort: 'buurt' as const })),
 *     kolommen: [kolom('inkomen', [20, 30, 40]), kolom('uitkering', [30, 19, 10])],
 *   },
 *   [],
 * );
 * const { paren, bevindingen } = analyseSamenhang(scores);
 * paren[0]?.correlatie! > 0.99; // => true
 * bevindingen.map(({ code }) => code); // => ['routekaart.dubbeltelling']
 * ```
 */
export function analyseSamenhang(scores: Routekaartscores, options: AnalyseSamenhangOptions = {}): Samenhang {
  requireOpties(options, { soort: CORRELATIESOORTEN });
  const { soort = 'pearson', dubbeltelling = 0.8, tegenwerking = -0.4 } = options;
  for (const waarde of [dubbeltelling, tegenwerking])
    if (!(typeof waarde === 'number' && waarde >= -1 && waarde <= 1))
      refuse('routekaart.onzekerheid_buiten_bereik', { waarde: showWaarde(waarde), van: -1, tot: 1 });
  const grond = readGrond(scores);
  const tellend = grond.kolommen.filter(({ effectief }) => effectief > 0);
  const paren: Criteriumpaar[] = [];
  const bevindingen: Bevinding[] = [];
  tellend.forEach((een, i) => {
    for (const ander of tellend.slice(i + 1)) {
      const [x, y] = [een.genormaliseerd, ander.genormaliseerd];
      const correlatie = correlateSoort(x, y, soort);
      const rijen = x.reduce((som, waarde, r) => (Number.isNaN(waarde) || Number.isNaN(y[r]) ? som : som + 1), 0);
      const [a, b] = [een.criterium.id, ander.criterium.id];
      paren.push(correlatie === undefined ? { a, b, rijen } : { a, b, correlatie, rijen });
      if (correlatie === undefined) continue;
      const params = { a, b, correlatie: Number(correlatie.toFixed(2)) };
      // A very small tolerance, so that a correlation of exactly the bound is reported in spite of rounding.
      if (correlatie >= dubbeltelling - 1e-12)
        bevindingen.push(createBevinding('waarschuwing', 'routekaart.dubbeltelling', ['criteria', a], params));
      else if (correlatie <= tegenwerking + 1e-12)
        bevindingen.push(createBevinding('waarschuwing', 'routekaart.tegenwerking', ['criteria', a], params));
    }
  });
  const metScore = Object.fromEntries(
    tellend.flatMap(({ criterium, genormaliseerd }) => {
      const correlatie = correlateSoort(genormaliseerd, grond.scores, soort);
      return correlatie === undefined ? [] : [[criterium.id, correlatie]];
    }),
  );
  const cronbach = Object.fromEntries(
    grond.boom.knopen.flatMap(({ id, kinderen }) => {
      const onder = kinderen.flatMap(({ soort: wat, positie }) => {
        return wat === 'criterium' ? tellend.filter((kolom) => kolom === grond.kolommen[positie]) : [];
      });
      if (onder.length < 2) return [];
      const alfa = computeCronbach(Object.fromEntries(onder.map((k) => [k.criterium.id, k.genormaliseerd])));
      return alfa === undefined ? [] : [[id === '' ? scores.routekaart.id : id, alfa]];
    }),
  );
  return { paren, metScore, cronbach, bevindingen };
}
