import type { Doel } from '../model/doel.js';
import type { Doelwaarde } from '../model/selectie.js';

/** A step of an objective: what is made as high as possible, and the buurten whose values count in it. */
export interface Stap {
  readonly doel: Doelwaarde['doel'];
  readonly programma?: string | undefined;
}

/** The steps of an objective, one after the other. */
export function listStappen(doel: Doel): Stap[] {
  if (doel.soort === 'lexicografisch') return doel.volgorde.map((programma) => ({ doel: 'totaal', programma }));
  return doel.soort === 'totaal' ? [{ doel: 'totaal' }] : [{ doel: 'minimum' }, { doel: 'totaal' }];
}
