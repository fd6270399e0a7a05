import * as z from 'zod';
import { safeParseSchema, WERKVELDEN } from '../../kern/huis.js';
import { type Bevinding, Datum, Sleutel } from '../../kern/index.js';
import { Selectiebesluit } from '../../selectie/index.js';
import { Verslag } from '../../verslag/index.js';
import { OPZETSTAPPEN, type Opzetgegevens, type RunOpzetOptions } from './uitkomst.js';

const tekst = z.string().min(1);
const lijst = z.array(z.unknown());

const KeuzeSchema = z.strictObject({
  code: tekst,
  programma: Sleutel.schema,
  quotum: tekst.optional(),
  score: z.number().optional(),
  motief: tekst.optional(),
});

/** The fields of a selection that are read here; `createKeuze` reads the rest. */
const SelectieSchema = z.looseObject({
  uitkomst: z.enum(['optimaal', 'beste_gevonden', 'onhaalbaar', 'onbeslist']),
  quota: lijst,
  invoer: z.looseObject({ scores: z.looseObject({}), quota: lijst, opties: z.looseObject({}) }),
  bevindingen: z.array(z.looseObject({ code: tekst, pad: lijst })).optional(),
  gekozen: z.array(z.looseObject({ code: tekst, programma: tekst, quotum: tekst, score: z.number() })).optional(),
});

/** The facts as far as their names and kinds go. What is in them is judged by the step that uses them. */
const GegevensSchema = z.strictObject({
  rijen: z.record(z.string(), z.unknown()).optional(),
  tabel: z.unknown().optional(),
  koppelingen: z.array(z.looseObject({ van: z.number(), naar: z.number() })).optional(),
  vierkanten: z.array(z.looseObject({ code: z.string(), inwoners: z.number(), buurt: z.string() })).optional(),
  vierkantcijfers: z.looseObject({}).optional(),
  kaart: z.unknown().optional(),
  punten: lijst.optional(),
  buren: lijst.optional(),
  oordelen: lijst.optional(),
  scores: z.record(z.string(), z.unknown()).optional(),
  selectie: z.union([z.array(KeuzeSchema), SelectieSchema]).optional(),
  besluit: Selectiebesluit.schema.optional(),
  start: Datum.schema.optional(),
  overeenkomst: z.looseObject({ soort: z.enum(['samenwerkingsovereenkomst', 'overeenkomstdossier']) }).optional(),
  teams: lijst.optional(),
});

const OptionsSchema = z.strictObject({
  peildatum: Datum.schema,
  briefdatum: Datum.schema.optional(),
  tot: z.enum(OPZETSTAPPEN).optional(),
  software: z.strictObject({ naam: tekst, versie: tekst }).optional(),
  // The selection looks at what is in it.
  oplosser: z.looseObject({}).optional(),
  eerder: z.array(Verslag.schema).optional(),
  signaal: WERKVELDEN.signaal,
});

/** What is wrong with the names and kinds of the facts and options of a run. */
export function checkGegevens(gegevens: Opzetgegevens, options: RunOpzetOptions): Bevinding[] {
  const delen = [
    { pad: 'gegevens', gelezen: safeParseSchema(GegevensSchema, gegevens, 'gegevens') },
    { pad: 'opties', gelezen: safeParseSchema(OptionsSchema, options, 'opties') },
  ];
  return delen.flatMap(({ pad, gelezen }) =>
    gelezen.success ? [] : gelezen.error.bevindingen.map((een) => ({ ...een, pad: [pad, ...een.pad] })),
  );
}
