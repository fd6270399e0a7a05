import * as z from 'zod';
import { attempt, showWaarde } from '../../kern/huis.js';
import { type Parseresultaat, parseSchema } from '../../kern/index.js';
import { refuse } from '../teksten/codes.js';
import { DIMENSIES } from '../themas/catalogusitem.js';
import type { Catalogussleutel } from './catalogussleutel.js';
import type { Cijferdelen } from './cijferdelen.js';
import { formatSleutel } from './formatSleutel.js';
import { splitSleutel } from './splitSleutel.js';

/**
 * The key of a figure: `figuur[@dimension=member[,dimension=member]][:year]`. An editor completes the keys of the catalogue. Any other text
 * is an own key, as for a column of an own table.
 */
export type Cijfersleutel = Catalogussleutel | (string & {});

/**
 * What {@link Cijfersleutel} can do.
 *
 * Cost: n in the signs of the key.
 */
export interface Cijfersleutelsoort {
  /**
   * The parts of a key.
   *
   * @throws DomeinFout `kerncijfers.sleutel_ongeldig` for a text that is not such a key
   */
  readonly parse: (value: unknown) => Cijferdelen;
  /** The parts of a key as `parse` gives them, but the error is returned instead of thrown. */
  readonly safeParse: (value: unknown) => Parseresultaat<Cijferdelen>;
  /**
   * The key of parts, with the dimensions in alphabetical order.
   *
   * @throws DomeinFout `kern.document_ongeldig` for parts that make no key
   */
  readonly format: (delen: Cijferdelen) => string;
  /** Whether a value is such a key. */
  readonly is: (value: unknown) => boolean;
  /** The schema of the key in a document. */
  readonly schema: z.ZodType<string, string>;
}

const FIGUUR = /^[a-z][a-z0-9_]*$/;
const lid = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_.]*$/)
  .optional();
const DelenSchema: z.ZodType<Cijferdelen, Cijferdelen> = z.strictObject({
  figuur: z.string().regex(FIGUUR),
  dimensies: z.strictObject(Object.fromEntries(DIMENSIES.map((naam) => [naam, lid]))).optional(),
  jaar: z.int().min(1900).max(2999).optional(),
});

const is = (value: unknown): boolean => {
  if (typeof value !== 'string') return false;
  const { figuur, jaar = 1900 } = splitSleutel(value);
  return FIGUUR.test(figuur) && jaar >= 1900 && jaar <= 2999;
};

const parse = (value: unknown): Cijferdelen =>
  typeof value === 'string' && is(value)
    ? splitSleutel(value)
    : refuse('kerncijfers.sleutel_ongeldig', { waarde: showWaarde(value) });

/**
 * The value of {@link Cijfersleutel}. `Cijfersleutel.parse` gives the parts of a key, and `Cijfersleutel.format` the key of parts. Dimensions
 * come in alphabetical order. The default member of a dimension is left out: a figure about all dwellings has no `woningtype`. Health
 * figures of RIVM have no default age, so they always name `leeftijd`.
 *
 * A function that takes a key finds the only column that agrees with every part that the key names. So `percentage_eenzaam` is enough in a
 * table with one such column.
 *
 * `Cijfersleutel.parse` throws DomeinFout `kerncijfers.sleutel_ongeldig`, `Cijfersleutel.format` throws `kern.document_ongeldig`.
 *
 * @example
 * ```ts
 * import { Cijfersleutel } from 'buurtaanpak/kerncijfers';
 *
 * Cijfersleutel.parse('percentage_eenzaam@leeftijd=65_plus:2020');
 * // => { figuur: 'percentage_eenzaam', dimensies: { leeftijd: '65_plus' }, jaar: 2020 }
 * Cijfersleutel.format({ figuur: 'aantal_inwoners', jaar: 2023 }); // => 'aantal_inwoners:2023'
 * Cijfersleutel.parse('percentage_eenzaam@'); // throws kerncijfers.sleutel_ongeldig
 * ```
 */
export const Cijfersleutel: Cijfersleutelsoort = {
  parse,
  safeParse: (value) => attempt(() => parse(value)),
  format: (delen) => formatSleutel(parseSchema(DelenSchema, delen, 'cijfersleutel')),
  is,
  // The pattern is what an editor can check; the rest follows from the parts.
  schema: z
    .string()
    .regex(/^[a-z][a-z0-9_]*(?:@[a-z0-9_.,=]+)?(?::\d+)?$/, { error: 'kerncijfers.sleutel_ongeldig' })
    .refine(is, { error: 'kerncijfers.sleutel_ongeldig' }),
};
