import * as z from 'zod';

const jaar = z.int().min(1000).max(9999);

/** The options shared by all functions that lay amounts over the years. `weighJaren` checks the weights. */
export const jaaropties = {
  methode: z.enum(['dagen', 'maanden', 'schema']).optional(),
  schema: z.array(z.strictObject({ programmajaar: z.int(), begrotingsjaar: jaar, gewicht: z.unknown() })).optional(),
};
