import * as z from 'zod';
import { Bedrag, Datum, type Factor, Sleutel } from '../../kern/index.js';
import { NietNegatiefBedragSchema } from '../model/bedragen.js';
import { IndexcijferSchema } from '../model/verdeelsleutel.js';

/** Why an amount was set lower than it was granted, or set again. Awb 4:46 second paragraph under a to d, and 4:49. */
export const VASTSTELLINGSGRONDEN = [
  'activiteiten_niet_verricht',
  'verplichtingen_niet_nageleefd',
  'gegevens_onjuist',
  'verlening_onjuist',
] as const;

/** One of {@link VASTSTELLINGSGRONDEN}. */
export type Vaststellingsgrond = (typeof VASTSTELLINGSGRONDEN)[number];

/** The columns that the books of a gemeente can confirm. */
export const BEVESTIGBARE_STANDEN = ['verplicht', 'betaald', 'gerealiseerd'] as const;

/** One of {@link BEVESTIGBARE_STANDEN}. */
export type Bevestigbarestand = (typeof BEVESTIGBARE_STANDEN)[number];

/** What an event that moves money says: of which contribution, and how much. */
export interface Opbijdrage {
  /** The key of the contribution. */
  readonly bijdrage: Sleutel;
  /** Zero or more, with the VAT. */
  readonly bedrag: Bedrag;
  /** A reference in the administration: never a name of a person. */
  readonly kenmerk?: string | undefined;
}

/** The fields of every kind of event about money, besides its head. */
export interface Geldinhoud {
  /** A contribution was asked for. A later one replaces it. */
  readonly bijdrage_gevraagd: Opbijdrage;
  /** A contribution was promised. A later one replaces it. */
  readonly bijdrage_toegezegd: Opbijdrage;
  /** The amount was committed: the grant, or the contract. A later one replaces it. */
  readonly verplichting_aangegaan: Opbijdrage;
  /** The grant was changed to this amount (Awb 4:48). It works back to the day of the grant unless `werktTerugTot` says otherwise. */
  readonly verlening_gewijzigd: Opbijdrage & { readonly werktTerugTot?: Datum | undefined };
  readonly factuur_ontvangen: Opbijdrage;
  readonly betaald: Opbijdrage & {
    /** The key of the instalment that it pays. */
    readonly termijn?: Sleutel | undefined;
    /** Whether it is an advance. */
    readonly voorschot?: boolean | undefined;
  };
  /** The receiver made costs (`werkelijke_kosten`): the costs themselves, not the share of them. */
  readonly kosten_gemaakt: Opbijdrage;
  /** The final amount was set (Awb 4:46). */
  readonly vastgesteld: Opbijdrage & { readonly grond?: Vaststellingsgrond | undefined };
  /** The final amount was changed (Awb 4:49). */
  readonly vaststelling_gewijzigd: Opbijdrage & { readonly grond?: Vaststellingsgrond | undefined };
  /** Money that was paid is claimed back: a receivable, no cash. */
  readonly teruggevorderd: Opbijdrage & { readonly uiterlijk?: Datum | undefined };
  /** Money that was paid came back. */
  readonly terugontvangen: Opbijdrage;
  /** A claim on this contribution was set off against a payment of the contribution `met` (Awb 4:57). */
  readonly verrekend: Opbijdrage & { readonly met: Sleutel };
  /** The duty to pay is suspended up to and including a day (Awb 4:56). Costs go on. */
  readonly betaling_opgeschort: {
    readonly bijdrage: Sleutel;
    readonly tot: Datum;
    readonly reden?: string | undefined;
  };
  /** The amounts change in proportion to an index: `bedrag x naar / van`, half a cent up. */
  readonly geindexeerd: {
    readonly bijdragen: readonly Sleutel[];
    /** The index figures. */
    readonly van: Factor;
    readonly naar: Factor;
  };
  readonly voorwaarde_vervuld: {
    readonly bijdrage: Sleutel;
    /** The key of the condition. Default: every condition of the contribution. */
    readonly voorwaarde?: Sleutel | undefined;
  };
  /** The gemeente received money of a specifieke uitkering. */
  readonly uitkering_ontvangen: Opbijdrage;
  /** The gemeente paid money of a specifieke uitkering back. */
  readonly uitkering_terugbetaald: Opbijdrage;
  /** The gemeente received a contribution of the BTW-compensatiefonds. */
  readonly bcf_ontvangen: { readonly bedrag: Bedrag; readonly kenmerk?: string | undefined };
  /** The council changed the budget of a contribution in a begrotingsjaar by this amount, which may be below zero. */
  readonly begroting_gewijzigd: {
    readonly bijdrage: Sleutel;
    readonly begrotingsjaar: number;
    readonly bedrag: Bedrag;
    readonly kenmerk?: string | undefined;
  };
  /** The council moved budget from one year to another. */
  readonly krediet_overgeheveld: {
    readonly bijdrage: Sleutel;
    readonly vanJaar: number;
    readonly naarJaar: number;
    readonly bedrag: Bedrag;
    readonly kenmerk?: string | undefined;
  };
  readonly reserve_gestort: { readonly reserve: Sleutel; readonly begrotingsjaar: number; readonly bedrag: Bedrag };
  readonly reserve_onttrokken: { readonly reserve: Sleutel; readonly begrotingsjaar: number; readonly bedrag: Bedrag };
  /** The books of a year were closed. What becomes known later is booked in the first open year. */
  readonly jaar_afgesloten: { readonly begrotingsjaar: number };
  /** What the books of the gemeente say on the day of the event. A difference is a finding of `checkGeldverloop`. */
  readonly stand_bevestigd: {
    readonly bijdrage: Sleutel;
    readonly stand: Bevestigbarestand;
    readonly bedrag: Bedrag;
    readonly kenmerk?: string | undefined;
  };
}

