import * as z from 'zod';
import { type Bevinding, createBevinding, type Pad, parseSchema } from '../../kern/index.js';
import type { Taakveld } from '../model/taakveld.js';
import { findTaakvelden, LAATSTE_TAAKVELDENJAAR } from '../model/taakvelden.js';

/** What {@link checkTaakveld} goes by. */
export interface CheckTaakveldOptions {
  /**
   * The taakvelden to know by year, for years that this version of the library does not know or in place of what it knows:
   * `{ 2027: ['0.1', …] }`. Default: the Iv3 lists of 2017 up to and including 2026.
   */
  readonly taakvelden?: Readonly<Record<number, readonly string[]>>;
  /** Where the taakveld stands, for the path of a finding. Default: `[]`. */
  readonly pad?: Pad;
}

const CodeSchema = z.looseObject({ code: z.string(), jaar: z.int() });

/** The lists of taakvelden that are handed over. */
export const TaakveldenSchema = z.record(z.string(), z.array(z.string())).optional();

const OptionsSchema = z.strictObject({
  taakvelden: TaakveldenSchema,
  pad: z.array(z.union([z.string(), z.number()])).optional(),
});

/**
 * Whether a taakveld existed in its year.
 *
 * @param taakveld - a code with the year of its classification
 * @returns nothing when it did; else one finding: `financiering.taakveld_onbekend` (fout), or `financiering.taakveld_jaar_onbekend`
 *   (waarschuwing) when the list of that year is not known and it cannot be told
 * @throws DomeinFout `kern.document_ongeldig` for what is no taakveld or no options
 *
 * @example
 * ```ts
 * import { checkTaakveld } from 'buurtaanpak/financiering';
 *
 * checkTaakveld({ code: '6.1', jaar: 2026 }); // => []
 * checkTaakveld({ code: '6.2', jaar: 2024 }); // => []
 * checkTaakveld({ code: '6.2', jaar: 2026 }).map(({ code }) => code); // => ['financiering.taakveld_onbekend']
 * checkTaakveld({ code: '6.1', jaar: 2031 }).map(({ ernst }) => ernst); // => ['waarschuwing']
 * ```
 */
export function checkTaakveld(taakveld: Taakveld, options: CheckTaakveldOptions = {}): Bevinding[] {
  parseSchema(CodeSchema, taakveld, 'taakveld');
  parseSchema(OptionsSchema, options, 'opties');
  const { taakvelden = {}, pad = [] } = options;
  const { code, jaar } = taakveld;
  const bekend = taakvelden[jaar] ?? findTaakvelden(jaar);
  if (bekend === undefined) {
    return [
      createBevinding('waarschuwing', 'financiering.taakveld_jaar_onbekend', pad, {
        taakveld: code,
        jaar,
        laatste: LAATSTE_TAAKVELDENJAAR,
      }),
    ];
  }
  if (bekend.includes(code)) return [];
  return [createBevinding('fout', 'financiering.taakveld_onbekend', pad, { taakveld: code, jaar })];
}
