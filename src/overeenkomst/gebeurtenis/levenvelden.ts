import * as z from 'zod';
import { Buurtcode } from '../../gebied/index.js';
import { Datum, Sleutel } from '../../kern/index.js';
import { Referentie } from '../../team/index.js';
import { FunctieSchema, PartijSchema } from '../model/partij.js';
import { HandtekeningSchema, Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { EINDREDENEN, type Leveninhoud } from './inhoud.js';

/** Schema of a text that a person wrote: not empty. */
export const TekstSchema = z.string().min(1).max(5000);
const kenmerk = z.string().min(1).max(200);
const programmajaar = z.int().min(1).max(9999);

/** The fields of every kind of event in the life of the agreement, without the head. The commands share most of them. */
export const levenvelden: {
  readonly [S in keyof Leveninhoud]: {
    readonly [V in keyof Leveninhoud[S]]-?: z.ZodType<Leveninhoud[S][V]>;
  };
} = {
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
};
