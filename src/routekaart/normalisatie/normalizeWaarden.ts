import * as z from 'zod';
import { DomeinFout, parseSchema } from '../../kern/index.js';
import { measureBereik } from '../../rekenen/index.js';
import { checkGetallen } from '../model/checkGetallen.js';
import { checkNormalisatie } from '../model/checkNormalisatie.js';
import { readGetallen } from '../model/readGetallen.js';
import {
  type Criteriumrichting,
  type Doelband,
  DoelbandSchema,
  type Normalisatie,
  NormalisatieSchema,
} from '../model/routekaart.js';
import { createBevinding } from '../teksten/codes.js';
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
 * Turns values into scores for which more is better. {@link Normalisatie} gives the formula of each method.
 *
 * @param waarden - the values. NaN is a missing value and stays missing; an infinite value is refused
 * @returns the scores, in the order of the values, NaN where the value is missing
 * @throws DomeinFout `routekaart.waarde_oneindig`, `routekaart.normalisatie_ongeldig` (with all problems), `kern.document_ongeldig`,
 *   `routekaart.invoer_onleesbaar`
 *
 * @example
 * ```ts
 * import { normalizeWaarden } from 'buurtaanpak/routekaart/huis';
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
  const { richting = 'hoger', doel, schaal = { van: 0, tot: 1 } } = parseSchema(OptiesSchema, options, 'opties');
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
