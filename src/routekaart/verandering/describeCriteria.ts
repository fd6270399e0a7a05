import { getDeel } from '../model/getDeel.js';
import type { Grondkolom } from '../score/scoregrond.js';
import { type Criteriumverklaring, explainCriterium } from '../verklaring/explainScore.js';
import type { Zin } from '../verklaring/zinnen.js';
import type { Boeking } from './bookDelen.js';
import type { Criteriumstanden } from './deriveStanden.js';
import type { Jaar, Paar } from './jaar.js';
import { sumDelen, type Veranderdelen } from './veranderdelen.js';
import { type Criteriumpaar, writeCriterium } from './writeVerandering.js';

/** The part of one criterion in the change of a score. */
export interface Criteriumverandering extends Veranderdelen {
  readonly id: string;
  readonly naam: string;
  /**
   * `gebleven`: the same criterion, scored in the same way; `gewijzigd`: it measures something else now, or is scored in another way;
   * `nieuw` and `vervallen`: it is in one of the two Routekaarten only.
   */
  readonly soort: 'gebleven' | 'gewijzigd' | 'nieuw' | 'vervallen';
  /** The sum of the three parts. */
  readonly verschil: number;
  /** The figure and its part in the score of then; absent when the criterion is new. */
  readonly toen?: Criteriumverklaring | undefined;
  /** The same now; absent when the criterion went. */
  readonly nu?: Criteriumverklaring | undefined;
  readonly zin: Zin;
}

/** The criteria of now in the order of the Routekaart, then those that went. */
function pairCriteria(toen: Jaar, nu: Jaar, paar: Paar, standen: readonly Criteriumstanden[]): Criteriumpaar[] {
  const explain = ({ grond }: Jaar, kolom: Grondkolom, rij: number) => ({
    verklaring: explainCriterium(grond, kolom, rij),
    eenheid: kolom.eenheid,
  });
  const perId = new Map(toen.grond.kolommen.map((kolom, k) => [kolom.criterium.id, { kolom, stand: standen[k] }]));
  const huidig = nu.grond.kolommen.map((kolom): Criteriumpaar => {
    const oud = perId.get(kolom.criterium.id);
    const straks = explain(nu, kolom, paar.nu);
    const { id, naam } = kolom.criterium;
    if (oud === undefined) return { id, naam, soort: 'nieuw', nu: straks };
    const soort = oud.stand?.definitie === 'zelfde' ? 'gebleven' : 'gewijzigd';
    return { id, naam, soort, toen: explain(toen, oud.kolom, paar.toen), nu: straks };
  });
  const weg = toen.grond.kolommen.filter((_, k) => standen[k]?.nu === undefined);
  return [
    ...huidig,
    ...weg.map((kolom): Criteriumpaar => {
      const { id, naam } = kolom.criterium;
      return { id, naam, soort: 'vervallen', toen: explain(toen, kolom, paar.toen) };
    }),
  ];
}

/** Tells of every criterion of then and now what it did. */
export function describeCriteria(
  toen: Jaar,
  nu: Jaar,
  paar: Paar,
  standen: readonly Criteriumstanden[],
  { criteria }: Boeking,
): Criteriumverandering[] {
  return pairCriteria(toen, nu, paar, standen).map((een): Criteriumverandering => {
    const { soort } = een;
    const eerder = soort === 'nieuw' ? undefined : een.toen.verklaring;
    const straks = soort === 'vervallen' ? undefined : een.nu.verklaring;
    const { id, naam } = een;
    // Every criterion of the two documents was booked.
    const delen = getDeel(criteria, id);
    return {
      id,
      naam,
      soort,
      ...delen,
      verschil: sumDelen(delen),
      ...(eerder === undefined ? {} : { toen: eerder }),
      ...(straks === undefined ? {} : { nu: straks }),
      zin: writeCriterium(een, delen),
    };
  });
}
