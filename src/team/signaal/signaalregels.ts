import * as z from 'zod';
import type { Ernst } from '../../kern/index.js';
import { TEAMROLLEN, type Teamrol } from '../gebeurtenis/lijsten.js';

/** The fields of every rule. */
export interface Signaalregelhoofd {
  readonly ernst: Ernst;
  /** The reason for the rule, and the source of its number. */
  readonly reden: string;
}

/** A rule for a signal. It is data, so that a programme can set its own rules. */
export type Signaalregel = Signaalregelhoofd &
  (
    | { readonly soort: 'geen_contact' /** Whole weeks, 1 or more. */; readonly weken: number }
    | { readonly soort: 'te_weinig_vrijwilligers' /** The least number, 1 or more. */; readonly minimum: number }
    | { readonly soort: 'rol_ontbreekt'; readonly rollen: readonly Teamrol[] }
    | { readonly soort: 'een_persoon_draagt_alles' }
    | { readonly soort: 'werving_duurt_lang' /** Whole months, 1 or more. */; readonly maanden: number }
    | { readonly soort: 'geen_project' /** Whole months after the formation, 1 or more. */; readonly maanden: number }
    | { readonly soort: 'begeleiding_eindigt' /** Whole months before the end, 0 or more. */; readonly maanden: number }
    | { readonly soort: 'financiering_eindigt_eerst' }
    | { readonly soort: 'wachtkamer_over_tijd' }
  );

/** The kind of a rule. */
export type Signaalregelsoort = Signaalregel['soort'];

const hoofd = { ernst: z.enum(['fout', 'waarschuwing', 'info']), reden: z.string().min(1).max(2000) };
/** A number of weeks, months or people. A number beyond a century is a mistake. */
const getal = z.int().min(1).max(1200);

/** Schema of a {@link Signaalregel}. */
export const SignaalregelSchema: z.ZodType<Signaalregel> = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('geen_contact'), weken: getal, ...hoofd }),
  z.strictObject({ soort: z.literal('te_weinig_vrijwilligers'), minimum: getal, ...hoofd }),
  z.strictObject({ soort: z.literal('rol_ontbreekt'), rollen: z.array(z.enum(TEAMROLLEN)), ...hoofd }),
  z.strictObject({ soort: z.literal('een_persoon_draagt_alles'), ...hoofd }),
  z.strictObject({ soort: z.literal('werving_duurt_lang'), maanden: getal, ...hoofd }),
  z.strictObject({ soort: z.literal('geen_project'), maanden: getal, ...hoofd }),
  z.strictObject({ soort: z.literal('begeleiding_eindigt'), maanden: z.int().min(0).max(1200), ...hoofd }),
  z.strictObject({ soort: z.literal('financiering_eindigt_eerst'), ...hoofd }),
  z.strictObject({ soort: z.literal('wachtkamer_over_tijd'), ...hoofd }),
]);

/** The default rules. Every number is this library's own: a starting point that a programme should replace by what it learns. */
export const STANDAARD_SIGNAALREGELS: readonly Signaalregel[] = Object.freeze([
  {
    soort: 'geen_contact',
    weken: 6,
    ernst: 'waarschuwing',
    reden:
      'Een groep die anderhalve maand niets van de begeleider hoort, verliest vaart; het eerste jaar is het intensiefst.',
  },
  {
    soort: 'te_weinig_vrijwilligers',
    minimum: 3,
    ernst: 'waarschuwing',
    reden: 'Met minder dan drie stopt een team als er een vertrekt: er blijft dan geen groep over.',
  },
  {
    soort: 'rol_ontbreekt',
    rollen: ['kenner', 'verbinder', 'ondernemer'],
    ernst: 'waarschuwing',
    reden: 'De ervaring van Buurkracht is dat een team een kenner, een verbinder en een ondernemer nodig heeft.',
  },
  {
    soort: 'een_persoon_draagt_alles',
    ernst: 'waarschuwing',
    reden: 'Als een vrijwilliger alle rollen vervult, valt het team stil zodra die vertrekt.',
  },
  {
    soort: 'werving_duurt_lang',
    maanden: 6,
    ernst: 'waarschuwing',
    reden: 'Na een half jaar werven is het de vraag of de buurt de goede is.',
  },
  {
    soort: 'geen_project',
    maanden: 6,
    ernst: 'waarschuwing',
    reden: 'De werkwijze gaat uit van concrete projecten; zonder project na een half jaar loopt een team vast.',
  },
  {
    soort: 'begeleiding_eindigt',
    maanden: 6,
    ernst: 'waarschuwing',
    reden: 'Een half jaar is nodig om een team zelfstandig te maken of de begeleiding over te dragen.',
  },
  {
    soort: 'financiering_eindigt_eerst',
    ernst: 'fout',
    reden: 'Begeleiding waarvoor geen geld meer is, kan niet worden gegeven.',
  },
  {
    soort: 'wachtkamer_over_tijd',
    ernst: 'info',
    reden: 'Wat in de wachtkamer staat, is niet vergeten: de afgesproken dag om opnieuw te kijken is voorbij.',
  },
] as const);
