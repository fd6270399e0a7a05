import * as z from 'zod';
import { defineWaarde, safeParseSchema } from '../../kern/huis.js';
import { parseSchema, type Waardesoort } from '../../kern/index.js';
import { type Programmascores, ProgrammascoresSchema } from './invoer.js';
import { type Selectieopties, SelectieoptiesSchema } from './opties.js';
import { QuotaSchema, type Quotum } from './quotum.js';

/** The question of a selection: with it the selection can be made again, explained, repaired and verified. */
export interface SelectieInvoer {
  readonly scores: Programmascores;
  readonly quota: readonly Quotum[];
  readonly opties: Selectieopties;
}

const schema = z.strictObject({
  scores: ProgrammascoresSchema,
  quota: QuotaSchema,
  opties: SelectieoptiesSchema.default({}),
  // What is taken may lack `opties`, which the type of a value does not know.
}) as z.ZodType<SelectieInvoer, SelectieInvoer>;

/**
 * The value of {@link SelectieInvoer}, for an app that keeps or receives the question of a selection. `SelectieInvoer.parse` judges its
 * form; `selectBuurten` judges the rest. `opties` may be left out: then it is `{}`. The same question has the same answer on every machine.
 *
 * `SelectieInvoer.parse` throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { SelectieInvoer, selectBuurten } from 'buurtaanpak/selectie';
 *
 * const { scores, quota, opties } = SelectieInvoer.parse({
 *   scores: { oost: [{ code: 'A', score: 9 }, { code: 'B', score: 8 }] },
 *   quota: [{ id: 'oost', programma: 'oost', aantal: 1 }],
 * });
 * selectBuurten(scores, quota, opties).uitkomst; // => 'optimaal'
 * SelectieInvoer.is({ scores: {}, quota: [] }); // => false
 * ```
 */
export const SelectieInvoer: Waardesoort<SelectieInvoer> = /* @__PURE__ */ defineWaarde<SelectieInvoer>({
  schema,
  parse: (value) => parseSchema(schema, value, 'selectieinvoer'),
  is: (value) => safeParseSchema(schema, value, 'selectieinvoer').success,
});
