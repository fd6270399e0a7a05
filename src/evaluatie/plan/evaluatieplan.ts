import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import { Datum, type Documentsoort } from '../../kern/index.js';
import { addProbleem } from '../teksten/codes.js';

/** An outcome by which the method is judged. */
export interface Planuitkomst {
  readonly sleutel: string;
  readonly naam: string;
  /** A figure, or yes (1) or no (0). */
  readonly soort: 'getal' | 'janee';
  readonly eenheid?: string | undefined;
}

/** A kenmerk that distinguishes buurten. */
export interface Plankenmerk {
  readonly sleutel: string;
  readonly naam: string;
  /** `groep`: a kind of buurt (Oost, dorp, theme). `getal`: a figure of the buurt. */
  readonly soort: 'groep' | 'getal';
}

/** One question: does this outcome go together with this kenmerk? */
export interface Vergelijking {
  readonly sleutel: string;
  readonly uitkomst: string;
  readonly kenmerk: string;
  /** The day of the outcome. */
  readonly op: Datum;
  /** When given, the outcome is the change from this day up to `op`. */
  readonly vanaf?: Datum | undefined;
  /** For a group kenmerk: the group to compare with the others. Absent: all groups together. */
  readonly groep?: string | undefined;
  /** The group that `groep` is compared with. Absent: all other groups as one. Only with `groep`. */
  readonly tegenover?: string | undefined;
}

/** A figure by which buurten were chosen: the key of the outcome or kenmerk, and the days that it is about (both included). */
export interface Plancriterium {
  readonly uitkomst: string;
  readonly van: Datum;
  readonly tot: Datum;
}

/** How the buurten were chosen. Without this, a spontaneous change cannot be distinguished from an effect of the programme. */
export interface Planselectie {
  /** The fingerprint of the decision (`createVingerafdruk`). */
  readonly besluit: string;
  readonly gekozenOp: Datum;
  /** Every figure that counted in the choice; none when only people judged. */
  readonly criteria: readonly Plancriterium[];
}

/**
 * A document with the comparisons, recorded beforehand. Somebody who chooses a comparison afterwards always finds something. Therefore
 * every comparison of the plan counts in the correction, shown or not.
 */
export interface Evaluatieplan {
  readonly soort: 'evaluatieplan';
  readonly versie: 1;
  readonly naam: string;
  /**
   * The day on which the plan was recorded. When that is after the first measurement of an outcome, the evaluation is reported as
   * exploring.
   */
  readonly vastgesteldOp: Datum;
  readonly uitkomsten: readonly Planuitkomst[];
  readonly kenmerken: readonly Plankenmerk[];
  readonly vergelijkingen: readonly Vergelijking[];
  /** The accepted chance of a false finding, over the whole plan. Default: 0.05. */
  readonly alfa?: number | undefined;
  /** How p-values are corrected for the number of comparisons. Default: `holm`. */
  readonly correctie?: 'holm' | 'benjamini_hochberg' | 'geen' | undefined;
  /** The chance with which an effect should be found for the smallest demonstrable effect. Default: 0.8. */
  readonly onderscheidingsvermogen?: number | undefined;
  /**
   * An outcome counts for a day when it was measured at most this many days before or after it: the nearest one, and of two as near the
   * earlier. Default: 0.
   */
  readonly margeDagen?: number | undefined;
  /** Whether lot decided which buurt is in which situation. Default: false, and the evaluation warns that it shows no cause. */
  readonly geloot?: boolean | undefined;
  /** How the buurten were chosen. Absent: not known, and every change over time says so. */
  readonly selectie?: Planselectie | undefined;
}

const naam = z.string().min(1).max(200);
const kans = z.number().gt(0).lt(1);

const schema: z.ZodType<Evaluatieplan> = z.strictObject({
  soort: z.literal('evaluatieplan'),
  versie: z.literal(1),
  naam,
  vastgesteldOp: Datum.schema,
  uitkomsten: z
    .array(z.strictObject({ sleutel: naam, naam, soort: z.enum(['getal', 'janee']), eenheid: naam.optional() }))
    .min(1),
  kenmerken: z.array(z.strictObject({ sleutel: naam, naam, soort: z.enum(['groep', 'getal']) })).min(1),
  vergelijkingen: z
    .array(
      z.strictObject({
        sleutel: naam,
        uitkomst: naam,
        kenmerk: naam,
        op: Datum.schema,
        vanaf: Datum.schema.optional(),
        groep: naam.optional(),
        tegenover: naam.optional(),
      }),
    )
    .min(1),
  alfa: kans.optional(),
  correctie: z.enum(['holm', 'benjamini_hochberg', 'geen']).optional(),
  onderscheidingsvermogen: kans.optional(),
  margeDagen: z.int().min(0).max(366).optional(),
  geloot: z.boolean().optional(),
  selectie: z
    .strictObject({
      besluit: z.string().regex(/^sha256:[0-9a-f]{64}$/),
      gekozenOp: Datum.schema,
      criteria: z.array(
        z
          .strictObject({ uitkomst: naam, van: Datum.schema, tot: Datum.schema })
          .superRefine(({ van, tot }, context) => {
            if (van > tot) addProbleem(context, 'kern.periode_omgekeerd', { van, tot });
          }),
      ),
    })
    .optional(),
});

/**
 * The value of {@link Evaluatieplan}: reads a plan of any version (`parse`, `safeParse`) and makes one in a program (`create`). All judge
 * the form only: `checkEvaluatie` checks the rules between fields.
 *
 * `Evaluatieplan.parse` and `create` throw DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Evaluatieplan } from 'buurtaanpak/evaluatie';
 *
 * Evaluatieplan.parse({ soort: 'evaluatieplan', versie: 1, naam: 'Waar werkt het' }); // throws kern.document_ongeldig
 * const resultaat = Evaluatieplan.safeParse({ soort: 'evaluatieplan', versie: 1, naam: 'Waar werkt het', alfa: 5 });
 * resultaat.success || resultaat.error.bevindingen.some(({ pad }) => pad[0] === 'alfa'); // => true
 * ```
 */
export const Evaluatieplan: Documentsoort<Evaluatieplan> = /* @__PURE__ */ defineDocument<Evaluatieplan>({
  soort: 'evaluatieplan',
  versie: 1,
  schema,
  migraties: [],
});
