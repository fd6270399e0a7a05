import * as z from 'zod';
import { Buurtcode } from '../../gebied/index.js';
import { defineDocument } from '../../kern/huis.js';
import { Datum, type Documentsoort, Sleutel } from '../../kern/index.js';
import {
  type Handtekening,
  HandtekeningSchema,
  Samenwerkingsovereenkomst,
} from '../model/samenwerkingsovereenkomst.js';
import { EINDREDENEN, type Eindreden, TekstSchema } from './gebeurtenis.js';

/** A text of the agreement and the first day on which it is in force. Number 0 is the agreement itself, 1 the first addendum. */
export interface Overeenkomstversie {
  readonly nummer: number;
  readonly ingangsdatum: Datum;
  /** The day on which it was made or agreed. */
  readonly vastgesteldOp: Datum;
  readonly onderwerp: string;
  readonly document: Samenwerkingsovereenkomst;
  readonly handtekeningen: readonly Handtekening[];
  /** The last day of the term, before this text made it longer. */
  readonly verlengdVan?: Datum | undefined;
}

/** A report to the gemeenteraad. */
export interface Raadsinformatie {
  readonly datum: Datum;
  readonly onderwerp: string;
  readonly kenmerk?: string | undefined;
}

/** An evaluation by the parties, with its outcome. */
export interface Overeenkomstevaluatie {
  readonly datum: Datum;
  readonly moment?: Sleutel | undefined;
  readonly eind: boolean;
  readonly uitkomst: string;
  readonly kenmerk?: string | undefined;
}

/** A buurt that stopped, and the buurt that replaced it, if any. */
export interface GestopteBuurt {
  readonly buurt: Buurtcode;
  /** Its last day. */
  readonly datum: Datum;
  readonly reden?: string | undefined;
  readonly vervangenDoor?: { readonly buurt: Buurtcode; readonly start: Datum } | undefined;
}

/** A period in which the agreement was suspended; without `tot` the suspension still runs. */
export interface Opschorting {
  readonly van: Datum;
  /** The last day of the suspension. */
  readonly tot?: Datum | undefined;
  readonly reden: string;
}

/** A notice: the party, the reason and the last day. */
export interface Opzegging {
  readonly datum: Datum;
  readonly door: Sleutel;
  readonly grond: string;
  readonly per: Datum;
}

interface Basis {
  readonly soort: 'overeenkomststaat';
  readonly versie: 1;
  /** The number of events in it. */
  readonly aantal: number;
  /** The latest day of an event. */
  readonly laatsteDatum: Datum;
  /** The day on which the status or the draft last changed. A next change of them cannot be earlier. Default: `laatsteDatum`. */
  readonly geordendTot?: Datum | undefined;
  /** At least one: the agreement, and its addenda in the order in which they were agreed on. */
  readonly versies: readonly [Overeenkomstversie, ...Overeenkomstversie[]];
  readonly raadsinformatie: readonly Raadsinformatie[];
  readonly evaluaties: readonly Overeenkomstevaluatie[];
  readonly gestopt: readonly GestopteBuurt[];
  readonly opschortingen: readonly Opschorting[];
}

/** The state of an agreement: the fields of every status, and those of the current status. */
export type Overeenkomststaat =
  | { readonly soort: 'overeenkomststaat'; readonly versie: 1; readonly status: 'geen'; readonly aantal: 0 }
  | (Basis & { readonly status: 'concept' | 'ter_ondertekening' })
  | (Basis & { readonly status: 'ondertekend'; readonly ondertekendOp: Datum })
  | (Basis & { readonly status: 'lopend' | 'opgeschort'; readonly ondertekendOp: Datum; readonly sinds: Datum })
  | (Basis & {
      readonly status: 'opgezegd';
      readonly ondertekendOp: Datum;
      readonly sinds: Datum;
      readonly opzegging: Opzegging;
    })
  | (Basis & {
      readonly status: 'beeindigd' | 'geevalueerd';
      readonly beeindigdOp: Datum;
      readonly reden: Eindreden;
      /** Its last day: `beeindigdOp`, or the end of the notice or of the term when that is earlier. */
      readonly laatsteDag?: Datum | undefined;
    });

