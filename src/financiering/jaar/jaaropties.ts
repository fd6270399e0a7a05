import * as z from 'zod';

const jaar = z.int().min(1000).max(9999);

/** The options of whatever lays amounts over the years. What a weight may be is told by `weegJaren`. */
export const jaaropties = {
  methode: z.enum(['dagen', 'maanden', 'schema']).optional(),
  schema: z.array(z.strictObject({ programmajaar: z.int(), begrotingsjaar: jaar, gewicht: z.unknown() })).optional(),
};
