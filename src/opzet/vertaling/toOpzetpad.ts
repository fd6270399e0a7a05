import type { Pad } from '../../kern/index.js';
import type { Opzet } from '../model/opzet.js';

/** The place of each quotum of the selection in the programmes. */
function placeQuota({ programmas }: Pick<Opzet, 'programmas'>): Pad[] {
  return programmas.flatMap(({ quota }, p) => quota.map((_, q) => ['programmas', p, 'quota', q]));
}

/**
 * The place in the opzet of what the selection calls `quota`, `opties.regels` and so on; `undefined` for a place that is no part of the
 * opzet, such as a score.
 */
export function toOpzetpad(opzet: Pick<Opzet, 'programmas'>, pad: Pad): Pad | undefined {
  const [eerste, tweede, ...rest] = pad;
  if (eerste === 'quota') {
    if (tweede === undefined) return ['programmas'];
    const plek = placeQuota(opzet)[Number(tweede)];
    return plek === undefined ? undefined : [...plek, ...rest];
  }
  if (eerste === 'kenmerken') return pad;
  if (eerste === 'regels') return ['keuze', ...pad];
  if (eerste !== 'opties' || tweede === undefined) return undefined;
  return ['gebieden', 'buren'].includes(String(tweede)) ? undefined : ['keuze', tweede, ...rest];
}
