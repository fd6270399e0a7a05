import * as z from 'zod';
import type { Ernst } from '../../kern/index.js';
import { TEAMROLLEN, type Teamrol } from '../gebeurtenis/lijsten.js';

/** The fields of every rule. */
export interface Signaalregelhoofd {
  readonly ernst: Ernst;
  /** The reason for the rule, and the source of its number. */
  readonly reden: string;
  /**
   * After so many whole months, 0 or more, the signal is also for the programme: the one who guides the team could not end it alone.
   * Default: never.
   */
  readonly opschalenNa?: number | undefined;
}

/** A rule for a signal. It is data, so that a programme can set its own rules. */
export type Signaalregel = Signaalregelhoofd &
  (
    | { readonly soort: 'geen_contact' /** Whole weeks, 1 or more. */; readonly weken: number }
    | { readonly soort: 'zonder_begeleider' /** Whole weeks, 0 or more. */; readonly weken: number }
    | { readonly soort: 'geen_bijeenkomst' /** Whole weeks, 1 or more. */; readonly weken: number }
    | { readonly soort: 'te_weinig_vrijwilligers' /** The least number, 1 or more. */; readonly minimum: number }
    | { readonly soort: 'rol_ontbreekt'; readonly rollen: readonly Teamrol[] }
    | { readonly soort: 'een_persoon_draagt_alles' }
    | { readonly soort: 'werving_duurt_lang' /** Whole months, 1 or more. */; readonly maanden: number }
    | { readonly soort: 'geen_project' /** Whole months after the formation, 1 or more. */; readonly maanden: number }
    | { readonly soort: 'project_staat_stil' /** Whole months, 1 or more. */; readonly maanden: number }
    | { readonly soort: 'lange_pauze' /** Whole months, 1 or more. */; readonly maanden: number }
    | { readonly soort: 'begeleiding_eindigt' /** Whole months before the end, 0 or more. */; readonly maanden: number }
    | { readonly soort: 'financiering_eindigt_eerst' }
    | { readonly soort: 'wachtkamer_over_tijd' }
    | {
        readonly soort: 'geen_nazorg';
        /** Whole months, 1 or more. */
        readonly maanden: number;
        /** The whole months of after-care, from the end of the guidance on; 1 or more. Later the rule is silent. */
        readonly duur: number;
      }
    | { readonly soort: 'niet_meer_actief' }
  );

/** The kind of a rule. */
export type Signaalregelsoort = Signaalregel['soort'];

/** A number of weeks, months or people. A number beyond a century is a mistake. */
const getal = z.int().min(1).max(1200);
const nulOfMeer = z.int().min(0).max(1200);
const hoofd = {
  ernst: z.enum(['fout', 'waarschuwing', 'info']),
  reden: z.string().min(1).max(2000),
  opschalenNa: nulOfMeer.optional(),
};

/** Schema of a {@link Signaalregel}. */
export const SignaalregelSchema: z.ZodType<Signaalregel> = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('geen_contact'), weken: getal, ...hoofd }),
  z.strictObject({ soort: z.literal('zonder_begeleider'), weken: nulOfMeer, ...hoofd }),
  z.strictObject({ soort: z.literal('geen_bijeenkomst'), weken: getal, ...hoofd }),
  z.strictObject({ soort: z.literal('te_weinig_vrijwilligers'), minimum: getal, ...hoofd }),
  z.strictObject({ soort: z.literal('rol_ontbreekt'), rollen: z.array(z.enum(TEAMROLLEN)), ...hoofd }),
  z.strictObject({ soort: z.literal('een_persoon_draagt_alles'), ...hoofd }),
  z.strictObject({ soort: z.literal('werving_duurt_lang'), maanden: getal, ...hoofd }),
  z.strictObject({ soort: z.literal('geen_project'), maanden: getal, ...hoofd }),
  z.strictObject({ soort: z.literal('project_staat_stil'), maanden: getal, ...hoofd }),
  z.strictObject({ soort: z.literal('lange_pauze'), maanden: getal, ...hoofd }),
  z.strictObject({ soort: z.literal('begeleiding_eindigt'), maanden: nulOfMeer, ...hoofd }),
  z.strictObject({ soort: z.literal('financiering_eindigt_eerst'), ...hoofd }),
  z.strictObject({ soort: z.literal('wachtkamer_over_tijd'), ...hoofd }),
  z.strictObject({ soort: z.literal('geen_nazorg'), maanden: getal, duur: getal, ...hoofd }),
  z.strictObject({ soort: z.literal('niet_meer_actief'), ...hoofd }),
]);
