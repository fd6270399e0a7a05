const BUURTCODE = /^BU(\d{6})\d{2}$/;

/** The wijk that a CBS code of a buurt names, or `undefined` for another kind of code. */
export function getWijkVanCode(code: string): string | undefined {
  const cijfers = BUURTCODE.exec(code)?.[1];
  return cijfers === undefined ? undefined : `WK${cijfers}`;
}
