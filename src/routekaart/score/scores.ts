import * as z from 'zod';
import type { Bevinding } from '../../kern/index.js';
import { REDENEN, type Reden } from '../../kerncijfers/index.js';

/** The score of one buurt. */
export interface Buurtscore {
  readonly code: string;
  readonly naam: string;
  /** Code of the wijk and of the gemeente in which it lies, where the table has them. */
  readonly wijk?: string | undefined;
  readonly gemeente?: string | undefined;
  /** Higher goes first. `null` for a candidate without a score. */
  readonly score: number | null;
  /** 1 is the highest. Equal scores get ranks by the option `gelijk`. `null` for a candidate without a score. */
  readonly rang: number | null;
  /**
   * The share of the weight, of all criteria together, for which there is a figure or judgement of the buurt itself, 0 to 1. Values that
   * were filled in by rule do not count; figures that the table has as estimated or taken over do. Below one half, `bevindingen` reports the
   * score (`routekaart.score_dun`).
   */
  readonly dekking: number;
}

/** The treatment of one value: drawn in to the next value, or transformed. */
export interface Waardeingreep {
  /** The row in `buurten`, counted from 0. */
  readonly rij: number;
  readonly soort: 'winsoriseren' | 'transformatie';
  /** The value before the treatment. */
  readonly was: number;
}

/** The rows without a figure for one reason. */
export interface Cijfergaten {
  readonly reden: Reden;
  /** Counted from 0, in order. */
  readonly rijen: readonly number[];
}

/** What one criterion does in every score. Each column has the order of `buurten`. */
export interface Criteriumscores {
  readonly id: string;
  /** The unit of the figure; absent for a judgement. */
  readonly eenheid?: string | undefined;
  /** The weight on its own level. The weights on a level add up to 1. */
  readonly gewicht: number;
  /** The weight in the whole: its weight times the weights of the thema's above it. For all criteria together this is 1. */
  readonly effectief: number;
  /** The values that were normalised: after gaps were filled in and extremes treated. `null` where there is none. */
  readonly waarden: readonly (number | null)[];
  /** The normalised scores. `null` where the criterion is left out for the buurt. */
  readonly genormaliseerd: readonly (number | null)[];
  /**
   * The parts of the score. The parts of a buurt add up to its score (within 1e-12 of its size). `null` where there is none: the criterion
   * is left out, or the buurt has no score.
   */
  readonly bijdragen: readonly (number | null)[];
  /** The rows whose missing value was filled in by the rule of the criterion, in order. */
  readonly aangevuld: readonly number[];
  /** The values that were treated, by row. */
  readonly ingrepen: readonly Waardeingreep[];
  /** The rows whose figure someone estimated where the source published none, in order. Absent: none, or not told. */
  readonly geschat?: readonly number[] | undefined;
  /**
   * The rows whose figure was taken over from the whole buurt that the area is a part of, in order. All parts of one buurt have the same
   * figure. Absent: none, or not told.
   */
  readonly overgenomen?: readonly number[] | undefined;
  /** Why figures are missing, also those that were filled in: by reason, in the order of `REDENEN`. Absent: none is missing, or not told. */
  readonly ontbreekt?: readonly Cijfergaten[] | undefined;
}

/** What one thema does in every score. Each column has the order of `buurten`. */
export interface Themascores {
  readonly id: string;
  /** As of a criterion. */
  readonly gewicht: number;
  readonly effectief: number;
  /** The scores of the thema. `null` where it has none. */
  readonly scores: readonly (number | null)[];
  /** Its parts of the score. `null` where there is none, as of a criterion. */
  readonly bijdragen: readonly (number | null)[];
}

/** A candidate without a score, with the reasons. */
export interface BuurtZonderScore {
  readonly code: string;
  readonly redenen: readonly Bevinding[];
}

const tekst = z.string().min(1);
const gewicht = z.number().min(0);

/**
 * A column of numbers. It is looked through by hand, as a document of a whole country has a million of them; what it is stands in the JSON
 * Schema all the same.
 */
const kolom = z
  .unknown()
  .superRefine((waarden, context) => {
    if (!Array.isArray(waarden)) {
      context.addIssue({ code: 'invalid_type', expected: 'array', input: waarden, continue: false });
      return;
    }
    for (let rij = 0; rij < waarden.length; rij++) {
      const waarde: unknown = waarden[rij];
      if (waarde !== null && !(typeof waarde === 'number' && Number.isFinite(waarde)))
        context.addIssue({ code: 'invalid_type', expected: 'number', input: waarde, path: [rij], continue: false });
    }
  })
  .meta({ type: 'array', items: { type: ['number', 'null'] } }) as z.ZodType<readonly (number | null)[]>;
const rij = z.int().min(0);
const waarde = z.union([z.string(), z.number()]);

/** Schema of a {@link Bevinding} in a document. */
export const BevindingSchema: z.ZodType<Bevinding> = z.strictObject({
  code: tekst,
  ernst: z.enum(['fout', 'waarschuwing', 'info']),
  pad: z.array(waarde),
  params: z.record(z.string(), z.union([waarde, z.array(waarde)])),
});

/** Schema of a {@link Buurtscore}. */
export const BuurtscoreSchema: z.ZodType<Buurtscore> = z.strictObject({
  code: tekst,
  naam: z.string(),
  wijk: z.string().optional(),
  gemeente: z.string().optional(),
  score: z.number().nullable(),
  rang: z.number().min(1).nullable(),
  dekking: z.number().min(0).max(1),
});

/** Schema of {@link Criteriumscores}. */
export const CriteriumscoresSchema: z.ZodType<Criteriumscores> = z.strictObject({
  id: tekst,
  eenheid: z.string().optional(),
  gewicht,
  effectief: gewicht,
  waarden: kolom,
  genormaliseerd: kolom,
  bijdragen: kolom,
  aangevuld: z.array(rij),
  ingrepen: z.array(z.strictObject({ rij, soort: z.enum(['winsoriseren', 'transformatie']), was: z.number() })),
  geschat: z.array(rij).optional(),
  overgenomen: z.array(rij).optional(),
  ontbreekt: z.array(z.strictObject({ reden: z.enum(REDENEN), rijen: z.array(rij) })).optional(),
});

/** Schema of {@link Themascores}. */
export const ThemascoresSchema: z.ZodType<Themascores> = z.strictObject({
  id: tekst,
  gewicht,
  effectief: gewicht,
  scores: kolom,
  bijdragen: kolom,
});
