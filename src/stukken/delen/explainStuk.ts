import * as z from 'zod';
import { Evaluatieplan } from '../../evaluatie/index.js';
import { explainFout, safeParseSchema } from '../../kern/huis.js';
import { Datum } from '../../kern/index.js';
import { Programma } from '../../programma/index.js';
import type { StukOptions } from './stuk.js';

const dag = Datum.schema.optional();
const OptiesSchema = z.looseObject({
  peildatum: Datum.schema,
  bekendOp: dag,
  vergelekenMet: dag,
  evaluatieplan: Evaluatieplan.schema.optional(),
});

/** Runs a function on a programma. When the programma or the peildatum is not valid, the error names the problems. */
export function explainStuk<T>(programma: Programma, options: Pick<StukOptions, 'peildatum'>, doe: () => T): T {
  return explainFout(doe, () => {
    const gelezen = Programma.safeParse(programma);
    return gelezen.success ? safeParseSchema(OptiesSchema, options, 'opties') : gelezen;
  });
}
