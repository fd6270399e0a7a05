import type { Bevinding } from '../../../kern/index.js';
import type { Opzet } from '../../model/opzet.js';
import { createBevinding } from '../../teksten/codes.js';
import { toOpzetpad } from '../../vertaling/toOpzetpad.js';

/** Why there is no choice, at its places in the opzet. A quotum for which there is no buurt at all is told in words of its own. */
export function placeBotsing(opzet: Opzet, bevindingen: readonly Bevinding[]): Bevinding[] {
  const quota = opzet.programmas.flatMap((een) => een.quota);
  return bevindingen.map((een) => {
    const [lijst, plaats, ...rest] = een.pad;
    const q = lijst === 'quota' ? quota.findIndex(({ id }) => id === plaats) : -1;
    const pad = toOpzetpad(opzet, q < 0 ? een.pad : ['quota', q, ...rest]) ?? een.pad;
    const quotum = quota[q];
    return een.code === 'selectie.botsing_quotum' && een.params.kandidaten === 0 && quotum !== undefined
      ? createBevinding('fout', 'opzet.quotum_zonder_buurten', pad, { quotum: quotum.naam ?? quotum.id })
      : { ...een, pad };
  });
}
