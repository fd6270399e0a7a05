import * as z from 'zod';
import { Buurtcode } from '../../gebied/index.js';
import { defineGebeurtenis } from '../../kern/huis.js';
import { Datum, type Gebeurtenislezer, Sleutel } from '../../kern/index.js';
import { Referentie } from '../../team/index.js';
import { FunctieSchema } from '../model/partij.js';
import {
  type Handtekening,
  HandtekeningSchema,
  Samenwerkingsovereenkomst,
} from '../model/samenwerkingsovereenkomst.js';

/** Why an agreement ended. */
export const EINDREDENEN = ['looptijd_verstreken', 'opgezegd', 'wederzijds_goedvinden', 'ontbonden'] as const;

/** One of {@link EINDREDENEN}. */
export type Eindreden = (typeof EINDREDENEN)[number];

/** The fields of every kind of event, besides its head. */
export interface Gebeurtenisinhoud {
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
  /** Everyone who must sign has signed. */
  readonly ondertekening_voltooid: object;
  /** The work began. */
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
  /** An addendum made the term longer. */
  readonly verlengd: { readonly nummer: number; readonly was: Datum; readonly wordt: Datum };
  readonly opgeschort: { readonly reden: string };
  readonly hervat: object;
  /** A party gave notice; `per` is the last day of the agreement. */
  readonly opgezegd: { readonly door: Sleutel; readonly grond: string; readonly per: Datum };
  readonly opzegging_ingetrokken: object;
  readonly beeindigd: { readonly reden: Eindreden; readonly toelichting?: string | undefined };
  /** The parties evaluated; `moment` is the key of an evaluatiemoment, `eind` whether this was the final evaluation. */
  readonly geevalueerd: {
    readonly moment?: Sleutel | undefined;
    readonly eind: boolean;
    readonly uitkomst: string;
    readonly kenmerk?: string | undefined;
  };
  /** The team of a buurt stopped; the day of the event is its last day. */
  readonly buurt_gestopt: { readonly buurt: Buurtcode; readonly reden?: string | undefined };
  /** A buurt replaces a buurt that stopped, from `start` on. */
  readonly buurt_vervangen: { readonly buurt: Buurtcode; readonly vervangt: Buurtcode; readonly start: Datum };
}

/** The kinds of events in the life of an agreement. */
export type Gebeurtenissoort = keyof Gebeurtenisinhoud;

/** An event in the life of an agreement, on a day. Events are facts: they are added and never changed. */
export type Overeenkomstgebeurtenis = {
  [S in Gebeurtenissoort]: { readonly soort: S; readonly versie: 1; readonly datum: Datum } & Gebeurtenisinhoud[S];
}[Gebeurtenissoort];

/** Schema of a text that a person wrote: not empty. */
export const TekstSchema = z.string().min(1).max(5000);
const kenmerk = z.string().min(1).max(200);

/** The fields of every kind of event, without the head. The commands share most of them. */
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
  opgeschort: { reden: TekstSchema },
  hervat: {},
  opgezegd: { door: Sleutel.schema, grond: TekstSchema, per: Datum.schema },
  opzegging_ingetrokken: {},
  beeindigd: { reden: z.enum(EINDREDENEN), toelichting: TekstSchema.optional() },
  geevalueerd: {
    moment: Sleutel.schema.optional(),
    eind: z.boolean(),
    uitkomst: TekstSchema,
    kenmerk: kenmerk.optional(),
  },
  buurt_gestopt: { buurt: Buurtcode.schema, reden: TekstSchema.optional() },
  buurt_vervangen: { buurt: Buurtcode.schema, vervangt: Buurtcode.schema, start: Datum.schema },
} as const satisfies Record<Gebeurtenissoort, z.ZodRawShape>;

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
