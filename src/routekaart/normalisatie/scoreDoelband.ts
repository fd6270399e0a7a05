import type { Doelband, Normalisatie } from '../model/routekaart.js';
import type { Bereik } from './kolomscore.js';

/** Where a value lies in the trapezium: 0 up to `onder`, rising to 1 at the band, falling to 0 from `boven` on. */
function trapezium(x: number, onder: number, doel: Doelband, boven: number): number {
  if (x >= doel.van && x <= doel.tot) return 1;
  if (x < doel.van) return x <= onder ? 0 : (x - onder) / (doel.van - onder);
  return x >= boven ? 0 : (boven - x) / (boven - doel.tot);
}

/**
 * Scores values by their place against a band: the highest score inside the band, falling to the lowest score at `onder` and at `boven`. A
 * missing value (NaN) stays missing.
 */
export function scoreDoelband(
  x: Float64Array,
  { onder, boven }: Extract<Normalisatie, { methode: 'doelband' }>,
  doel: Doelband,
  { van, tot }: Bereik,
): Float64Array {
  return x.map((waarde) => van + (tot - van) * trapezium(waarde, onder, doel, boven));
}
