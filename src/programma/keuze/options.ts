import * as z from 'zod';
import { Datum } from '../../kern/index.js';
import type { Beoordeling, Routekaartscores } from '../../routekaart/index.js';
import { QuotaSchema } from '../../selectie/huis.js';
import type {
  Loting,
  Programmascore,
  Selectieafwijking,
  Selectieanalyse,
  Selectiebesluit,
} from '../../selectie/index.js';
import {
  type Buurtzonderscore,
  type Keuze,
  type Keuzebuurt,
  type Keuzezekerheid,
  ZONDERSCOREREDENEN,
} from '../model/keuze.js';

/** The name of a buurt for readers. The `gebieden` of a table of figures have this form. */
export interface Buurtnaam {
  readonly code: string;
  readonly naam: string;
  /** The name of the wijk it lies in, or the code of the wijk when that stands in the list with its name. */
  readonly wijk?: string | undefined;
  /** Its number of inhabitants; `null` or absent when unknown. Default: that of the `gebieden` of the selection. */
  readonly inwoners?: number | null | undefined;
}

/** How often the choice came out in the draws: what `analyseSelectie` gives, with what was drawn. */
export type Keuzeanalyse = Pick<Selectieanalyse, 'trekkingen' | 'geheel'> & {
  readonly buurten: readonly { readonly code: string; readonly kans: number }[];
  /** What was drawn. Default: not said. */
  readonly bronnen?: Keuzezekerheid['bronnen'];
};

/** Options of `createKeuze`: what it adds to the outcome of a selection. What is given here goes before what the decision says. */
export interface CreateKeuzeOptions
  extends Pick<Keuze, 'kenmerk' | 'besluitdatum' | 'vingerafdruk' | 'indelingsjaar' | 'schaal' | 'methode'> {
  /** The id of a programme in the agreement, for a programme of the selection with another name. Default: the same name. */
  readonly programmas?: Readonly<Record<string, string>> | undefined;
  /** The buurten in reserve, best first. */
  readonly reserves?: readonly Keuzebuurt[] | undefined;
  /** The decision on this selection: its reference, day and fingerprint, its deviations and its lot. Default: none. */
  readonly besluit?: Selectiebesluit | undefined;
  /** Where people deviated, in codes. The choice is what is left after them. Default: those of the decision. */
  readonly afwijkingen?: readonly Selectieafwijking[] | undefined;
  /** The lot by which the selection was made. Default: that of the decision. */
  readonly loting?: Loting | undefined;
  /**
   * By programme of the selection what `scoreBuurten` gave: it says why a buurt has no score, and of which figures and judgements the scores
   * were made. Bare rows tell neither.
   */
  readonly scores?: Readonly<Record<string, Routekaartscores | readonly Programmascore[]>> | undefined;
  /** The judgements that the scores were made of: they say how many people judged. Default: not known. */
  readonly oordelen?: readonly Beoordeling[] | undefined;
  /**
   * Buurten without a score and why, by code. It goes before what `scores` says, and may name buurten that the selection was not told of.
   */
  readonly zonderScore?: readonly { readonly code: string; readonly reden: Buurtzonderscore['reden'] }[] | undefined;
  /** How sure the choice is, in so many words or as `analyseSelectie` gave it. */
  readonly zekerheid?: Keuzezekerheid | Keuzeanalyse | undefined;
}

const code = z.string().min(1);

/** Schema of the names of a choice. */
export const NamenSchema = z.array(
  z.looseObject({
    code: z.string(),
    naam: z.string(),
    wijk: z.string().optional(),
    inwoners: z.number().min(0).nullable().optional(),
  }),
);

const ScoresSchema = z.looseObject({
  routekaart: z.looseObject({
    id: z.string(),
    criteria: z.array(z.looseObject({ id: z.string(), bron: z.looseObject({ soort: z.string() }) })),
  }),
  buurten: z.array(z.looseObject({ code, score: z.number().nullable() })),
  zonderScore: z.array(z.looseObject({ code, redenen: z.array(z.looseObject({ code: z.string() })) })),
});

const AnalyseSchema = z.looseObject({
  trekkingen: z.number(),
  geheel: z.looseObject({ basis: z.array(code), kans: z.number(), overlap: z.number() }),
  buurten: z.array(z.looseObject({ code, kans: z.number() })),
});

/** Schema of what the options hold besides fields of the choice, which are judged with it. */
export const OptiesSchema = z.looseObject({
  kenmerk: z.string().optional(),
  besluitdatum: Datum.schema.optional(),
  vingerafdruk: z.string().optional(),
  methode: z.looseObject({}).optional(),
  programmas: z.record(z.string(), z.string()).optional(),
  afwijkingen: z
    .array(
      z.looseObject({
        erin: code.optional(),
        eruit: code.optional(),
        quotum: code,
        motief: code,
        datum: code.optional(),
      }),
    )
    .optional(),
  scores: z
    .record(z.string(), z.union([ScoresSchema, z.array(z.looseObject({ code, score: z.number().nullable() }))]))
    .optional(),
  oordelen: z.array(z.looseObject({ rol: z.string(), beoordelaar: z.string() })).optional(),
  zonderScore: z.array(z.strictObject({ code, reden: z.enum(ZONDERSCOREREDENEN) })).optional(),
  zekerheid: z.union([AnalyseSchema, z.looseObject({ geheel: z.undefined().optional() })]).optional(),
});

/** The fields of a selection that are read here. A selection is computed, so it has no schema of its own. */
export const SelectieSchema = z.looseObject({
  uitkomst: z.string(),
  quota: z.array(
    z.looseObject({ quotum: z.string(), van: z.number(), tot: z.number(), kandidaten: z.number(), over: z.number() }),
  ),
});

/** The rest of a selection that was made. */
export const GevondenSchema = z.looseObject({
  gekozen: z.array(z.looseObject({ code, programma: code, quotum: code, score: z.number() })),
  bewijs: z.looseObject({ gat: z.number(), gelijkspel: z.string() }),
  invoer: z.looseObject({
    scores: z.record(z.string(), z.array(z.looseObject({ code, score: z.number().nullable() }))),
    quota: QuotaSchema,
    opties: z.looseObject({
      regels: z.array(z.looseObject({ soort: z.string() })).optional(),
      gebieden: z.array(z.looseObject({ code: z.string() })).optional(),
    }),
  }),
});
