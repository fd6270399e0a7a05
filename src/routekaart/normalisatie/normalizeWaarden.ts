import * as z from 'zod';
import { createBevinding, DomeinFout, parseSchema } from '../../kern/index.js';
import { measureBereik } from '../../rekenen/index.js';
import { checkGetallen, checkNormalisatie } from '../model/checkNormalisatie.js';
import { readGetallen } from '../model/invoer.js';
import {
  type Criteriumrichting,
  type Doelband,
  DoelbandSchema,
  type Normalisatie,
  NormalisatieSchema,
} from '../model/routekaart.js';
import { normalizeKolom } from './normalizeKolom.js';

/** Options of {@link normalizeWaarden}. */
export interface NormalizeWaardenOptions {
  /** Default `hoger`. */
  readonly richting?: Criteriumrichting;
  /** The band of `richting: 'doel'`. */
  readonly doel?: Doelband;
  /** The range of the methods that have one. Default 0 to 1. */
  readonly schaal?: { readonly van: number; readonly tot: number };
}

const OptiesSchema = z.strictObject({
  richting: z.enum(['hoger', 'lager', 'doel']).optional(),
  doel: DoelbandSchema.optional(),
  schaal: z.strictObject({ van: z.number(), tot: z.number() }).optional(),
});

/**
 * Turns values into scores of which more is better. With `richting: 'lager'` the sign is turned first, with `'doel'` the value
 * becomes minus its distance to the band; then:
 *
 * | methode | formula | range |
 * |---|---|---|
 * | `minmax` | `(x - min) / (max - min)` | the scale |
 * | `zscore` | `(x - mean) / sd * spreiding + gemiddelde`, sd with divisor n - 1 | none |
 * | `robuuste_zscore` | `(x - median) / (1.4826 MAD)` | none |
 * | `rang` | rank, the worst is 1 | 1 to n |
 * | `borda` | rank - 1 | 0 to n - 1 |
 * | `percentielrang` | `(rank - 1) / (n - 1)` | the scale |
 * | `vector` | `x / sqrt(sum of squares)` (TOPSIS) | -1 to 1 |
 * | `afstand_maximum` | `x / max`; values of 0 and more, `hoger` only | the scale |
 * | `afstand_referentie` | `(x - min) / (waarde - min)`, `waarde` of a reference or a target; cut off at 1 unless `begrenzen: false` | the scale |
 * | `ijkpunten` | `(x - onder) / (boven - onder)`, cut off unless `begrenzen: false` (goalposts) | the scale |
 * | `doelband` | 0 up to `onder`, rising to 1 at the band, 0 again from `boven` on (trapezium); `doel` only | the scale |
 * | `categorieen` | the score of the class; a value on a bound is in the upper class; by value or by percentile `(rank - 0.5) / n` | the scale |
 *
 * Values that are equal but for rounding are equal: they tie, stand in one class, and a column of them has no spread. Ties in the
 * methods by rank take the lowest rank of their group, or its average with `gelijk: 'gemiddeld'`. When no two values
 * differ (also with one candidate) nothing can be told apart and each gets the middle of the range (`zscore`: the mean).
 * Sources: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5; Hwang and Yoon (1981) for `vector`.
 *
 * @param waarden - the values; NaN is a missing one and stays missing, infinite is refused
 * @returns the scores, in the order of the values, NaN where the value is missing
 * @throws DomeinFout `routekaart.waarde_oneindig`, `routekaart.normalisatie_ongeldig` (with all problems), `kern.document_ongeldig`,
 *   `routekaart.invoer_onleesbaar`
 *
 * @example
 * ```ts
 * import { normalizeWaarden } from 'buurtaanpak/routekaart';
 *
 * [...normalizeWaarden([100, 300, 200], { methode: 'minmax' })]; // => [0, 1, 0.5]
 * [...normalizeWaarden([100, 300, 200], { methode: 'minmax' }, { richting: 'lager' })]; // => [1, 0, 0.5]
 * const band = { richting: 'doel', doel: { van: 600, tot: 900 } } as const;
 * [...normalizeWaarden([750, 400, 1800], { methode: 'doelband', onder: 200, boven: 1500 }, band)]; // => [1, 0.5, 0]
 * normalizeWaarden([1, Infinity], { methode: 'minmax' }); // throws routekaart.waarde_oneindig
 * ```
 */
export function normalizeWaarden(
  waarden: ArrayLike<number>,
  normalisatie: Normalisatie,
  options: NormalizeWaardenOptions = {},
): Float64Array {
  const { richting = 'hoger', doel, schaal = { van: 0, tot: 1 } } = parseSchema(OptiesSchema, options, 'options');
  const gelezen = parseSchema(NormalisatieSchema, normalisatie, 'normalisatie');
  const bevindingen = [...checkNormalisatie(gelezen, richting, doel, []), ...checkGetallen(schaal, ['schaal'])];
  if (!(schaal.van < schaal.tot))
    bevindingen.push(createBevinding('fout', 'routekaart.schaal_omgekeerd', ['schaal'], schaal));
  if (bevindingen.length > 0)
    throw new DomeinFout('routekaart.normalisatie_ongeldig', { aantal: bevindingen.length }, { bevindingen });
  const x = readGetallen(waarden, 'waarden');
  const uit = normalizeKolom(x, measureBereik(x), { normalisatie: gelezen, richting, doel, schaal }, []);
  if ('scores' in uit) return uit.scores;
  throw new DomeinFout('routekaart.normalisatie_ongeldig', { aantal: 1 }, { bevindingen: [uit] });
}