/** The states after the first event. */
export type BestaandeStaat = Exclude<Overeenkomststaat, { readonly status: 'geen' }>;

/** The statuses of an agreement. */
export type Overeenkomststatus = Overeenkomststaat['status'];

/** The state before the first event. */
export const initialOvereenkomststaat: Overeenkomststaat = {
  soort: 'overeenkomststaat',
  versie: 1,
  status: 'geen',
  aantal: 0,
};

const kenmerk = z.string().min(1).max(200).optional();
const versieSchema = z.strictObject({
  nummer: z.int().min(0),
  ingangsdatum: Datum.schema,
  vastgesteldOp: Datum.schema,
  onderwerp: TekstSchema,
  document: Samenwerkingsovereenkomst.schema,
  handtekeningen: z.array(HandtekeningSchema),
  verlengdVan: Datum.schema.optional(),
});
const hoofd = { soort: z.literal('overeenkomststaat'), versie: z.literal(1) };
const basis = {
  ...hoofd,
  aantal: z.int().min(1),
  laatsteDatum: Datum.schema,
  geordendTot: Datum.schema.optional(),
  versies: z.array(versieSchema).min(1),
  raadsinformatie: z.array(z.strictObject({ datum: Datum.schema, onderwerp: TekstSchema, kenmerk })),
  evaluaties: z.array(
    z.strictObject({
      datum: Datum.schema,
      moment: Sleutel.schema.optional(),
      eind: z.boolean(),
      uitkomst: TekstSchema,
      kenmerk,
    }),
  ),
  gestopt: z.array(
    z.strictObject({
      buurt: Buurtcode.schema,
      datum: Datum.schema,
      reden: TekstSchema.optional(),
      vervangenDoor: z.strictObject({ buurt: Buurtcode.schema, start: Datum.schema }).optional(),
    }),
  ),
  opschortingen: z.array(z.strictObject({ van: Datum.schema, tot: Datum.schema.optional(), reden: TekstSchema })),
};
const ondertekend = { ...basis, ondertekendOp: Datum.schema };
const lopend = { ...ondertekend, sinds: Datum.schema };
const einde = { ...basis, beeindigdOp: Datum.schema, reden: z.enum(EINDREDENEN), laatsteDag: Datum.schema.optional() };

const schema = z.discriminatedUnion('status', [
  z.strictObject({ ...hoofd, status: z.literal('geen'), aantal: z.literal(0) }),
  z.strictObject({ ...basis, status: z.enum(['concept', 'ter_ondertekening']) }),
  z.strictObject({ ...ondertekend, status: z.literal('ondertekend') }),
  z.strictObject({ ...lopend, status: z.enum(['lopend', 'opgeschort']) }),
  z.strictObject({
    ...lopend,
    status: z.literal('opgezegd'),
    opzegging: z.strictObject({ datum: Datum.schema, door: Sleutel.schema, grond: TekstSchema, per: Datum.schema }),
  }),
  z.strictObject({ ...einde, status: z.enum(['beeindigd', 'geevalueerd']) }),
]) as z.ZodType<Overeenkomststaat, Overeenkomststaat>; // The type says with a tuple that `versies` is not empty; the schema says it with `min(1)`.

/**
 * Reads a stored snapshot, on which later events are applied. The events are the truth; a snapshot saves replaying them all.
 *
 * `parse` throws a `DomeinFout` with the code `kern.document_ongeldig` and every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { initialOvereenkomststaat, Overeenkomststaat } from 'buurtaanpak/overeenkomst';
 *
 * Overeenkomststaat.parse(JSON.parse(JSON.stringify(initialOvereenkomststaat))).status; // => 'geen'
 * const gelezen = Overeenkomststaat.safeParse({ soort: 'overeenkomststaat', versie: 9, status: 'geen', aantal: 0 });
 * gelezen.success ? [] : gelezen.error.bevindingen.map(({ code }) => code); // => ['kern.versie_onbekend']
 * ```
 */
export const Overeenkomststaat: Documentsoort<Overeenkomststaat> = /* @__PURE__ */ defineDocument<Overeenkomststaat>({
  soort: 'overeenkomststaat',
  versie: 1,
  schema,
  migraties: [],
});
