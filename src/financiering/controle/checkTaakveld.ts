import * as z from 'zod';
import { type Bevinding, type Pad, parseSchema } from '../../kern/index.js';
import type { Taakveld } from '../model/taakveld.js';
import { findTaakvelden, LAATSTE_TAAKVELDENJAAR } from '../model/taakvelden.js';
import { createBevinding } from '../teksten/codes.js';

/** Options of {@link checkTaakveld}. */
export interface CheckTaakveldOptions {
  /**
   * Lists of taakvelden by year, for years that this version of the library does not know, or instead of its own list: `{ 2027: ['0.1',
   * …] }`. Default: the Iv3 lists of 2017 up to and including 2026.
   */
  readonly taakvelden?: Readonly<Record<number, readonly string[]>>;
  /** The path of the taakveld, for a finding. Default: `[]`. */
  readonly pad?: Pad;
}

const CodeSchema = z.looseObject({ code: z.string(), jaar: z.int() });

/** Schema of the lists of taakvelden. */
export const TaakveldenSchema = z.record(z.string(), z.array(z.string())).optional();

const OptionsSchema = z.strictObject({
  taakvelden: TaakveldenSchema,
  pad: z.array(z.union([z.string(), z.number()])).optional(),
});

/**
 * Whether a taakveld existed in its year.
 *
 * @param taakveld - a code with the year of its classification
 * @returns an empty list when it did; else one finding: `financiering.taakveld_onbekend` (fout), or `financiering.taakveld_jaar_onbekend`
 *   (waarschuwing) when the list of that year is not known
 * @throws DomeinFout `kern.document_ongeldig` when the taakveld or the options are not valid
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
