import * as z from 'zod';

const rij = z.looseObject({ code: z.string().min(1), score: z.number().nullable() });

/** The form of scores that are handed in: rows, or what `scoreBuurten` gives. */
export const ScoresSchema = z.union([z.array(rij), z.looseObject({ buurten: z.array(rij) })]);
