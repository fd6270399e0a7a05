import type { Buurtgeld } from '../model/programmastand.js';
import { byJaar } from './byJaar.js';
import type { Cel } from './cel.js';
import { sumLasten } from './sumLasten.js';
import { sumPer } from './sumPer.js';

/** The money of a buurt out of its cells. */
export function createBuurtgeld(cellen: readonly Cel[]): Buurtgeld {
  const { lasten, sommen } = sumLasten(cellen);
  return { ...sommen, perBegrotingsjaar: sumPer(lasten, ['begrotingsjaar', 'partij', 'kostendrager']).sort(byJaar) };
}
