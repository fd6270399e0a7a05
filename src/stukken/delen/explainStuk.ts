import type * as z from 'zod';
import { attempt, explainFout, requireNieuwste } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import { Programma } from '../../programma/index.js';
import type { StukOptions } from './stuk.js';
import { StukoptiesSchema } from './stukopties.js';

/**
 * Runs a function on a programma, with options that are looked at before. When the programma is not valid, the error names the problems.
 *
 * @param vorm - what the piece reads of its options. Default: what every piece reads
 */
export function explainStuk<T>(
  programma: Programma,
  options: Pick<StukOptions, 'peildatum'>,
  doe: (programma: Programma) => T,
  vorm: z.ZodType = StukoptiesSchema,
): T {
  const gelezen = requireNieuwste(Programma, programma);
  parseSchema(vorm, options, 'opties');
  return explainFout(gelezen, doe, () => attempt(() => Programma.parse(programma)));
}