/** The kinds of events about money. */
export type Geldsoort = keyof Geldinhoud;

const kenmerk = z.string().min(1).max(200).optional();
const jaar = z.int().min(1000).max(9999);
const opBijdrage = { bijdrage: Sleutel.schema, bedrag: NietNegatiefBedragSchema, kenmerk };
const opReserve = { reserve: Sleutel.schema, begrotingsjaar: jaar, bedrag: NietNegatiefBedragSchema };
const gezet = { ...opBijdrage, grond: z.enum(VASTSTELLINGSGRONDEN).optional() };

/** The fields of every kind of event about money, without the head. The compiler compares them with {@link Geldinhoud}. */
export const geldvelden: {
  readonly [S in Geldsoort]: { readonly [V in keyof Geldinhoud[S]]-?: z.ZodType<Geldinhoud[S][V]> };
} = {
  bijdrage_gevraagd: opBijdrage,
  bijdrage_toegezegd: opBijdrage,
  verplichting_aangegaan: opBijdrage,
  verlening_gewijzigd: { ...opBijdrage, werktTerugTot: Datum.schema.optional() },
  factuur_ontvangen: opBijdrage,
  betaald: { ...opBijdrage, termijn: Sleutel.schema.optional(), voorschot: z.boolean().optional() },
  kosten_gemaakt: opBijdrage,
  vastgesteld: gezet,
  vaststelling_gewijzigd: gezet,
  teruggevorderd: { ...opBijdrage, uiterlijk: Datum.schema.optional() },
  terugontvangen: opBijdrage,
  verrekend: { ...opBijdrage, met: Sleutel.schema },
  betaling_opgeschort: {
    bijdrage: Sleutel.schema,
    tot: Datum.schema,
    reden: z.string().min(1).max(5000).optional(),
  },
  geindexeerd: { bijdragen: z.array(Sleutel.schema).min(1).max(1000), van: IndexcijferSchema, naar: IndexcijferSchema },
  voorwaarde_vervuld: { bijdrage: Sleutel.schema, voorwaarde: Sleutel.schema.optional() },
  uitkering_ontvangen: opBijdrage,
  uitkering_terugbetaald: opBijdrage,
  bcf_ontvangen: { bedrag: NietNegatiefBedragSchema, kenmerk },
  begroting_gewijzigd: { bijdrage: Sleutel.schema, begrotingsjaar: jaar, bedrag: Bedrag.schema, kenmerk },
  krediet_overgeheveld: {
    bijdrage: Sleutel.schema,
    vanJaar: jaar,
    naarJaar: jaar,
    bedrag: NietNegatiefBedragSchema,
    kenmerk,
  },
  reserve_gestort: opReserve,
  reserve_onttrokken: opReserve,
  jaar_afgesloten: { begrotingsjaar: jaar },
  stand_bevestigd: {
    bijdrage: Sleutel.schema,
    stand: z.enum(BEVESTIGBARE_STANDEN),
    bedrag: Bedrag.schema,
    kenmerk,
  },
};

/** The kinds of events about money, in the order in which they are listed here. */
export const GELDSOORTEN = Object.keys(geldvelden) as readonly Geldsoort[];
