import { requireSchema } from '../model/requireSchema.js';
import { requireVorm } from '../model/requireVorm.js';
import { type Weging, WegingSchema } from '../model/routekaart.js';
import type { Criteriumgewichten } from './criteriumgewichten.js';
import { type Kolommen, readKolommen } from './kolommen.js';
import { weighByAhp } from './weighByAhp.js';
import { weighByCritic } from './weighByCritic.js';
import { weighByEntropie } from './weighByEntropie.js';
import { weighByPca } from './weighByPca.js';
import { weighByRangorde } from './weighByRangorde.js';
import { weighBySwing } from './weighBySwing.js';

/**
 * The weights that a way of weighing gives, as `scoreBuurten` uses them: for a screen on which people choose weights.
 *
 * - `gelijk`: all columns the same.
 * - `rangorde`: rank-order centroid. The k-th of n gets `(1/k + 1/(k+1) + … + 1/n) / n`; each id in a tie gets the mean of the places that
 *   the tie takes. Source: Barron and Barrett, Decision quality using ranked attribute weights (1996).
 * - `swing`: the points as shares of their sum. Source: von Winterfeldt and Edwards, Decision Analysis and Behavioral Research (1986).
 * - `ahp`: the principal eigenvector of the matrix of ratios. Contradictions are told in `consistentie`; they are refused above `maximaleCr`
 *   only where that is given. The random indices are those of Saaty for up to 15 ids; above 15 they follow the line of Alonso and Lamata
 *   (2006). Source: Saaty, The Analytic Hierarchy Process (1980).
 * - `entropie`: with `p = x / sum` the entropy is `-sum(p ln p) / ln n`, and the weight is in proportion to 1 minus the entropy. Sources:
 *   Shannon (1948); as weights Zeleny (1982), Hwang and Yoon (1981).
 * - `critic`: in proportion to the standard deviation (divisor n - 1) times the sum of 1 minus the correlation with each other column.
 *   Source: Diakoulaki, Mavrotas and Papayannakis, Determining objective weights in multiple criteria problems (1995).
 * - `pca`: in proportion to the loadings on the first principal component of the correlations. Refused when they differ in sign, and when
 *   the first two components explain equally much. Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6.
 *
 * Cost: n in the buurten, for each pair of criteria; `ahp` is n² in the criteria.
 *
 * @param weging - the way of weighing. Not `opgegeven`: then the weights are given
 * @param kolommen - scores by id for which more is better, needed for `gelijk`, `entropie` (0 and up), `critic` and `pca`. NaN is a missing
 *   score and is left out; a correlation uses the rows with both scores. A column that does not vary weighs 0
 * @throws DomeinFout `kern.document_ongeldig` (no way of weighing), `routekaart.invoer_onleesbaar` (`opgegeven`), `routekaart.weging_ongeldig` (comparisons, with every problem), `routekaart.weging_dubbel`, `routekaart.gewicht_negatief`,
 *   `routekaart.gewichten_nul`, `routekaart.kolommen_leeg`, `routekaart.kolommen_ongelijk`, `routekaart.waarde_oneindig`,
 *   `routekaart.waarde_negatief`, `routekaart.getal_onbruikbaar`, `routekaart.gewichten_niet_bepaald` (nothing varies, or all say the same),
 *   `routekaart.ladingen_tegengesteld`
 *
 * @example
 * ```ts
 * import { weighCriteria } from 'buurtaanpak/routekaart';
 *
 * weighCriteria({ methode: 'rangorde', volgorde: ['gas', 'koop'] }).gewichten; // => { gas: 0.75, koop: 0.25 }
 * weighCriteria({ methode: 'swing', punten: { gas: 100, koop: 60, leeftijd: 40 } }).gewichten; // => { gas: 0.5, koop: 0.3, leeftijd: 0.2 }
 * const paar = { a: 'gas', b: 'koop', verhouding: 3 };
 * weighCriteria({ methode: 'ahp', vergelijkingen: [paar] }).consistentie?.ratio; // => 0
 * weighCriteria({ methode: 'critic' }, { gas: [0, 1, 0.5], koop: [1, 0, 0.5] }).gewichten; // => { gas: 0.5, koop: 0.5 }
 * weighCriteria({ methode: 'pca' }, { gas: [0, 1, 2], koop: [2, 1, 0] }); // throws routekaart.ladingen_tegengesteld
 * ```
 */
export function weighCriteria(
  weging: Exclude<Weging, { readonly methode: 'opgegeven' }>,
  kolommen: Kolommen = {},
): Criteriumgewichten {
  requireSchema<Weging>(WegingSchema, weging, 'weging');
  const { methode }: { readonly methode: string } = weging;
  requireVorm(methode !== 'opgegeven', 'weging', ['methode']);
  switch (weging.methode) {
    case 'rangorde':
      return { gewichten: weighByRangorde(weging.volgorde) };
    case 'swing':
      return { gewichten: weighBySwing(weging.punten) };
    case 'ahp':
      return weighByAhp(weging.vergelijkingen, weging.maximaleCr);
    case 'gelijk': {
      const { lijst } = readKolommen(kolommen);
      return { gewichten: Object.fromEntries(lijst.map(({ id }) => [id, 1 / lijst.length])) };
    }
    case 'entropie':
      return { gewichten: weighByEntropie(kolommen) };
    case 'critic':
      return { gewichten: weighByCritic(kolommen) };
    case 'pca':
      return { gewichten: weighByPca(kolommen) };
  }
}
