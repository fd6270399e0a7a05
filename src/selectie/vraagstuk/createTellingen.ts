import type { Telregel } from '../../oplosser/index.js';
import type { Regel } from '../model/regel.js';
import { createWaarToets } from './createWaarToets.js';
import { getBits } from './getBits.js';
import { rangeVanAantal } from './rangeVanAantal.js';
import type { Vraagstuk } from './vraagstuk.js';

/** The rules `aantal_met` as counts in numbers. */
export function createTellingen({ gebieden, volgorde, quota }: Vraagstuk, regels: readonly Regel[]): Telregel[] {
  const tellingen: Telregel[] = [];
  for (const regel of regels) {
    if (regel.soort !== 'aantal_met') continue;
    const { waar, aantal, programmas } = regel;
    const toets = createWaarToets(waar, gebieden);
    const leden: number[] = [];
    volgorde.forEach((g, c) => {
      if (toets(g)) leden.push(c);
    });
    tellingen.push({
      leden: new Int32Array(leden),
      ...rangeVanAantal(aantal),
      vakken: getBits(quota, programmas),
    });
  }
  return tellingen;
}
