import { EMMERS_PER_RIJ, type Rangwerk } from './sortTrekking.js';

/** Makes the arrays for ranking `aantal` buurten, once for all draws. */
export function makeRangwerk(aantal: number): Rangwerk {
  const emmers = aantal * EMMERS_PER_RIJ + 2;
  return {
    emmers,
    getallen: new Int32Array(emmers + 2 * aantal),
    rijen: emmers + aantal,
    gesorteerd: new Float64Array(aantal),
  };
}
