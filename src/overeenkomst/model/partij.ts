import * as z from 'zod';
import { Gemeentecode } from '../../gebied/index.js';
import { Datum, Sleutel } from '../../kern/index.js';
import { Referentie } from '../../team/index.js';

/** The roles a party can have. */
export type Rol = 'gemeente' | 'uitvoerder' | 'medefinancier';

/**
 * The authority to sign: the reference of the decision, and the first (and last) day on which it is valid, both included. For a gemeente
 * it is the volmacht of the burgemeester; its holder signs alone.
 */
export interface Mandaat {
  readonly kenmerk: string;
  readonly van: Datum;
  readonly tot?: Datum | undefined;
}

/** A signatory of a party: a function, and optionally a reference to the person, which is never a name. */
export interface Ondertekenaar {
  /** In small letters: `burgemeester`, `secretaris`, `directeur`. */
  readonly functie: string;
  readonly persoon?: string | undefined;
  readonly mandaat?: Mandaat | undefined;
}

/** A decision of the college of a gemeente: its reference and its day. */
export interface Collegebesluit {
  readonly kenmerk: string;
  readonly datum: Datum;
}

interface PartijBasis {
  /** Its key, by which contributions, obligations and signatures refer to it. */
  readonly id: Sleutel;
  readonly naam: string;
  /** Its number in the Handelsregister: eight digits. */
  readonly kvk?: string | undefined;
  /** Its Organisatie-identificatienummer (Logius): twenty digits, the first seven of them zeros. */
  readonly oin?: string | undefined;
  /** The signatories. All of them sign; for a gemeente one of them is enough. A medefinancier may have none. */
  readonly ondertekenaars: readonly Ondertekenaar[];
}

/** A gemeente. Its burgemeester signs, or somebody with a volmacht of the burgemeester; a secretaris may sign as well. */
export interface Gemeentepartij extends PartijBasis {
  readonly rol: 'gemeente';
  readonly gemeentecode: Gemeentecode;
  /** Its identifier in the register of government organisations (TOOI). */
  readonly tooi?: string | undefined;
  /** The decision of the college to conclude the agreement (Gemeentewet art. 160). */
  readonly besluit?: Collegebesluit | undefined;
}

/** The organisation that does the work, or one that shares in the costs. */
export interface AnderePartij extends PartijBasis {
  readonly rol: 'uitvoerder' | 'medefinancier';
}

/** A party to the agreement. */
export type Partij = Gemeentepartij | AnderePartij;

/** The name of a function, in small letters. */
export const FunctieSchema: z.ZodType<string, string> = z
  .string()
  .regex(/^[a-z][a-z -]{0,59}$/, { error: 'overeenkomst.functie_notatie' });

const basis = {
  id: Sleutel.schema,
  naam: z.string().min(1).max(300),
  kvk: z
    .string()
    .regex(/^\d{8}$/, { error: 'overeenkomst.kvk_ongeldig' })
    .optional(),
  oin: z
    .string()
    .regex(/^0{7}\d{13}$/, { error: 'overeenkomst.oin_ongeldig' })
    .optional(),
  ondertekenaars: z
    .array(
      z.strictObject({
        functie: FunctieSchema,
        persoon: Referentie.schema.optional(),
        mandaat: z
          .strictObject({ kenmerk: z.string().min(1).max(200), van: Datum.schema, tot: Datum.schema.optional() })
          .optional(),
      }),
    )
    .max(20),
};

/** Schema of a {@link Partij}. */
export const PartijSchema: z.ZodType<Partij, Partij> = z.discriminatedUnion('rol', [
  z.strictObject({
    rol: z.literal('gemeente'),
    ...basis,
    gemeentecode: Gemeentecode.schema,
    tooi: z
      .string()
      .regex(/^https:\/\/identifier\.overheid\.nl\/tooi\/id\/gemeente\/gm\d{4}$/, {
        error: 'overeenkomst.tooi_ongeldig',
      })
      .optional(),
    besluit: z.strictObject({ kenmerk: z.string().min(1).max(200), datum: Datum.schema }).optional(),
  }),
  z.strictObject({ rol: z.enum(['uitvoerder', 'medefinancier']), ...basis }),
]);
