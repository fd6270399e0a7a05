import * as z from 'zod';
import { type Bevinding, parseSchema } from '../../kern/index.js';
import type { Evaluatievraag } from '../model/bewijs.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { roundP } from '../oordeel/roundP.js';
import { addProbleem, createBevinding, refuse } from '../teksten/codes.js';
import { computeSamenvoeging } from './computeSamenvoeging.js';
import { concludeSamenvoeging } from './concludeSamenvoeging.js';
import { judgeSamenvoeging } from './judgeSamenvoeging.js';
import type { Effectschatting, Samenvoeging, Spreidingsmethode } from './samenvoeging.js';

/** Options of {@link poolEffecten}. */
export interface PoolEffectenOptions {
  /** The name of the outcome, for the conclusion. Default: `effect`. */
  readonly uitkomst?: string;
  /** The question that the effects answer. Default: `werkt_het`. */
  readonly vraag?: Evaluatievraag;
  /** How the spread between gemeenten is estimated. Default: `paule_mandel`. */
  readonly methode?: Spreidingsmethode;
  /**
   * The scale of Hartung and Knapp, from the spread of the effects round their mean. `minstens_1`: never below 1, so that effects that are
   * alike by chance do not make the mean surer than the standard errors allow. `vrij`: as it is. Default: `minstens_1`.
   */
  readonly schaal?: 'minstens_1' | 'vrij';
  /** Level of the test, 0.0001 to 0.5; the intervals have confidence `1 - alfa`. Default: 0.05. */
  readonly alfa?: number;
}

/** The most effects that are taken together. */
const MEESTE = 1_000;
/** Between these sizes nothing runs out of the range of numbers. */
const KLEINSTE_FOUT = 1e-15;
const GROOTSTE = 1e15;
/** With fewer gemeenten the spread between them is hardly known. */
const WEINIG = 5;

const SchattingenSchema: z.ZodType<Effectschatting[]> = z
  .array(
    z.strictObject({
      naam: z.string().min(1),
      waarde: z.number().min(-GROOTSTE).max(GROOTSTE),
      standaardfout: z.number().min(KLEINSTE_FOUT).max(GROOTSTE),
      bewijsniveau: z.literal([1, 2, 3, 4, 5]).optional(),
      verkennend: z.boolean().optional(),
    }),
  )
  .max(MEESTE)
  .superRefine((schattingen, context) => {
    const gezien = new Set<string>();
    for (const [i, { naam }] of schattingen.entries()) {
      if (gezien.has(naam)) addProbleem(context, 'evaluatie.sleutel_dubbel', { sleutel: naam }, [i, 'naam']);
      gezien.add(naam);
    }
  });

const OptionsSchema = z.strictObject({
  uitkomst: z.string().min(1).optional(),
  vraag: z.enum(['werkt_het', 'waar_werkt_het']).optional(),
  methode: z.enum(['paule_mandel', 'reml', 'dersimonian_laird']).optional(),
  schaal: z.enum(['minstens_1', 'vrij']).optional(),
  alfa: z.number().min(0.0001).max(0.5).optional(),
});

function noteSamenvoeging({ aantal, pQ, alfa }: Pick<Samenvoeging, 'aantal' | 'pQ' | 'alfa'>): Bevinding[] {
  return [
    ...(aantal < WEINIG ? [createBevinding('waarschuwing', 'evaluatie.samen_weinig', ['tau2'], { aantal })] : []),
    ...(isHoogstens(pQ, alfa)
      ? [createBevinding('waarschuwing', 'evaluatie.samen_verschilt', ['Q'], { p: roundP(pQ) })]
      : []),
  ];
}

/**
 * The effects that several gemeenten found, taken together: the mean over gemeenten such as these, how far they lie apart, what a next
 * gemeente may expect, and the effect in each in the light of the others. For effects on one outcome in one unit, each with its standard
 * error, from buurten that do not overlap.
 *
 * Each effect weighs by 1 / (its variance + tau²), where tau² is the variance between gemeenten: by Paule and Mandel (1982), by restricted
 * likelihood (`reml`), or by DerSimonian and Laird (1986). The interval of the mean is that of Hartung and Knapp (2001), with Student's t and
 * one degree of freedom less than there are gemeenten. The normal interval of DerSimonian and Laird is not offered: for four gemeenten that
 * differ it holds the mean in 85 to 89 of 100 cases instead of 95. The interval of tau² is the Q-profile of Viechtbauer (2007), the prediction interval that of
 * Higgins, Thompson and Spiegelhalter (2009) with the same scale as the mean. Values agree with metafor 3.8.1 to 1e-8.
 *
 * With two gemeenten the conclusion holds the two effects and no mean: its interval is far too wide to be of use. With fewer than five the
 * spread is hardly known: a finding says so, and the conclusion gives tau² with its interval. The estimates of `delen` keep the given order,
 * each with its interval: too uncertain to rank gemeenten by.
 *
 * Cost: n in the estimates, for each step of the estimate of the spread.
 *
 * @param schattingen - at least two and at most 1,000, each with a name of its own; `waarde` from -1e15 to 1e15 and `standaardfout` from 1e-15 to
 *   1e15, in the same unit. The order does not matter
 * @returns plain JSON. `bewijs` has the lowest level of the parts, or none when one part has no level, and is exploring when one part is
 * @throws DomeinFout `evaluatie.te_weinig_waarden` (fewer than two); `kern.document_ongeldig` for another form, a number out of its bounds, a
 *   name that is there twice (`evaluatie.sleutel_dubbel`) or an unknown option, with every problem
 *
 * @example
 * ```ts
 * import { poolEffecten } from 'buurtaanpak/evaluatie';
 *
 * const samen = poolEffecten([
 *   { naam: 'Leeuwarden', waarde: 0.9, standaardfout: 0.4 },
 *   { naam: 'Rotterdam', waarde: 0.3, standaardfout: 0.3 },
 *   { naam: 'Zaanstad', waarde: 0.7, standaardfout: 0.3 },
 *   { naam: 'Boxtel', waarde: 0.5, standaardfout: 0.5 },
 * ]);
 * samen.gemiddelde.toFixed(2); // => '0.58'
 * samen.conclusie.code; // => 'evaluatie.conclusie_samen_hoger'
 * ```
 */
export function poolEffecten(schattingen: readonly Effectschatting[], options: PoolEffectenOptions = {}): Samenvoeging {
  const { uitkomst = 'effect', vraag = 'werkt_het', ...keuzes } = parseSchema(OptionsSchema, options, 'opties');
  const delen = parseSchema(SchattingenSchema, schattingen, 'schattingen');
  if (delen.length < 2) {
    refuse('evaluatie.te_weinig_waarden', { naam: 'schattingen', aantal: delen.length, minimum: 2 }, ['schattingen']);
  }
  const { methode = 'paule_mandel', schaal = 'minstens_1', alfa = 0.05 } = keuzes;
  const samen = { uitkomst, ...computeSamenvoeging(delen, { methode, schaal, alfa }) };
  return {
    ...samen,
    bewijs: judgeSamenvoeging(delen, vraag),
    conclusie: concludeSamenvoeging(samen),
    bevindingen: noteSamenvoeging(samen),
  };
}
