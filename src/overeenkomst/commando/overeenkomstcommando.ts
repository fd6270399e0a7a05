import * as z from 'zod';
import type { Buurtcode } from '../../gebied/index.js';
import { Datum, type Sleutel } from '../../kern/index.js';
import type { Handtekening, Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { type Eindreden, inhoudSchemas } from './gebeurtenis.js';

/** A new text of the agreement: signed by all who must sign, and in force from `ingangsdatum` on. */
export interface Addendum {
  readonly ingangsdatum: Datum;
  readonly onderwerp: string;
  readonly document: Samenwerkingsovereenkomst;
  readonly handtekeningen: readonly Handtekening[];
}

/** The fields of every kind of command, besides its head. */
export interface Commandoinhoud {
  readonly stel_op: { readonly document: Samenwerkingsovereenkomst };
  readonly wijzig_concept: { readonly document: Samenwerkingsovereenkomst };
  readonly bied_aan: object;
  readonly neem_terug: { readonly reden: string };
  readonly onderteken: { readonly partij: Sleutel; readonly functie: string; readonly persoon?: string | undefined };
  readonly neem_in_werking: object;
  readonly informeer_raad: { readonly onderwerp: string; readonly kenmerk?: string | undefined };
  readonly stel_addendum_vast: Addendum;
  /** As `stel_addendum_vast`, for a document with a later last day. */
  readonly verleng: Addendum;
  readonly schort_op: { readonly reden: string };
  readonly hervat: object;
  readonly zeg_op: { readonly door: Sleutel; readonly grond: string; readonly per: Datum };
  readonly trek_opzegging_in: object;
  readonly beeindig: { readonly reden: Eindreden; readonly toelichting?: string | undefined };
  readonly evalueer: {
    readonly moment?: Sleutel | undefined;
    readonly eind: boolean;
    readonly uitkomst: string;
    readonly kenmerk?: string | undefined;
  };
  readonly stop_buurt: { readonly buurt: Buurtcode; readonly reden?: string | undefined };
  readonly vervang_buurt: { readonly buurt: Buurtcode; readonly vervangt: Buurtcode; readonly start: Datum };
}

/** The kinds of commands. */
export type Commandosoort = keyof Commandoinhoud;

/** A request to record something about an agreement, on a day. */
export type Overeenkomstcommando = {
  [S in Commandosoort]: { readonly soort: S; readonly datum: Datum } & Commandoinhoud[S];
}[Commandosoort];

function define<S extends Commandosoort, I extends z.ZodRawShape>(soort: S, inhoud: I) {
  return z.strictObject({ soort: z.literal(soort), datum: Datum.schema, ...inhoud });
}

/** The fields of an addendum, without its number: that follows from the earlier addenda. */
const addendum = {
  ingangsdatum: inhoudSchemas.addendum_vastgesteld.ingangsdatum,
  onderwerp: inhoudSchemas.addendum_vastgesteld.onderwerp,
  document: inhoudSchemas.addendum_vastgesteld.document,
  handtekeningen: inhoudSchemas.addendum_vastgesteld.handtekeningen,
};

/** Schema of an {@link Overeenkomstcommando}. */
export const OvereenkomstcommandoSchema: z.ZodType<Overeenkomstcommando> = z.discriminatedUnion('soort', [
  define('stel_op', inhoudSchemas.concept_opgesteld),
  define('wijzig_concept', inhoudSchemas.concept_gewijzigd),
  define('bied_aan', {}),
  define('neem_terug', inhoudSchemas.ter_ondertekening_ingetrokken),
  define('onderteken', inhoudSchemas.handtekening_gezet),
  define('neem_in_werking', {}),
  define('informeer_raad', inhoudSchemas.raad_geinformeerd),
  define('stel_addendum_vast', addendum),
  define('verleng', addendum),
  define('schort_op', inhoudSchemas.opgeschort),
  define('hervat', {}),
  define('zeg_op', inhoudSchemas.opgezegd),
  define('trek_opzegging_in', {}),
  define('beeindig', inhoudSchemas.beeindigd),
  define('evalueer', inhoudSchemas.geevalueerd),
  define('stop_buurt', inhoudSchemas.buurt_gestopt),
  define('vervang_buurt', inhoudSchemas.buurt_vervangen),
]);
