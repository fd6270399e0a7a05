import * as z from 'zod';
import { Datum, Periode, parseSchema } from '../../kern/index.js';
import type { Bewonersinvoer } from './bewonersinvoer.js';
import type { BuurtbriefOptions } from './buurtbriefOptions.js';

const tekst = z.string().min(1).max(10_000);
const woorden = z.record(z.string(), tekst).optional();
const aandeel = z.number().min(0).max(1);
const codes = z.looseObject({ code: z.string() });

/** What a letter reads besides the selection and its scores. */
const InvoerSchema = z.looseObject({
  gemeente: tekst,
  programmas: woorden,
  kenmerken: woorden,
  zekerheid: z
    .looseObject({
      trekkingen: z.int().min(1).max(1_000_000_000),
      kans: aandeel,
      bronnen: z.array(z.string()).optional(),
      perBuurt: z.array(z.looseObject({ buurt: z.string(), kans: aandeel })).optional(),
    })
    .optional(),
  reserves: z
    .array(
      z.looseObject({
        quotum: z.string(),
        reserves: z.array(z.looseObject({ code: z.string(), rang: z.int().min(1) })),
      }),
    )
    .optional(),
  besluit: z
    .looseObject({
      datum: Datum.schema,
      afwijkingen: z.array(
        z.looseObject({
          eruit: z.string().optional(),
          erin: z.string().optional(),
          quotum: z.string(),
          motief: tekst,
        }),
      ),
    })
    .optional(),
  loting: z
    .looseObject({
      zaad: tekst,
      blokken: z.array(
        z.looseObject({
          quotum: z.string(),
          plaatsen: z.int().min(0),
          deelnemers: z.array(codes),
          ingeloot: z.array(z.string()),
        }),
      ),
    })
    .optional(),
  spreiding: z
    .record(z.string(), z.array(z.looseObject({ code: z.string(), spreidingScore: z.number().min(0) })))
    .optional(),
  scores: z.record(
    z.string(),
    z.looseObject({
      routekaart: z.looseObject({
        naam: tekst,
        criteria: z.array(
          z.looseObject({
            id: z.string(),
            naam: tekst,
            richting: z.enum(['hoger', 'lager', 'doel']),
            bron: z.looseObject({ soort: z.enum(['kerncijfer', 'beoordeling']) }),
          }),
        ),
      }),
      buurten: z.array(z.looseObject({ code: z.string(), naam: z.string().optional() })),
      criteria: z.array(
        z.looseObject({
          id: z.string(),
          eenheid: z.string().optional(),
          waarden: z.array(z.number().nullable()),
          bijdragen: z.array(z.number().nullable()),
          aangevuld: z.array(z.number()),
          ingrepen: z.array(z.looseObject({ rij: z.number(), was: z.number() })),
        }),
      ),
    }),
  ),
});

const kort = z.string().min(1).max(300);

const OptiesSchema = z.looseObject({
  buurten: z.array(z.string()).optional(),
  periode: Periode.schema.optional(),
  uitvoerder: tekst.optional(),
  contact: tekst.optional(),
  oneens: z.array(tekst).optional(),
  vervolg: z.array(tekst).optional(),
  cijferbronnen: z.array(tekst).optional(),
  brief: z
    .strictObject({
      kenmerk: kort.optional(),
      onderwerp: kort.optional(),
      aan: kort.optional(),
      van: kort.optional(),
      bijlagen: z.array(z.strictObject({ titel: kort, bron: kort.optional() })).optional(),
      ondertekenaars: z.array(kort).optional(),
    })
    .optional(),
});

/** Judges the form of what letters to residents are made from. */
export function requireBewoners(invoer: Bewonersinvoer, options: Pick<BuurtbriefOptions, 'peildatum' | 'datum'>): void {
  parseSchema(InvoerSchema, invoer, 'bewonersinvoer');
  parseSchema(OptiesSchema, options, 'opties');
  Datum.parse(options.peildatum);
  Datum.parse(options.datum);
}
