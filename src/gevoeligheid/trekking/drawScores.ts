import { createToeval } from '../../kern/index.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import { requireOpties } from '../../routekaart/huis.js';
import type { Beoordeling, Meetlat, Routekaart } from '../../routekaart/index.js';
import { checkTrekkingen } from './checkTrekkingen.js';
import { cleanTrekking } from './cleanTrekking.js';
import { makeRangwerk } from './makeRangwerk.js';
import { makeOntwerp } from './ontwerp.js';
import type { Onzekerheid } from './onzekerheid.js';
import { scorePlannen } from './scorePlannen.js';

/** Options of {@link drawScores}. */
export interface DrawScoresOptions {
  /** The seed: the same seed gives the same draws. */
  readonly zaad: number | string;
  /** How many draws. Default 1000. */
  readonly trekkingen?: number;
  /**
   * The uncertain choices. Default: the weights, by a Dirichlet distribution of concentration 100 around the weights of the document, and
   * the missing values, from donors.
   */
  readonly onzekerheid?: Onzekerheid;
  /** Codes of the candidates. Default: as in `scoreBuurten`. */
  readonly kandidaten?: readonly string[];
  /** The reference set that values are measured by, as in `scoreBuurten`. Default: the candidates. */
  readonly referentie?: readonly string[] | 'alle' | undefined;
  /**
   * The yardstick of an earlier year or another set, as in `scoreBuurten`. An alternative that fills gaps in another way than the yardstick
   * knows is refused.
   */
  readonly meetlat?: Meetlat | undefined;
}

/** The scores of all candidates in one draw. */
export interface Scoretrekking {
  /** Counted from 0. */
  readonly nummer: number;
  /** Codes of the candidates, the same array in every draw, in table order. */
  readonly codes: readonly string[];
  /**
   * The score of each candidate; NaN for a candidate without a score. Rounding noise is removed as in `scoreBuurten`, so equal scores are
   * the same number. Every draw has its own array.
   */
  readonly scores: Float64Array;
}

export const STANDAARD_ONZEKERHEID: Onzekerheid = {
  gewichten: { methode: 'dirichlet', concentratie: 100 },
  ontbrekend: { methode: 'donoren' },
};

/** The number of draws in a group. A value that is read from memory then serves several draws. */
const GROEP = 16;

/**
 * Draws the uncertain choices and scores all candidates, draw by draw, as a generator. For an analysis that needs every draw, such as how
 * often a buurt is selected. Only a small group of draws is in memory at a time.
 *
 * Cost: 1, until it is asked for a draw; each draw is n in the buurten, for each criterion.
 *
 * @param beoordelingen - the judgements; `undefined` is none
 * @returns a generator of draws
 * @throws DomeinFout `routekaart.score_onmogelijk`, `routekaart.onzekerheid_ongeldig`, `routekaart.trekkingen_ongeldig`,
 *   `routekaart.invoer_onleesbaar`, `kern.document_ongeldig`, `kern.zaad_ongeldig`, at the first step
 *
 * @example
 * ```ts
 * import { drawScores } from 'buurtaanpak/gevoeligheid';
 * import { Routekaart } from 'buurtaanpak/routekaart';
 *
 * const bron = { naam: 'CBS', tabel: '85984NED', jaar: 2024 };
 * const kolom = (sleutel: string, waarden: number[]) => ({
 *   sleutel, figuur: sleutel, eenheid: 'aantal', bron, waarden: Float64Array.from(waarden), redenen: new Uint8Array(waarden.length),
 * });
 * const kerncijfers = {
 *   indeling: { gebieden: 'cbs' as const, jaar: 2024 },
 *   gebieden: ['BU00010001', 'BU00010002'].map((code) => ({ code, naam: code, soort: 'buurt' as const })),
 *   kolommen: [kolom('gas', [900, 1300]), kolom('koop', [80, 20])],
 * };
 * const routekaart = Routekaart.create({
 *   id: 'energie',
 *   naam: 'Energie',
 *   criteria: ['gas', 'koop'].map((id) => ({
 *     id, naam: id, bron: { soort: 'kerncijfer' as const, sleutel: id }, richting: 'hoger' as const,
 *   })),
 * });
 * const trekkingen = [...drawScores(routekaart, kerncijfers, [], { zaad: 1, trekkingen: 5 })];
 * trekkingen.length; // => 5
 * // Each buurt is best on one of the two criteria: the scores are the two weights.
 * trekkingen.every(({ scores }) => Math.abs(scores[0]! + scores[1]! - 1) < 1e-12); // => true
 * ```
 */
export function* drawScores(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[] | undefined,
  options: DrawScoresOptions,
): Generator<Scoretrekking, void, undefined> {
  requireOpties(options);
  const { zaad, trekkingen = 1000, onzekerheid = STANDAARD_ONZEKERHEID, kandidaten, referentie, meetlat } = options;
  checkTrekkingen(trekkingen);
  const toeval = createToeval(zaad);
  const ontwerp = makeOntwerp(routekaart, kerncijfers, beoordelingen ?? [], kandidaten, onzekerheid, {
    referentie,
    meetlat,
  });
  const codes = ontwerp.basis.voorbereiding.gebieden.map(({ code }) => code);
  const werk = makeRangwerk(codes.length);
  const u = new Float64Array(ontwerp.dimensie);
  const alle = new Float64Array((GROEP + 1) * codes.length);
  for (let nummer = 0; nummer < trekkingen; nummer += GROEP) {
    const plannen = Array.from({ length: Math.min(GROEP, trekkingen - nummer) }, () => {
      for (let d = 0; d < u.length; d++) u[d] = toeval.nextFractie();
      return ontwerp.plan(u);
    });
    scorePlannen(plannen, alle, codes.length);
    for (const [k, { maat }] of plannen.entries()) {
      const scores = alle.slice(k * codes.length, (k + 1) * codes.length);
      cleanTrekking(scores, werk, maat);
      yield { nummer: nummer + k, codes, scores };
    }
  }
}
