import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import { Datum, type Documentsoort } from '../../kern/index.js';
import { addProbleem } from '../teksten/codes.js';
import { migrateEvaluatieplan } from './migrateEvaluatieplan.js';

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
  /** Whether lot decided which buurt is in which group. Default: false, as hardly any kenmerk is drawn by lot. */
  readonly geloot?: boolean | undefined;
}

/** A moment of each buurt for itself: so many whole months since the programme began there. */
export interface MaandenNaStart {
  /** 0 or more. */
  readonly maandenNaStart: number;
}

/** A day for all buurten, or a number of months since the own start of each. */
export type Meetmoment = Datum | MaandenNaStart;

/** One question: does this outcome go together with this kenmerk? */
export interface Vergelijking {
  readonly sleutel: string;
  readonly uitkomst: string;
  readonly kenmerk: string;
  /** The day of the outcome. */
  readonly op: Meetmoment;
  /** When given, the outcome is the change from this day up to `op`. */
  readonly vanaf?: Meetmoment | undefined;
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
  /** Every figure that counted in the choice (`toCriteria`); none when only people judged. */
  readonly criteria: readonly Plancriterium[];
}

/**
 * How the programme came to some buurten and not to others:
 * - `loting`: lot decided within near-ties (`testLoting`);
 * - `keuzerand`: the last chosen beside the first not chosen (`compareKeuzerand`);
 * - `vergelijking`: comparison buurten from elsewhere (`computeVerschilInVerschillen`);
 * - `trapsgewijs`: not all began at once (`testTrapsgewijs`);
 * - `binnen`: the buurten of the programme beside each other only (`evaluateSituaties`).
 */
export const PLANOPZETTEN = ['loting', 'keuzerand', 'vergelijking', 'trapsgewijs', 'binnen'] as const;

/** A value of {@link PLANOPZETTEN}. */
export type Planopzet = (typeof PLANOPZETTEN)[number];

/** The three figures that make a membership of a figure: see `calibrateLidmaatschap`. `buiten` above `binnen`: the set falls as the figure rises. */
export interface Kalibratie {
  /** From here on outwards a buurt is all but out of the set (0.05). */
  readonly buiten: number;
  /** Neither in nor out (0.5). */
  readonly kruispunt: number;
  /** From here on a buurt is all but in the set (0.95). */
  readonly binnen: number;
}

/** A condition of a question about configurations. */
export interface Planconditie {
  readonly kenmerk: string;
  /** For a group kenmerk: the group that is in the set. */
  readonly groep?: string | undefined;
  /** For a figure. */
  readonly kalibratie?: Kalibratie | undefined;
  /** Whether its presence or its absence is expected to help, said before the outcomes. Absent: no expectation. */
  readonly verwachting?: 'aanwezig' | 'afwezig' | undefined;
}

/** A question about kenmerken together: which combinations go with the outcome? (`analyseConfiguraties`) */
export interface Planconfiguratie {
  readonly sleutel: string;
  readonly uitkomst: string;
  readonly op: Meetmoment;
  readonly vanaf?: Meetmoment | undefined;
  /** For a figure as outcome. */
  readonly kalibratie?: Kalibratie | undefined;
  /** 2 to 8. */
  readonly condities: readonly Planconditie[];
  /** How consistent a combination must be. Default: 0.8. */
  readonly inclusiegrens?: number | undefined;
  /** Default: 0.5. */
  readonly prigrens?: number | undefined;
  /** How many buurten a combination must have. Default: 1 below 30 buurten, else 2. */
  readonly frequentiegrens?: number | undefined;
}

/**
 * A document with the comparisons, recorded beforehand. Somebody who chooses a comparison afterwards always finds something. Therefore
 * every comparison of the plan counts in the correction, shown or not.
 */
