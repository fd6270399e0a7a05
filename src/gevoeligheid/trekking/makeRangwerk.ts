import { EMMERS_PER_RIJ, type Rangwerk } from './rankTrekking.js';

/** Makes the arrays for ranking `aantal` buurten, once for all draws. */
export function makeRangwerk(aantal: number): Rangwerk {
  return {
    tellers: new Int32Array(aantal * EMMERS_PER_RIJ + 2),
    emmers: new Int32Array(aantal),
    volgorde: new Int32Array(aantal),
    gesorteerd: new Float64Array(aantal),
  };
}
