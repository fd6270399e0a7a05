/** The corner of a square, in its own size. */
export interface Plek {
  readonly x: number;
  readonly y: number;
}

const CODE = /^E(\d{4})N(\d{4})$/;

/** Where a square of 100 m lies; `undefined` when the code is none. */
export function readPlek(code: string): Plek | undefined {
  const [, x, y] = CODE.exec(code) ?? [];
  return x === undefined || y === undefined ? undefined : { x: Number(x), y: Number(y) };
}
