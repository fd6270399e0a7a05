import * as z from 'zod';
import { defineGeldvormen } from '../../financiering/huis.js';
import { Datum, Sleutel } from '../../kern/index.js';
import { Referentie } from '../../team/index.js';
import type { Overeenkomstcorrectie, Overeenkomstfeit, Overeenkomstfeitgebeurtenis } from './gebeurtenis.js';
import type { Leveninhoud } from './inhoud.js';
import { levenvelden, TekstSchema } from './levenvelden.js';

/** The fields of every event besides its kind and its own. */
const hoofdvelden = {
  id: Referentie.schema,
  overeenkomst: Sleutel.schema,
  datum: Datum.schema,
  geregistreerd: Datum.schema,
  door: Referentie.schema,
};

/** The schema of one kind of event in the life of the agreement, with the fields that all have. */
function define<S extends keyof Leveninhoud, G extends z.ZodRawShape>(soort: S, gemeen: G) {
  return z.strictObject({ soort: z.literal(soort), ...gemeen, ...levenvelden[soort] });
}

/** The schemas of all kinds: of the life of the agreement in its order, then of its money. */
function defineFeiten<G extends z.ZodRawShape>(gemeen: G) {
  return [
    define('concept_opgesteld', gemeen),
    define('concept_gewijzigd', gemeen),
    define('ter_ondertekening_aangeboden', gemeen),
    define('ter_ondertekening_ingetrokken', gemeen),
    define('handtekening_gezet', gemeen),
    define('ondertekening_voltooid', gemeen),
    define('in_werking_getreden', gemeen),
    define('raad_geinformeerd', gemeen),
    define('addendum_vastgesteld', gemeen),
    define('verlengd', gemeen),
    define('optie_gelicht', gemeen),
    define('opgeschort', gemeen),
    define('hervat', gemeen),
    define('opgezegd', gemeen),
    define('opzegging_ingetrokken', gemeen),
    define('beeindigd', gemeen),
    define('geevalueerd', gemeen),
    define('besluit_genomen', gemeen),
    define('partij_uitgetreden', gemeen),
    define('partij_toegetreden', gemeen),
    define('buurt_gestopt', gemeen),
    define('buurt_vervangen', gemeen),
    define('buurt_gepauzeerd', gemeen),
    define('buurt_hervat', gemeen),
    ...defineGeldvormen(gemeen),
  ] as const;
}

/** Schema of an {@link Overeenkomstfeit}. */
export const FeitSchema: z.ZodType<Overeenkomstfeit> = /* @__PURE__ */ z.discriminatedUnion(
  'soort',
  /* @__PURE__ */ defineFeiten({ datum: Datum.schema }),
);

/** Schema of an event of the newest version: of a fact or of a correction. */
export const GebeurtenisSchema: z.ZodType<Overeenkomstfeitgebeurtenis | Overeenkomstcorrectie> =
  /* @__PURE__ */ z.discriminatedUnion('soort', [
    .../* @__PURE__ */ defineFeiten({ versie: z.literal(2), ...hoofdvelden }),
    z.strictObject({
      soort: z.literal('correctie'),
      versie: z.literal(2),
      ...hoofdvelden,
      betreft: Referentie.schema,
      reden: TekstSchema,
      wordt: FeitSchema.optional(),
    }),
  ]);
