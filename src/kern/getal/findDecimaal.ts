/** A decimal number, exactly: `cijfers / 10 ** decimalen`. */
export interface Decimaalgetal {
  readonly cijfers: bigint;
  readonly decimalen: number;
}

const WRITTEN = /^-?\d+(?:\.\d+)?$/;
// No number has a text this long (that of 5e-324 has 326 characters), and the time to read digits grows faster than their number.
const LONGEST = 1000;

/** Reads a plain decimal text: digits, a point before the decimals, and optionally a minus sign. `undefined` for any other text. */
export function findDecimaal(tekst: unknown): Decimaalgetal | undefined {
  if (typeof tekst !== 'string' || tekst.length > LONGEST || !WRITTEN.test(tekst)) return undefined;
  const [heel = '', deel = ''] = tekst.split('.');
  return { cijfers: BigInt(heel + deel), decimalen: deel.length };
}
