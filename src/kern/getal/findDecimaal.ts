/** A decimal number, exactly: `cijfers / 10 ** decimalen`. */
export interface Decimaalgetal {
  readonly cijfers: bigint;
  readonly decimalen: number;
}

const WRITTEN = /^-?\d+(?:\.\d+)?$/;
// No number comes near (the text of 5e-324 has 326 signs); to read digits takes more time than in proportion to how many there are.
const LONGEST = 1000;

/** What a plain decimal text says: digits with a point before the decimals and at most a minus sign. Anything else is none. */
export function findDecimaal(tekst: unknown): Decimaalgetal | undefined {
  if (typeof tekst !== 'string' || tekst.length > LONGEST || !WRITTEN.test(tekst)) return undefined;
  const [heel = '', deel = ''] = tekst.split('.');
  return { cijfers: BigInt(heel + deel), decimalen: deel.length };
}
