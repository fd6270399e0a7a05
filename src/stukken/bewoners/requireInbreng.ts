import * as z from 'zod';
import { Datum, parseSchema } from '../../kern/index.js';
import { BEOORDELAARSROLLEN } from '../../routekaart/index.js';
import { RegelSchema } from '../../selectie/huis.js';
import type { Bezwaarinvoer, Inbreng } from './bezwaarinvoer.js';
import { checkInbreng } from './checkInbreng.js';

const tekst = z.string().min(1).max(1000);
const bron = { bron: tekst, dag: Datum.schema, geweigerd: tekst.optional() };

const InbrengSchema: z.ZodType<Inbreng> = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('cijfer'), sleutel: tekst, waarde: z.number(), ...bron }),
  z.strictObject({
    soort: z.literal('oordeel'),
    programma: tekst,
    criterium: tekst,
    rol: z.enum(BEOORDELAARSROLLEN),
    beoordelaar: tekst,
    score: z.number(),
    ...bron,
  }),
  z.strictObject({ soort: z.literal('kenmerk'), kenmerk: tekst, heeft: z.boolean(), ...bron }),
  z.strictObject({ soort: z.literal('regel'), positie: z.int().min(0), regel: RegelSchema.optional(), ...bron }),
]);

const BezwaarSchema = z.looseObject({
  buurt: z.string().min(1),
  ingebracht: z.array(InbrengSchema).min(1).max(1000),
  oordelen: z
    .record(
      z.string(),
      z.array(z.looseObject({ buurt: tekst, criterium: tekst, rol: tekst, beoordelaar: tekst, score: z.number() })),
    )
    .optional(),
});

/** Judges the form of an objection and checks that what was brought in is about something that the choice has. */
export function requireInbreng(invoer: Bezwaarinvoer): void {
  parseSchema(BezwaarSchema, invoer, 'bezwaarinvoer');
  checkInbreng(invoer);
}
