import * as z from 'zod';
import type { Geldinhoud } from '../../financiering/index.js';
import { Buurtcode } from '../../gebied/index.js';
import { defineGebeurtenis } from '../../kern/huis.js';
import { Datum, type Gebeurtenislezer, Sleutel } from '../../kern/index.js';
import { Referentie } from '../../team/index.js';
import { FunctieSchema, type Partij, PartijSchema } from '../model/partij.js';
import {
  type Handtekening,
  HandtekeningSchema,
  Samenwerkingsovereenkomst,
} from '../model/samenwerkingsovereenkomst.js';

/** Why an agreement ended. */
export const EINDREDENEN = ['looptijd_verstreken', 'opgezegd', 'wederzijds_goedvinden', 'ontbonden'] as const;

/** One of {@link EINDREDENEN}. */
export type Eindreden = (typeof EINDREDENEN)[number];

/** The fields of every kind of event in the life of the agreement, besides its head. */
export interface Leveninhoud {
  /** A first draft was made. */
  readonly concept_opgesteld: { readonly document: Samenwerkingsovereenkomst };
  /** The draft was changed. */
  readonly concept_gewijzigd: { readonly document: Samenwerkingsovereenkomst };
  /** The draft was offered to the parties for signing. */
  readonly ter_ondertekening_aangeboden: object;
  /** It went back to draft; the signatures so far are void. */
  readonly ter_ondertekening_ingetrokken: { readonly reden: string };
  /** One signatory signed, on the day of the event. */
  readonly handtekening_gezet: {
    readonly partij: Sleutel;
    readonly functie: string;
    readonly persoon?: string | undefined;
  };
  /** Everyone who must sign has signed. It follows from the signatures; record it when only the day of signing is known. */
  readonly ondertekening_voltooid: object;
  /** The work began. Without this event it begins on the first day of the term. */
  readonly in_werking_getreden: object;
  /** The gemeenteraad was informed. */
  readonly raad_geinformeerd: { readonly onderwerp: string; readonly kenmerk?: string | undefined };
  /** The parties agreed on another text, from `ingangsdatum` on. */
  readonly addendum_vastgesteld: {
    readonly nummer: number;
    readonly ingangsdatum: Datum;
    readonly onderwerp: string;
    readonly document: Samenwerkingsovereenkomst;
    readonly handtekeningen: readonly Handtekening[];
  };
  /** An addendum made the term longer. It follows from the addendum, and is read in streams of before. */
  readonly verlengd: { readonly nummer: number; readonly was: Datum; readonly wordt: Datum };
  /** The option on a year of the programme was taken. */
  readonly optie_gelicht: { readonly programmajaar: number; readonly kenmerk?: string | undefined };
  /** The agreement is suspended from `vanaf` on. */
  readonly opgeschort: { readonly vanaf: Datum; readonly reden: string };
  /** The suspension is over; `vanaf` is the first day after it. */
  readonly hervat: { readonly vanaf: Datum };
  /** A party gave notice; `per` is the last day of the agreement. */
  readonly opgezegd: { readonly partij: Sleutel; readonly grond: string; readonly per: Datum };
  readonly opzegging_ingetrokken: object;
  /** The agreement ended; `laatsteDag` still counts. */
  readonly beeindigd: {
    readonly laatsteDag: Datum;
    readonly reden: Eindreden;
    readonly toelichting?: string | undefined;
  };
  /** The parties evaluated; `moment` is the key of an evaluatiemoment, `eind` whether this was the final evaluation. */
  readonly geevalueerd: {
    readonly moment?: Sleutel | undefined;
    readonly eind: boolean;
    readonly uitkomst: string;
    readonly kenmerk?: string | undefined;
  };
  /** The council or the college decided whether a year of the programme goes on. With `stop` it and the years after it fall free. */
  readonly besluit_genomen: {
    readonly programmajaar: number;
    readonly uitkomst: 'door' | 'stop';
    readonly kenmerk?: string | undefined;
  };
  /** A party leaves; `laatsteDag` still counts. The buurten of a gemeente stop on that day. */
  readonly partij_uitgetreden: {
    readonly partij: Sleutel;
    readonly laatsteDag: Datum;
    readonly reden?: string | undefined;
  };
  /** A party joined, from `vanaf` on. An addendum gives it money and buurten. */
  readonly partij_toegetreden: { readonly partij: Partij; readonly vanaf: Datum };
  /** A buurt stops before the end; `laatsteDag` still counts. */
  readonly buurt_gestopt: {
    readonly buurt: Buurtcode;
    readonly laatsteDag: Datum;
    readonly reden?: string | undefined;
  };
  /** A buurt replaces a buurt that stopped, from `start` on. */
  readonly buurt_vervangen: { readonly buurt: Buurtcode; readonly vervangt: Buurtcode; readonly start: Datum };
  /** A buurt pauses from `vanaf` on. Its years and its money go on. */
  readonly buurt_gepauzeerd: { readonly buurt: Buurtcode; readonly vanaf: Datum; readonly reden?: string | undefined };
  /** The pause of a buurt is over; `vanaf` is the first day after it. */
  readonly buurt_hervat: { readonly buurt: Buurtcode; readonly vanaf: Datum };
}

