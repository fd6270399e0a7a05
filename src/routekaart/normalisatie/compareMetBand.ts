import { isGelijk } from '../../rekenen/index.js';
import type { Doelband } from '../model/routekaart.js';

/** The distance to the band as a value for which more is better: 0 inside the band, below 0 outside. */
export function compareMetBand(x: Float64Array, doel: Doelband): Float64Array {
  const isBinnen = (waarde: number) =>
    (waarde >= doel.van && waarde <= doel.tot) || isGelijk(waarde, doel.van) || isGelijk(waarde, doel.tot);
  return x.map((waarde) => (isBinnen(waarde) ? 0 : waarde < doel.van ? waarde - doel.van : doel.tot - waarde));
}
