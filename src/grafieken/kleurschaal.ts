import type { Specdeel } from '../verslag/index.js';
import { KLEUREN } from './basis.js';
import { repeatLijst } from './repeatLijst.js';

/** A scale of colours for names in a fixed order. */
export const kleurschaal = (namen: readonly string[]): Specdeel => ({
  domain: namen,
  range: repeatLijst(KLEUREN, namen.length),
});