/** The fields of every kind of event, besides its head: the life of the agreement and its money. */
export type Gebeurtenisinhoud = Leveninhoud & Geldinhoud;

/** The kinds of events, without the correction. */
export type Gebeurtenissoort = keyof Gebeurtenisinhoud;

/** The fields of every event. An event is plain JSON, is never changed, and belongs to one agreement. */
export interface Gebeurtenishoofd {
  /** Unique within the agreement. The same id twice is the same event, delivered again. */
  readonly id: string;
  /** The key of the agreement, which is also the stream of its events. */
  readonly overeenkomst: Sleutel;
  /** The day on which it happened. */
  readonly datum: Datum;
  /** The day on which it was recorded; not before `datum`. */
  readonly geregistreerd: Datum;
  /** Who recorded it: an opaque reference. */
  readonly door: string;
}

/** A fact without its recording: the kind, the day and its own fields. A correction says with it what really happened. */
export type Overeenkomstfeit<S extends Gebeurtenissoort = Gebeurtenissoort> = {
  [K in S]: { readonly soort: K; readonly datum: Datum } & Gebeurtenisinhoud[K];
}[S];

/** An event that records a fact. */
export type Feitgebeurtenis<S extends Gebeurtenissoort = Gebeurtenissoort> = {
  [K in S]: Gebeurtenishoofd & { readonly soort: K; readonly versie: 2 } & Gebeurtenisinhoud[K];
}[S];

/**
 * An event that corrects an earlier one (`betreft`, its id): `wordt` is what really happened; without `wordt` it did not happen. The
 * earlier event stays in the stream, so that you can still tell what was known on an earlier day.
 */
export interface Overeenkomstcorrectie extends Gebeurtenishoofd {
  readonly soort: 'correctie';
  readonly versie: 2;
  readonly betreft: string;
  readonly reden: string;
  readonly wordt?: Overeenkomstfeit | undefined;
}

/** An event of an agreement: of its life, of its money, or a correction. Events are facts: they are added and never changed. */
export type Overeenkomstgebeurtenis = Feitgebeurtenis | Overeenkomstcorrectie;

/** Schema of a text that a person wrote: not empty. */
export const TekstSchema = z.string().min(1).max(5000);
const kenmerk = z.string().min(1).max(200);
const programmajaar = z.int().min(1).max(9999);

