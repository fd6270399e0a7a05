import type { Pad } from '../../kern/index.js';

/** A place at which a decision differs, with both values as text or number: `-` for what is not there, `…` for what has parts. */
export interface Verschil {
  readonly pad: Pad;
  readonly besluit: string | number;
  readonly nu: string | number;
}

const isDelen = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null;

const show = (waarde: unknown) =>
  isDelen(waarde) ? '…' : typeof waarde === 'number' ? waarde : waarde === undefined ? '-' : String(waarde);

/** Every place at which two JSON values differ, in the order of the first. */
export function listVerschillen(pad: Pad, besluit: unknown, nu: unknown): Verschil[] {
  if (isDelen(besluit) && isDelen(nu) && Array.isArray(besluit) === Array.isArray(nu)) {
    const namen = [...new Set([...Object.keys(besluit), ...Object.keys(nu)])];
    return namen.flatMap((naam) =>
      listVerschillen([...pad, Array.isArray(nu) ? Number(naam) : naam], besluit[naam], nu[naam]),
    );
  }
  return besluit === nu ? [] : [{ pad, besluit: show(besluit), nu: show(nu) }];
}
