import type { Pad } from '../../kern/index.js';
import type { Opzet } from '../model/opzet.js';

/** The place of each quotum of the selection in the programmes. */
function placeQuota({ programmas }: Pick<Opzet, 'programmas'>): Pad[] {
  return programmas.flatMap(({ quota }, p) => quota.map((_, q) => ['programmas', p, 'quota', q]));
}

/**
 * The place in the opzet of what a selection calls `quota`, `opties.regels` and so on. What is no part of the opzet, such as a score or a
 * neighbour, keeps its place.
 */
export function toOpzetpad(opzet: Pick<Opzet, 'programmas'>, pad: Pad): Pad {
  const [eerste, tweede, ...rest] = pad;
  if (eerste === 'quota') {
    if (tweede === undefined) return ['programmas'];
    return [
      ...placeQuota(opzet)
        .slice(Number(tweede), Number(tweede) + 1)
        .flat(),
      ...rest,
    ];
  }
  return eerste === 'opties' && tweede !== 'gebieden' && tweede !== 'buren' ? ['keuze', ...pad.slice(1)] : pad;
}
