import type { Bevinding, Pad } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { listVerschillen } from './listVerschillen.js';

/** Every place at which a part of a decision differs from what was computed again, as findings. */
export function compareWaarden(plek: Pad, besluit: unknown, nu: unknown): Bevinding[] {
  return listVerschillen(plek, besluit, nu).map(({ pad, ...waarden }) =>
    createBevinding('fout', 'selectie.verschil_waarde', pad, { veld: pad.join('.'), ...waarden }),
  );
}
