import { estimateClopperPearson } from '../../../rekenen/index.js';
import type { Simulatieaandeel } from '../../model/simulatie.js';

/** A count of runs as a share, with its Monte Carlo error and its exact 99% interval. */
export function countAandeel(aantal: number, van: number): Simulatieaandeel {
  const { waarde, interval } = estimateClopperPearson(aantal, van, { betrouwbaarheid: 0.99 });
  return {
    aandeel: waarde,
    van,
    standaardfout: Math.sqrt((waarde * (1 - waarde)) / van),
    onder: Number(interval.onder),
    boven: Number(interval.boven),
  };
}
