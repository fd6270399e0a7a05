import * as z from 'zod';
import { safeParseSchema } from '../../kern/huis.js';
import { QuotaSchema, SelectieoptiesSchema } from '../../selectie/huis.js';
import { explainFout } from '../../verslag/huis.js';
import type { Selectieverantwoording } from './selectieverantwoording.js';

const rij = z.looseObject({});

const InvoerSchema = z.looseObject({
  gemeente: z.string(),
  selectie: z.looseObject({
    gekozen: z.array(z.looseObject({ code: z.string() })),
    quota: z.array(rij),
    bewijs: rij,
    invoer: z.looseObject({ quota: QuotaSchema, opties: SelectieoptiesSchema }),
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

/** Runs a function on a selection. When the selection is not valid, the error names its problems. */
export function explainSelectiestuk<T>(invoer: Selectieverantwoording, options: object, doe: () => T): T {
  return explainFout(doe, () => {
    const gelezen = safeParseSchema(InvoerSchema, invoer, 'selectieverantwoording');
    return gelezen.success ? safeParseSchema(rij, options, 'opties') : gelezen;
  });
}
