import { EMMERS_PER_RIJ, type Rangwerk } from './rankTrekking.js';

/** The arrays in which so many buurten are ranked, made once for all draws. */
export function makeRangwerk(aantal: number): Rangwerk {
  return {
    tellers: new Int32Array(aantal * EMMERS_PER_RIJ + 2),
    emmers: new Int32Array(aantal),
    volgorde: new Int32Array(aantal),
    gesorteerd: new Float64Array(aantal),
  };
}
