import { f64 } from '../lees.js';
import type { Einden } from './einden.js';
import { findNde } from './findNde.js';

/**
 * The interval of the effects that the test would not reject. To test an effect d, d times the label is subtracted from every outcome. An
 * arrangement is then at least as extreme as the found one for every d between two crossings, and the found effect always lies between
 * these. So the number of arrangements at least as extreme can only fall when d moves away from the found effect, to either side. The ends
 * of the interval are therefore order statistics of the crossings. That needs no search, and never contradicts p.
 */
export function invertToets(
  t: Float64Array,
  c: Float64Array,
  tGevonden: number,
  cGevonden: number,
  alfa: number,
): Einden {
  const laag = new Float64Array(t.length);
  const hoog = new Float64Array(t.length);
  const marge = cGevonden * 1e-10;
  for (let i = 0; i < t.length; i++) {
    const [ti, ci] = [f64(t, i), f64(c, i)];
    const gelijk = cGevonden - ci;
    const tegen = cGevonden + ci;
    if (gelijk <= marge || tegen <= marge) {
      // The found arrangement itself or its mirror image: equally extreme, whatever the effect.
      laag[i] = Number.NEGATIVE_INFINITY;
      hoog[i] = Number.POSITIVE_INFINITY;
    } else {
      const een = (tGevonden - ti) / gelijk;
      const ander = (tGevonden + ti) / tegen;
      laag[i] = Math.min(een, ander);
      hoog[i] = Math.max(een, ander);
    }
  }
  // A p of exactly alfa rejects. The small addition keeps 0.05 * 20 from being rounded below 1.
  const plaats = Math.floor(alfa * t.length + 1e-9);
  return { onder: findNde(laag, plaats), boven: findNde(hoog, t.length - 1 - plaats) };
}
