import { expect } from 'vitest';

/** What a statement that does not throw leaves behind. */
export const geenFout__: unique symbol = Symbol('no error');

/** `value; // => expected` */
export function gelijk__(waarde: unknown, verwacht: unknown, regel: number): void {
  expect(waarde, `line ${regel}`).toEqual(verwacht);
}

/** `statement; // throws code` */
export function werpt__(fout: unknown, code: string, regel: number): void {
  if (fout === geenFout__) throw new Error(`line ${regel}: did not throw ${code}`);
  if (!(fout instanceof Error) || fout.name !== 'DomeinFout') throw fout;
  expect((fout as { code?: unknown }).code, `line ${regel}`).toBe(code);
}
