import { i32 } from '../../rekenen/index.js';
import type { Paren } from './createParen.js';

/** Whether two candidates are neighbours. */
export function hasPaar({ start, buren }: Paren, c: number, d: number): boolean {
  let laag = i32(start, c);
  const eind = i32(start, c + 1);
  let hoog = eind;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if (i32(buren, midden) < d) laag = midden + 1;
    else hoog = midden;
  }
  return laag < eind && i32(buren, laag) === d;
}
