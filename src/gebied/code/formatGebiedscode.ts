import type { Gebiedscode } from './gebiedscode.js';

/** Options of {@link formatGebiedscode}. */
export interface FormatGebiedscodeOptions {
  /**
   * - `volledig` (default): letters and digits, `BU00802001`;
   * - `cijfers`: the digits alone, as in the column `gwb_code` of CBS, `00802001`;
   * - `gescheiden`: for people, with the parts apart, `0080 20 01`.
   */
  readonly vorm?: 'volledig' | 'cijfers' | 'gescheiden';
}

/**
 * Writes a code in the form asked for.
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
  switch (options.vorm ?? 'volledig') {
    case 'volledig':
      return code;
    case 'cijfers':
      return code.slice(2);
    case 'gescheiden':
      return [code.slice(2, 6), code.slice(6, 8), code.slice(8)].filter((deel) => deel !== '').join(' ');
  }
}
