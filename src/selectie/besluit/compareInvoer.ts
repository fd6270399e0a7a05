import type { Bevinding, Pad } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { fingerprintInvoer, type Gegeven } from './fingerprintInvoer.js';
import { fingerprintInvoer1 } from './fingerprintInvoer1.js';
import { listVerschillen } from './listVerschillen.js';
import type { Selectiebesluit } from './selectiebesluit.js';

const listProgrammas = ({ scores }: Selectiebesluit['invoer']): readonly string[] =>
  typeof scores === 'string' ? [] : scores.map(({ programma }) => programma);

/** The part of the input at a place, for people: of scores the programme. */
function nameDeel(pad: Pad, invoer: Selectiebesluit['invoer'], nu: Selectiebesluit['invoer']): string {
  const [, deel, plek] = pad;
  const programma = listProgrammas(invoer)[Number(plek)] ?? listProgrammas(nu)[Number(plek)];
  return deel === 'scores' && programma !== undefined ? `scores.${programma}` : pad.slice(1).join('.');
}

/** Every part of the input that is not that of the decision. */
export function compareInvoer({ invoer, vingerafdrukken }: Selectiebesluit, gegeven: Gegeven): Bevinding[] {
  const nu = vingerafdrukken.versie === 1 ? fingerprintInvoer1(gegeven) : fingerprintInvoer(gegeven);
  return listVerschillen(['invoer'], invoer, nu).map(({ pad, ...waarden }) =>
    createBevinding('fout', 'selectie.verschil_invoer', pad, { deel: nameDeel(pad, invoer, nu), ...waarden }),
  );
}
