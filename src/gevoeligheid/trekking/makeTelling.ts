import type { Rangtellingen } from './telling.js';

/** Makes the counts of no draws. */
export function makeTelling(aantal: number, klassen: number): Rangtellingen {
  return {
    verdeling: new Uint32Array(aantal * (klassen + 1)),
    inTop: new Uint32Array(aantal),
    besteRang: new Int32Array(aantal).fill(aantal),
    slechtsteRang: new Int32Array(aantal),
    laagsteScore: new Float64Array(aantal).fill(Number.POSITIVE_INFINITY),
    hoogsteScore: new Float64Array(aantal).fill(Number.NEGATIVE_INFINITY),
  };
}
