import * as z from 'zod';

const tekst = z.string().min(1);

/** A chosen buurt. */
export const GekozenSchema = z.strictObject({ code: tekst, programma: tekst, quotum: tekst, score: z.number() });

/** The proof of a selection. */
export const BewijsSchema = z.strictObject({
  optimaal: z.boolean(),
  gelijkspel: z.enum(['uniek', 'beslist', 'onbeslist']),
  doelwaarde: z.number(),
  bovengrens: z.number(),
  gat: z.number().min(0),
  stappen: z.array(
    z.strictObject({
      doel: z.enum(['totaal', 'minimum']),
      programma: tekst.optional(),
      doelwaarde: z.number(),
      bovengrens: z.number(),
    }),
  ),
  knopen: z.int().min(0),
  pivots: z.int().min(0).optional(),
  methode: z.enum(['lineair', 'vertakken', 'extern', 'stroom']),
  controle: z.enum(['geheel', 'drijvende_komma']).optional(),
  oplosser: z.strictObject({ naam: tekst, versie: tekst }).optional(),
});