/** The fields of every kind of event in the life of the agreement, without the head. The commands share most of them. */
export const inhoudSchemas = {
  concept_opgesteld: { document: Samenwerkingsovereenkomst.schema },
  concept_gewijzigd: { document: Samenwerkingsovereenkomst.schema },
  ter_ondertekening_aangeboden: {},
  ter_ondertekening_ingetrokken: { reden: TekstSchema },
  handtekening_gezet: { partij: Sleutel.schema, functie: FunctieSchema, persoon: Referentie.schema.optional() },
  ondertekening_voltooid: {},
  in_werking_getreden: {},
  raad_geinformeerd: { onderwerp: TekstSchema, kenmerk: kenmerk.optional() },
  addendum_vastgesteld: {
    nummer: z.int().min(1).max(100_000),
    ingangsdatum: Datum.schema,
    onderwerp: TekstSchema,
    document: Samenwerkingsovereenkomst.schema,
    handtekeningen: z.array(HandtekeningSchema).max(1000),
  },
  verlengd: { nummer: z.int().min(1).max(100_000), was: Datum.schema, wordt: Datum.schema },
  optie_gelicht: { programmajaar, kenmerk: kenmerk.optional() },
  opgeschort: { vanaf: Datum.schema, reden: TekstSchema },
  hervat: { vanaf: Datum.schema },
  opgezegd: { partij: Sleutel.schema, grond: TekstSchema, per: Datum.schema },
  opzegging_ingetrokken: {},
  beeindigd: { laatsteDag: Datum.schema, reden: z.enum(EINDREDENEN), toelichting: TekstSchema.optional() },
  geevalueerd: {
    moment: Sleutel.schema.optional(),
    eind: z.boolean(),
    uitkomst: TekstSchema,
    kenmerk: kenmerk.optional(),
  },
  besluit_genomen: { programmajaar, uitkomst: z.enum(['door', 'stop']), kenmerk: kenmerk.optional() },
  partij_uitgetreden: { partij: Sleutel.schema, laatsteDag: Datum.schema, reden: TekstSchema.optional() },
  partij_toegetreden: { partij: PartijSchema, vanaf: Datum.schema },
  buurt_gestopt: { buurt: Buurtcode.schema, laatsteDag: Datum.schema, reden: TekstSchema.optional() },
  buurt_vervangen: { buurt: Buurtcode.schema, vervangt: Buurtcode.schema, start: Datum.schema },
  buurt_gepauzeerd: { buurt: Buurtcode.schema, vanaf: Datum.schema, reden: TekstSchema.optional() },
  buurt_hervat: { buurt: Buurtcode.schema, vanaf: Datum.schema },
} as const satisfies Record<keyof Leveninhoud, z.ZodRawShape>;

function define<S extends Gebeurtenissoort>(soort: S) {
  return z.strictObject({
    soort: z.literal(soort),
    versie: z.literal(1),
    datum: Datum.schema,
    ...inhoudSchemas[soort],
  });
}

const schema: z.ZodType<Overeenkomstgebeurtenis> = z.discriminatedUnion('soort', [
  define('concept_opgesteld'),
  define('concept_gewijzigd'),
  define('ter_ondertekening_aangeboden'),
  define('ter_ondertekening_ingetrokken'),
  define('handtekening_gezet'),
  define('ondertekening_voltooid'),
  define('in_werking_getreden'),
  define('raad_geinformeerd'),
  define('addendum_vastgesteld'),
  define('verlengd'),
  define('opgeschort'),
  define('hervat'),
  define('opgezegd'),
  define('opzegging_ingetrokken'),
  define('beeindigd'),
  define('geevalueerd'),
  define('buurt_gestopt'),
  define('buurt_vervangen'),
]);

/**
 * Reads a stored event and brings an earlier form up to date. A command makes one: `decideOvereenkomst`.
 *
 * `parse` throws a `DomeinFout` with the code `kern.document_ongeldig` and every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Overeenkomstgebeurtenis } from 'buurtaanpak/overeenkomst';
 *
 * Overeenkomstgebeurtenis.parse({ soort: 'hervat', versie: 1, datum: '2027-01-01' }).soort; // => 'hervat'
 * Overeenkomstgebeurtenis.parse({ soort: 'hervatting', versie: 1, datum: '2027-01-01' }); // throws kern.document_ongeldig
 *
 * // An earlier version of the app called the reason a motive.
 * const upcasters = {
 *   opgeschort: { 0: ({ motief, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, versie: 1, reden: motief }) },
 * };
 * const oud = { soort: 'opgeschort', versie: 0, datum: '2027-01-01', motief: 'Verkiezingen' };
 * Overeenkomstgebeurtenis.safeParse(oud).success; // => false
 * Overeenkomstgebeurtenis.safeParse(oud, { upcasters }).success; // => true
 * ```
 */
export const Overeenkomstgebeurtenis: Gebeurtenislezer<Overeenkomstgebeurtenis> =
  /* @__PURE__ */ defineGebeurtenis<Overeenkomstgebeurtenis>({ soort: 'overeenkomstgebeurtenis', schema });
