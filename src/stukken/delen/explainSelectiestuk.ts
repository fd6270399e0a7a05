import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import { QuotaSchema, SelectieoptiesSchema } from '../../selectie/huis.js';
import { addProbleem } from '../teksten/codes.js';
import type { Selectieverantwoording } from './selectieverantwoording.js';
import { GrafiekenSchema, ZinnenSchema } from './stukopties.js';

const rij = z.looseObject({});

const OptiesSchema = z.looseObject({
  cijferbronnen: ZinnenSchema,
  oneens: ZinnenSchema,
  grafieken: GrafiekenSchema,
});

const InvoerSchema = z.looseObject({
  gemeente: z.string(),
  selectie: z
    .looseObject({
      gekozen: z.array(z.looseObject({ code: z.string() })),
      quota: z.array(z.looseObject({ quotum: z.string(), van: z.number(), tot: z.number(), over: z.number() })),
      bewijs: rij,
      invoer: z.looseObject({ quota: QuotaSchema, opties: SelectieoptiesSchema }),
    })
    .superRefine(({ quota, invoer }, context) => {
      const geteld = new Set(quota.map(({ quotum }) => quotum));
      for (const { id } of invoer.quota)
        if (!geteld.has(id)) addProbleem(context, 'kern.veld_ontbreekt', { veld: id }, ['quota']);
    }),
  scores: z.record(
    z.string(),
    z.looseObject({
      routekaart: z.looseObject({ criteria: z.array(rij) }),
      buurten: z.array(rij),
      criteria: z.array(rij),
    }),
  ),
  namen: z.array(z.looseObject({ code: z.string(), naam: z.string() })),
});

/** Runs a function on a selection. When the selection is not valid, the error names its problems, before anything else does. */
export function explainSelectiestuk<T>(invoer: Selectieverantwoording, options: object, doe: () => T): T {
  parseSchema(InvoerSchema, invoer, 'selectieverantwoording');
  parseSchema(OptiesSchema, options, 'opties');
  return doe();
}
