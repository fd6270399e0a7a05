import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import type { Gebiedscode } from './gebiedscode.js';
import { parseGebiedscode } from './parseGebiedscode.js';

/** Options of {@link formatGebiedscode}. */
export interface FormatGebiedscodeOptions {
  /**
   * - `volledig` (default): letters and digits, `BU00802001`;
   * - `cijfers`: the digits alone, as in the column `gwb_code` of CBS, `00802001`;
   * - `gescheiden`: for people, with the parts apart, `0080 20 01`.
   */
  readonly vorm?: 'volledig' | 'cijfers' | 'gescheiden';
}

const OptionsSchema = z.looseObject({ vorm: z.enum(['volledig', 'cijfers', 'gescheiden']).optional() });

/**
 * Writes a code in the requested form.
 *
 * @throws DomeinFout `gebied.gebiedscode_ongeldig`, `kern.document_ongeldig` for other options
 *
 * @example
 * ```ts
 * import { formatGebiedscode, parseBuurtcode } from 'buurtaanpak/gebied';
 *
 * const code = parseBuurtcode('BU00802001');
 * formatGebiedscode(code, { vorm: 'cijfers' }); // => '00802001'
 * formatGebiedscode(code, { vorm: 'gescheiden' }); // => '0080 20 01'
 * ```
 */
export function formatGebiedscode(code: Gebiedscode, options: FormatGebiedscodeOptions = {}): string {
  const { vorm = 'volledig' } = parseSchema(OptionsSchema, options, 'options');
  const heel = parseGebiedscode(code);
  switch (vorm) {
    case 'volledig':
      return heel;
    case 'cijfers':
      return heel.slice(2);
    case 'gescheiden':
      return [heel.slice(2, 6), heel.slice(6, 8), heel.slice(8)].filter((deel) => deel !== '').join(' ');
  }
}
