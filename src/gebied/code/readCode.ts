import { refuse, showWaarde } from '../../kern/index.js';

/** Options of the functions that read a code of an area. */
export interface ParseGebiedscodeOptions {
  /**
   * Put leading zeros back that a spreadsheet lost: `80`, `'80'` and `'GM80'` become `GM0080`. A code without letters then
   * needs no letters either. Default false: such a code is refused, as it may as well be another kind of code.
   */
  readonly herstelNullen?: boolean;
}

/** Options that are none are refused, not taken for the default. */
export function checkOptions(options: ParseGebiedscodeOptions): ParseGebiedscodeOptions {
  return typeof options === 'object' && options !== null
    ? options
    : refuse('kern.type_verkeerd', { verwacht: 'object', gekregen: showWaarde(options) }, ['options']);
}

// In Amsterdam the own part of a wijk is letters, `WK0363AA`, `BU0363AA01`; of a gemeente it is always digits.
const HEEL = { GM: /^GM\d{4}$/, WK: /^WK\d{4}[0-9A-Z]{2}$/, BU: /^BU\d{4}[0-9A-Z]{4}$/ } as const;
// Lost zeros are those of the gemeente: at most three, as no gemeente is number 0.
const DEEL = {
  GM: /^(?:GM)?(\d{1,4})$/,
  WK: /^(?:WK)?(\d{1,4}[0-9A-Z]{2})$/,
  BU: /^(?:BU)?(\d{1,4}[0-9A-Z]{4})$/,
} as const;

/** Blanks around a code go, as CBS pads them; zeros come back only when asked. Gives undefined for what is no such code. */
export function readCode(value: unknown, letters: keyof typeof HEEL, herstelNullen: boolean): string | undefined {
  if (typeof value !== 'string' && !(herstelNullen && typeof value === 'number')) return undefined;
  const tekst = String(value).trim();
  if (HEEL[letters].test(tekst)) return tekst;
  const deel = herstelNullen ? DEEL[letters].exec(tekst)?.[1] : undefined;
  return deel === undefined ? undefined : letters + deel.padStart({ GM: 4, WK: 6, BU: 8 }[letters], '0');
}
