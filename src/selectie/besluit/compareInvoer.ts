import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { fingerprintInvoer, type Gegeven } from './fingerprintInvoer.js';
import { fingerprintInvoer1 } from './fingerprintInvoer1.js';
import { listVerschillen } from './listVerschillen.js';
import type { Selectiebesluit } from './selectiebesluit.js';

/** Every part of the input that is not that of the decision. */
export function compareInvoer({ invoer, vingerafdrukken }: Selectiebesluit, gegeven: Gegeven): Bevinding[] {
  const nu = vingerafdrukken.versie === 1 ? fingerprintInvoer1(gegeven) : fingerprintInvoer(gegeven);
  return listVerschillen(['invoer'], invoer, nu).map(({ pad, ...waarden }) =>
    createBevinding('fout', 'selectie.verschil_invoer', pad, { deel: pad.slice(1).join('.'), ...waarden }),
  );
}
