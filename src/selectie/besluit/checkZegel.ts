import { type Bevinding, createVingerafdruk } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { listVerschillen } from './listVerschillen.js';
import { sealBesluit } from './sealBesluit.js';
import type { Selectiebesluit } from './selectiebesluit.js';

const GEHEEL = ['vingerafdrukken', 'geheel'];

/** What of a decision is no longer as it was sealed. A decision of version 1 is held against its fingerprint in that form. */
function checkGewijzigd({ vingerafdrukken, ...inhoud }: Selectiebesluit): {
  readonly nu: string;
  readonly bevindingen: Bevinding[];
} {
  const { geheel: besluit } = vingerafdrukken;
  const { delen, geheel } = sealBesluit(inhoud);
  const nu = vingerafdrukken.versie === 2 ? geheel : createVingerafdruk({ ...inhoud, versie: 1 });
  const bevindingen: Bevinding[] = [];
  if (besluit === undefined) {
    bevindingen.push(createBevinding('info', 'selectie.besluit_zonder_vingerafdruk', ['vingerafdrukken'], {}));
  } else if (besluit !== nu) {
    bevindingen.push(createBevinding('fout', 'selectie.besluit_gewijzigd', GEHEEL, { besluit, nu }));
  }
  if (vingerafdrukken.versie === 2) {
    for (const { pad } of listVerschillen([], vingerafdrukken.delen, delen))
      bevindingen.push(createBevinding('fout', 'selectie.besluit_deel_gewijzigd', pad, { deel: pad.join('.') }));
  }
  return { nu, bevindingen };
}

/**
 * Whether a decision is still as it was sealed, and which fields are not.
 *
 * @param verwacht - the fingerprint of the whole as recorded elsewhere
 */
export function checkZegel(besluit: Selectiebesluit, verwacht: string | undefined): Bevinding[] {
  const { nu, bevindingen } = checkGewijzigd(besluit);
  if (verwacht === undefined || verwacht === nu) return bevindingen;
  return [...bevindingen, createBevinding('fout', 'selectie.besluit_onverwacht', GEHEEL, { verwacht, nu })];
}
