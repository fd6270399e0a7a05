import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { type Algoritmeoordeel, VERPLICHTE_OORDELEN } from './algoritmeoordeel.js';

const isLeeg = (waarde: unknown): boolean =>
  waarde === undefined || waarde === null || (typeof waarde === 'string' && waarde.trim() === '');

const tell = (...pad: readonly string[]): Bevinding =>
  createBevinding('fout', 'register.oordeel_ontbreekt', pad, { veld: pad.join('.') });

/** The judgements that an entry needs and that are not there: `register.oordeel_ontbreekt`. Nothing is assumed in their place. */
export function listOntbrekend(oordeel: Partial<Algoritmeoordeel>): Bevinding[] {
  return VERPLICHTE_OORDELEN.flatMap((veld) => {
    const waarde: unknown = oordeel[veld];
    if (isLeeg(waarde)) return [tell(veld)];
    if (veld !== 'aiVerordening') return [];
    const delen = new Map(typeof waarde === 'object' && waarde !== null ? Object.entries(waarde) : []);
    return ['aiSysteem', 'bijlageIII', 'waarom'].flatMap((deel) => (isLeeg(delen.get(deel)) ? [tell(veld, deel)] : []));
  });
}
