import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import {
  computeKleinsteAandeelverschil,
  computeKleinsteSamenhang,
  computeKleinsteVerschil,
  type VermogenOptions,
} from '../../rekenen/index.js';
import type { KleinsteEffect } from '../model/evaluatie.js';
import type { Plankenmerk, Planuitkomst } from '../model/evaluatieplan.js';
import { refuse } from '../teksten/codes.js';

/** Options of {@link computeKleinsteEffect}. */
export interface ComputeKleinsteEffectOptions extends VermogenOptions {
  /** The kind of outcome, as in the plan: a figure (`getal`), or yes or no (`janee`). Default: `getal`. */
  readonly uitkomst?: Planuitkomst['soort'];
  /** The kind of kenmerk, as in the plan: groups of buurten, or a figure of each buurt. Default: `groep`. */
  readonly kenmerk?: Plankenmerk['soort'];
  /** For yes or no in two groups: the share in the second group, from which the difference is measured, 0 to 1. Default: 0.5. */
  readonly uitgangspunt?: number;
}

/** The smallest effect that numbers of buurten could show, known before there is any outcome. */
export interface AantoonbaarEffect {
  /** `d` and `f` in standard deviations, `r` a correlation, `aandeel` a difference of shares. */
  readonly maat: KleinsteEffect['maat'];
  /** Absent: so few buurten cannot show any effect, however large. Of shares: the nearer of `omhoog` and `omlaag`. */
  readonly effect?: number;
  /** The smallest p that the test could give. Not for shares. */
  readonly kleinsteP?: number;
  /** For shares: how far the share must be above `uitgangspunt`. Absent: even a share of 1 is too close. */
  readonly omhoog?: number;
  /** For shares: how far the share must be below `uitgangspunt`. Absent: even a share of 0 is too close. */
  readonly omlaag?: number;
}

// The numbers are checked by what computes with them, each with a code of its own.
const AantallenSchema = z.array(z.unknown());
const OptionsSchema = z.strictObject({
  uitkomst: z.enum(['getal', 'janee']).optional(),
  kenmerk: z.enum(['getal', 'groep']).optional(),
  uitgangspunt: z.unknown().optional(),
  alfa: z.unknown().optional(),
  onderscheidingsvermogen: z.unknown().optional(),
});

/**
 * The smallest effect that a comparison of so many buurten could show: what its test finds with chance `onderscheidingsvermogen` at level
 * `alfa`, two-sided. To be asked before the plan is recorded. It chooses by the kind of outcome and of kenmerk, as `evaluateSituaties` does:
 * - groups, and a figure (or more than two groups): the difference of means in standard deviations, Cohen's d, and Cohen's f of more than
 *   two groups. Computed for the F test with normal outcomes (Cohen 1988, Statistical Power Analysis, chapters 2 and 8), so a permutation
 *   test of so few buurten needs a slightly larger effect, and its p cannot be below `kleinsteP`;
 * - two groups, and yes or no: the difference of shares, exactly, by Fisher's test. At most 500 buurten a group;
 * - a figure of each buurt as kenmerk: the correlation (Cohen 1988, chapter 9, with one predictor); a test on ranks needs a little more.
 *
 * Cost: n in the groups; the sizes of two groups of yes or no are tried one share after the other.
 *
 * @param aantallen - the number of buurten in each group, at least two; with a figure as kenmerk one number, of all buurten. A million
 *   together at most
 * @param options - the kinds, the level and the power
 * @throws DomeinFout `evaluatie.te_weinig_groepen` (fewer than two groups, or no number at all), `evaluatie.aantal_ongeldig`,
 *   `evaluatie.aantal_te_groot`, `evaluatie.kans_ongeldig`, `evaluatie.aandeel_ongeldig`;
 *   `kern.document_ongeldig` for another form, an unknown option or kind, and for more than one number with a figure as kenmerk
 *
 * @example
 * ```ts
 * import { computeKleinsteEffect } from 'buurtaanpak/evaluatie';
 *
 * computeKleinsteEffect([64, 64]).effect?.toFixed(2); // => '0.50'
 * computeKleinsteEffect([8, 4]).effect?.toFixed(2); // => '1.90'
 * computeKleinsteEffect([11, 1]); // => { maat: 'd', kleinsteP: 1 / 12 }
 * computeKleinsteEffect([8, 4], { uitkomst: 'janee' }); // => { maat: 'aandeel' }
 * computeKleinsteEffect([12], { kenmerk: 'getal' }).effect?.toFixed(2); // => '0.67'
 * ```
 */
export function computeKleinsteEffect(
  aantallen: readonly number[],
  options: ComputeKleinsteEffectOptions = {},
): AantoonbaarEffect {
  parseSchema(OptionsSchema, options, 'opties');
  const { uitkomst = 'getal', kenmerk = 'groep', uitgangspunt, ...vermogen } = options;
  parseSchema(kenmerk === 'getal' ? AantallenSchema.max(1) : AantallenSchema, aantallen, 'aantallen');
  const [een, ander] = aantallen;
  if (een === undefined) return refuse('evaluatie.te_weinig_groepen', { aantal: 0 });
  if (kenmerk === 'getal') return toAantoonbaar(computeKleinsteSamenhang(een, vermogen));
  if (uitkomst === 'getal' || ander === undefined || aantallen.length > 2)
    return toAantoonbaar(computeKleinsteVerschil(aantallen, vermogen));
  const { omhoog, omlaag } = computeKleinsteAandeelverschil(een, ander, {
    ...vermogen,
    ...(uitgangspunt === undefined ? {} : { uitgangspunt }),
  });
  const kanten = [omhoog, omlaag].filter((kant) => kant !== null);
  return {
    maat: 'aandeel',
    ...(kanten.length === 0 ? {} : { effect: Math.min(...kanten) }),
    ...(omhoog === null ? {} : { omhoog }),
    ...(omlaag === null ? {} : { omlaag }),
  };
}

function toAantoonbaar({
  maat,
  effect,
  kleinsteP,
}: {
  readonly maat: AantoonbaarEffect['maat'];
  readonly effect: number | null;
  readonly kleinsteP: number;
}): AantoonbaarEffect {
  return { maat, ...(effect === null ? {} : { effect }), kleinsteP };
}
