import * as z from 'zod';
import { geldvelden } from '../../financiering/huis.js';
import { Datum, Sleutel } from '../../kern/index.js';
import { Referentie } from '../../team/index.js';
import type { Overeenkomstcorrectie, Overeenkomstfeit, Overeenkomstfeitgebeurtenis } from './gebeurtenis.js';
import type { Gebeurtenissoort } from './inhoud.js';
import { levenvelden, TekstSchema } from './levenvelden.js';

/** The fields of every event besides its kind and its own. */
const hoofdvelden = {
  id: Referentie.schema,
  overeenkomst: Sleutel.schema,
  datum: Datum.schema,
  geregistreerd: Datum.schema,
  door: Referentie.schema,
};

const velden: Readonly<Record<Gebeurtenissoort, z.ZodRawShape>> = { ...levenvelden, ...geldvelden };

/** The kinds of events that say what happened: of the life of the agreement in its order, then of its money. */
const FEITSOORTEN = /* @__PURE__ */ Object.keys(velden) as readonly Gebeurtenissoort[];

/** The schemas of all kinds, with the fields that all have. The compiler compares the own fields where they are listed. */
function defineFeiten(gemeen: z.ZodRawShape) {
  const [eerste, ...rest] = FEITSOORTEN.map((soort) =>
    z.strictObject({ soort: z.literal(soort), ...gemeen, ...velden[soort] }),
  );
  return [eerste, ...rest] as [z.ZodObject<{ soort: z.ZodLiteral<Gebeurtenissoort> }>];
}

/** Schema of an {@link Overeenkomstfeit}. */
export const FeitSchema = /* @__PURE__ */ z.discriminatedUnion(
  'soort',
  /* @__PURE__ */ defineFeiten({ datum: Datum.schema }),
) as unknown as z.ZodType<Overeenkomstfeit>;

/** Schema of an event of the newest version: of a fact or of a correction. */
export const GebeurtenisSchema = /* @__PURE__ */ z.discriminatedUnion('soort', [
  .../* @__PURE__ */ defineFeiten({ versie: z.literal(2), ...hoofdvelden }),
  z.strictObject({
    soort: z.literal('correctie'),
    versie: z.literal(2),
    ...hoofdvelden,
    betreft: Referentie.schema,
    reden: TekstSchema,
    wordt: FeitSchema.optional(),
  }),
]) as unknown as z.ZodType<Overeenkomstfeitgebeurtenis | Overeenkomstcorrectie>;