export interface Evaluatieplan {
  readonly soort: 'evaluatieplan';
  readonly versie: 2;
  readonly naam: string;
  /**
   * The day on which the plan was recorded. When that is after the first measurement of an outcome, the evaluation is reported as
   * exploring.
   */
  readonly vastgesteldOp: Datum;
  /** Default: `binnen`. */
  readonly opzet?: Planopzet | undefined;
  /** For `loting`: the fingerprint of the document of the lot (its `vingerafdruk`). */
  readonly loting?: string | undefined;
  /** For `keuzerand`: how many buurten on each side of the cut, 3 to 5. Default: 4. */
  readonly venster?: number | undefined;
  /** For `vergelijking`: the keys of the kenmerken in which comparison buurten must be alike. */
  readonly koppeling?: readonly string[] | undefined;
  /** For `trapsgewijs`: whether lot decided the order of the starts. Default: false. */
  readonly geloot?: boolean | undefined;
  /**
   * Within what buurten are compared: `gemeente`, the key of a group kenmerk, or `geen`, which needs a `blokreden`. Default: `gemeente`.
   * A `blok` of a buurt itself goes before this.
   */
  readonly blok?: string | undefined;
  /** Why buurten of different gemeenten are compared as if they were of one. Only with `geen`. */
  readonly blokreden?: string | undefined;
  readonly uitkomsten: readonly Planuitkomst[];
  readonly kenmerken: readonly Plankenmerk[];
  readonly vergelijkingen: readonly Vergelijking[];
  /** Questions about kenmerken together. Default: none. */
  readonly configuraties?: readonly Planconfiguratie[] | undefined;
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
  /** How the buurten were chosen. Absent: not known, and every change over time says so. */
  readonly selectie?: Planselectie | undefined;
}

const naam = z.string().min(1).max(200);
const kans = z.number().gt(0).lt(1);
const deel = z.number().min(0).max(1);
const afdruk = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const kalibratie = z.strictObject({ buiten: z.number(), kruispunt: z.number(), binnen: z.number() });
const moment = z.union([Datum.schema, z.strictObject({ maandenNaStart: z.int().min(0).max(600) })]);

const schema: z.ZodType<Evaluatieplan> = z.strictObject({
  soort: z.literal('evaluatieplan'),
  versie: z.literal(2),
  naam,
  vastgesteldOp: Datum.schema,
  opzet: z.enum(PLANOPZETTEN).optional(),
  loting: afdruk.optional(),
  venster: z.int().min(3).max(5).optional(),
  koppeling: z.array(naam).min(1).optional(),
  geloot: z.boolean().optional(),
  blok: naam.optional(),
  blokreden: naam.optional(),
  uitkomsten: z
    .array(z.strictObject({ sleutel: naam, naam, soort: z.enum(['getal', 'janee']), eenheid: naam.optional() }))
    .min(1),
  kenmerken: z
    .array(z.strictObject({ sleutel: naam, naam, soort: z.enum(['groep', 'getal']), geloot: z.boolean().optional() }))
    .min(1),
  vergelijkingen: z
    .array(
      z.strictObject({
        sleutel: naam,
        uitkomst: naam,
        kenmerk: naam,
        op: moment,
        vanaf: moment.optional(),
        groep: naam.optional(),
        tegenover: naam.optional(),
      }),
    )
    .min(1),
  configuraties: z
    .array(
      z.strictObject({
        sleutel: naam,
        uitkomst: naam,
        op: moment,
        vanaf: moment.optional(),
        kalibratie: kalibratie.optional(),
        condities: z
          .array(
            z.strictObject({
              kenmerk: naam,
              groep: naam.optional(),
              kalibratie: kalibratie.optional(),
              verwachting: z.enum(['aanwezig', 'afwezig']).optional(),
            }),
          )
          .min(2)
          .max(8),
        inclusiegrens: deel.optional(),
        prigrens: deel.optional(),
        frequentiegrens: z.int().min(1).optional(),
      }),
    )
    .optional(),
  alfa: kans.optional(),
  correctie: z.enum(['holm', 'benjamini_hochberg', 'geen']).optional(),
  onderscheidingsvermogen: kans.optional(),
  margeDagen: z.int().min(0).max(366).optional(),
  selectie: z
    .strictObject({
      besluit: afdruk,
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
 * Evaluatieplan.parse({ soort: 'evaluatieplan', versie: 2, naam: 'Waar werkt het' }); // throws kern.document_ongeldig
 * const resultaat = Evaluatieplan.safeParse({ soort: 'evaluatieplan', versie: 2, naam: 'Waar werkt het', alfa: 5 });
 * resultaat.success || resultaat.error.bevindingen.some(({ pad }) => pad[0] === 'alfa'); // => true
 * ```
 */
export const Evaluatieplan: Documentsoort<Evaluatieplan> = /* @__PURE__ */ defineDocument<Evaluatieplan>({
  soort: 'evaluatieplan',
  versie: 2,
  schema,
  migraties: [migrateEvaluatieplan],
});
