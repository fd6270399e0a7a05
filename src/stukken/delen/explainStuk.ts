import * as z from 'zod';
import { Evaluatieplan } from '../../evaluatie/index.js';
import { attempt, explainFout, requireNieuwste } from '../../kern/huis.js';
import { Datum, parseSchema } from '../../kern/index.js';
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
export function explainStuk<T>(
  programma: Programma,
  options: Pick<StukOptions, 'peildatum'>,
  doe: (programma: Programma) => T,
): T {
  return explainFout(requireNieuwste(Programma, programma), doe, () =>
    attempt(() => {
      const gelezen = Programma.parse(programma);
      parseSchema(OptiesSchema, options, 'opties');
      return gelezen;
    }),
  );
}
