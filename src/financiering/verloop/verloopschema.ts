import * as z from 'zod';
import { Gemeentecode } from '../../gebied/index.js';
import { Datum, Sleutel } from '../../kern/index.js';
import { defineGeldvormen } from '../gebeurtenis/defineGeldvormen.js';
import { Financieringsplan } from '../model/financieringsplan.js';
import type { Geldverloop, Loopinhoud, Loopsoort, Verloopgebeurtenis } from './geldverloop.js';

const buurt = z.string().min(1).max(60);
const programmajaar = z.int().min(1).max(9999);

const kennis = {
  geregistreerd: Datum.schema,
  bekendVan: Datum.schema.optional(),
  vervallenOp: Datum.schema.optional(),
};

/** The fields of every kind of event of the agreement, without the head. The compiler compares them with {@link Loopinhoud}. */
const loopvelden: {
  readonly [S in Loopsoort]: { readonly [V in keyof Loopinhoud[S]]-?: z.ZodType<Loopinhoud[S][V]> };
} = {
  ondertekening_voltooid: {},
  buurt_gestopt: { buurt, laatsteDag: Datum.schema },
  buurt_vervangen: { buurt, vervangt: buurt, start: Datum.schema },
  opgeschort: { vanaf: Datum.schema },
  hervat: { vanaf: Datum.schema },
  beeindigd: { laatsteDag: Datum.schema },
  partij_uitgetreden: { partij: Sleutel.schema, laatsteDag: Datum.schema },
  besluit_genomen: { programmajaar, uitkomst: z.enum(['door', 'stop']) },
  optie_gelicht: { programmajaar },
};

const id = z.string().min(1).max(200);
const hoofd = { id, feit: id.optional(), datum: Datum.schema, ...kennis };

function define<S extends Loopsoort>(soort: S) {
  return z.strictObject({ soort: z.literal(soort), ...hoofd, ...loopvelden[soort] });
}

const GebeurtenisSchema: z.ZodType<Verloopgebeurtenis> = z.discriminatedUnion('soort', [
  define('ondertekening_voltooid'),
  define('buurt_gestopt'),
  define('buurt_vervangen'),
  define('opgeschort'),
  define('hervat'),
  define('beeindigd'),
  define('partij_uitgetreden'),
  define('besluit_genomen'),
  define('optie_gelicht'),
  ...defineGeldvormen(hoofd),
]);

const GEWICHT = /^\d{1,9}(?:\.\d{1,6})?$/;

/** A buurt in a text. */
export const PlaatsSchema = z.strictObject({
  buurt,
  programma: Sleutel.schema.optional(),
  start: Datum.schema.optional(),
  gewicht: z
    .number()
    .positive()
    .refine((gewicht) => GEWICHT.test(String(gewicht)), { error: 'financiering.getal_notatie' })
    .optional(),
  kostendragers: z.array(Sleutel.schema).min(1).max(1000).optional(),
});

/** A party that pays or receives. */
export const GeldpartijSchema = z.strictObject({
  id: Sleutel.schema,
  rol: z.enum(['gemeente', 'uitvoerder', 'medefinancier']),
  gemeentecode: Gemeentecode.schema.optional(),
});

/** The form of a {@link Geldverloop}. */
export const GeldverloopSchema: z.ZodType<Geldverloop> = z.strictObject({
  partijen: z.array(GeldpartijSchema).max(1000),
  teksten: z
    .array(
      z.strictObject({
        ...kennis,
        vanaf: Datum.schema,
        plan: Financieringsplan.schema,
        plaatsen: z.array(PlaatsSchema).max(10_000).optional(),
        aantalBuurten: z.int().min(0).max(10_000).optional(),
      }),
    )
    .min(1)
    .max(1000),
  gebeurtenissen: z.array(GebeurtenisSchema).max(1_000_000),
});
