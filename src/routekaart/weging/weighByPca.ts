import { correlate, correlateAll, eigenSymmetric, f64 } from '../../rekenen/index.js';
import { refuse } from '../teksten/codes.js';
import { type Kolommen, readKolommen } from './kolommen.js';
import { toGewichten } from './toGewichten.js';

/** Variances of components that differ less than this are equal, except for rounding. All variances add up to the number of columns. */
const TIED = 1e-9;

/**
 * Weights from the first principal component of the correlations: in proportion to the loadings, so that the score follows what the
 * criteria have in common. Refused when the loadings differ in sign: then the criteria do not measure one thing, and a negative weight
 * would turn a criterion round. Also refused when the first two components explain equally much, for example when the columns do not
 * correlate: then neither of them is the first. A column that does not vary gets 0.
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6.
 *
 * @param kolommen - normalised scores for which more is better; NaN is a missing score. A correlation uses the rows with both scores
 * @returns weights by id that add up to 1
 * @throws DomeinFout `routekaart.kolommen_leeg`, `routekaart.kolommen_ongelijk`, `routekaart.waarde_oneindig`,
 *   `routekaart.ladingen_tegengesteld`, `routekaart.gewichten_niet_bepaald` (nothing varies, or nothing goes
 *   together)
 */
export function weighByPca(kolommen: Kolommen): Record<string, number> {
  const { lijst } = readKolommen(kolommen);
  // A column that does not vary has no correlation, not even with itself.
  const actief = lijst.filter(({ x }) => correlate(x, x) !== undefined);
  const { waarden, vectoren } = eigenSymmetric(correlateAll(actief.map(({ x }) => x)));
  // When two components explain equally much, any two at right angles do so. Then only the order of the columns would decide which is
  // first.
  const [eerste = 0, tweede = 0] = waarden;
  const [ladingen = []] = vectoren;
  if (eerste - tweede < TIED) refuse('routekaart.gewichten_niet_bepaald', { methode: 'pca' });
  const teken = ladingen.reduce((a, b) => a + b, 0) < 0 ? -1 : 1;
  const gericht = Float64Array.from(ladingen, (lading) => (Math.abs(lading) < 1e-12 ? 0 : lading * teken));
  const tegen = actief.filter((_, i) => f64(gericht, i) < 0).map(({ id }) => id);
  if (tegen.length > 0) refuse('routekaart.ladingen_tegengesteld', { ids: tegen });
  const perId = new Map(actief.map(({ id }, i) => [id, f64(gericht, i)]));
  return toGewichten(
    lijst.map(({ id }) => ({ id, ruw: perId.get(id) ?? 0 })),
    'pca',
  );
}
