import * as z from 'zod';

/** What the checks read of findings; the params are those of the room that gave them. */
export const BevindingenSchema = z.array(
  z.looseObject({ code: z.string(), ernst: z.string(), pad: z.array(z.union([z.string(), z.number()])) }),
);
