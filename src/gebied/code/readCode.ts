/** Options of the functions that read a code of an area. */
export interface ParseGebiedscodeOptions {
  /**
   * Put leading zeros back that a spreadsheet lost: `80`, `'80'` and `'GM80'` become `GM0080`. A code may then also lack its letters.
   * Default false: such a code is refused, because it may be another kind of code.
   */
  readonly herstelNullen?: boolean;
}

// In Amsterdam a wijk has letters of its own, `WK0363AA`, `BU0363AA01`; a gemeente always has digits.
const HEEL = { GM: /^GM\d{4}$/, WK: /^WK\d{4}[0-9A-Z]{2}$/, BU: /^BU\d{4}[0-9A-Z]{4}$/ } as const;

// Only zeros of the gemeente can be lost, and at most three, as no gemeente has number 0.
const DEEL = {
  GM: /^(?:GM)?(\d{1,4})$/,
  WK: /^(?:WK)?(\d{1,4}[0-9A-Z]{2})$/,
  BU: /^(?:BU)?(\d{1,4}[0-9A-Z]{4})$/,
} as const;

/** Removes blanks around a code, with which CBS pads it. Puts zeros back only when asked. `undefined` when the value is not such a code. */
export function readCode(value: unknown, letters: keyof typeof HEEL, herstelNullen: boolean): string | undefined {
  if (typeof value !== 'string' && !(herstelNullen && typeof value === 'number')) return undefined;
  const tekst = String(value).trim();
  if (HEEL[letters].test(tekst)) return tekst;
  const deel = herstelNullen ? DEEL[letters].exec(tekst)?.[1] : undefined;
  return deel === undefined ? undefined : letters + deel.padStart({ GM: 4, WK: 6, BU: 8 }[letters], '0');
}
