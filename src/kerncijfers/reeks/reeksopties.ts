import * as z from 'zod';
import type { Koppeling } from '../../gebied/index.js';
import { WERKVELDEN } from '../../kern/huis.js';
import { parseSchema, type Werkopties } from '../../kern/index.js';
import type { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import { refuse } from '../teksten/codes.js';
import type { Figuurbreuk } from '../themas/catalogusitem.js';

/**
 * Options of `createReeks`. A step of `werk` is a figure: an area in a year. Default: 1,000,000, more than a country of buurten over fifty
 * years, and some seconds.
 */
export interface CreateReeksOptions extends Werkopties {
  /** The figure, without year; with its dimensions where it is not about everybody: `percentage_eenzaam@leeftijd=18_plus`. */
  readonly sleutel: Cijfersleutel;
  /** The year of the classification to which every year is brought. Default: the latest of the tables that have the figure. */
  readonly naar?: number | undefined;
  /** Codes of the areas, in that classification. Default: all. */
  readonly gebieden?: readonly string[] | undefined;
  /** Mappings between classifications; several in a row are one way. Of two that lead the same way the first counts. Default: none. */
  readonly koppelingen?: readonly Koppeling[] | undefined;
  /**
   * The part of a figure that the mappings must carry over, and that must be known, from 0 to 1. Default 0.98: what is lost of an old figure
   * looks like growth, and a loss of 2 percent is about what a fast growing city gains in a year (Utrecht, 2023 to 2024: 1.7 percent).
   */
  readonly minDekking?: number | undefined;
  /** Years from which on the figure means something else, beside those of the catalogue. Default: none. */
  readonly definitiebreuken?: readonly Figuurbreuk[] | undefined;
}

const Jaar = z.int().min(1900).max(2999);
const OptionsSchema = z.strictObject({
  ...WERKVELDEN,
  sleutel: z.string().min(1),
  naar: Jaar.optional(),
  gebieden: z.array(z.string()).optional(),
  koppelingen: z.array(z.looseObject({ van: z.number(), naar: z.number() })).optional(),
  minDekking: z.number().optional(),
  definitiebreuken: z
    .array(
      z.strictObject({
        jaar: Jaar,
        oorzaak: z.literal('definitie'),
        nl: z.string().min(1),
        en: z.string().min(1),
      }),
    )
    .optional(),
});

/** The options with their defaults, after checking them. */
export function readReeksopties(options: CreateReeksOptions) {
  parseSchema(OptionsSchema, options, 'opties');
  const { koppelingen = [], minDekking = 0.98, definitiebreuken = [] } = options;
  if (!(typeof minDekking === 'number' && minDekking >= 0 && minDekking <= 1))
    refuse('kerncijfers.dekking_ongeldig', { waarde: minDekking }, ['minDekking']);
  return { ...options, koppelingen, minDekking, definitiebreuken };
}
