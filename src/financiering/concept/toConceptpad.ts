import type { Pad } from '../../kern/index.js';

/** Where a year stands in what a plan is drafted from: its block, and its place in `programmajaren`. */
export interface Conceptplaats {
  readonly blok: number;
  readonly plek: number;
}

/** The place of a problem of a plan in what it was drafted from. */
export function toConceptpad(pad: Pad, plaatsen: readonly Conceptplaats[]): Pad {
  const [veld, jaar, deel, ...rest] = pad;
  if (veld !== 'perioden') return pad;
  const plaats = plaatsen[Number(jaar)];
  if (plaats === undefined || deel === undefined) return ['jaren'];
  return deel === 'programmajaar' || deel === 'periode'
    ? ['jaren', plaats.blok, 'programmajaren', plaats.plek]
    : ['jaren', plaats.blok, deel, ...rest];
}
