import { createVingerafdruk } from '../../kern/index.js';
import type { SelectieInvoer } from '../model/selectieInvoer.js';
import type { Selectiebesluit } from './selectiebesluit.js';

/** The fingerprints of the input of a selection. The order of rows does not count, because it does not change the outcome. */
export function fingerprintInvoer({
  scores,
  opties,
}: Pick<SelectieInvoer, 'scores' | 'opties'>): Selectiebesluit['invoer'] {
  const byCode = <T extends { readonly code: string }>(rijen: readonly T[]) =>
    [...rijen].sort((a, b) => (a.code < b.code ? -1 : 1));
  const paren = (opties.buren ?? []).map(([a, b]) => (a < b ? [a, b] : [b, a]));
  const codes = new Set<string>();
  for (const rijen of Object.values(scores)) for (const { code, score } of rijen) if (score !== null) codes.add(code);
  return {
    methode: 'sha256-rfc8785',
    scores: createVingerafdruk(
      Object.fromEntries(
        Object.entries(scores).map(([programma, rijen]) => [
          programma,
          byCode(rijen).map(({ code, score }) => ({ code, score })),
        ]),
      ),
    ),
    gebieden: createVingerafdruk(
      byCode(opties.gebieden ?? []).map(({ code, wijk, kenmerken, inwoners, cijfers }) => ({
        code,
        wijk,
        kenmerken: kenmerken && [...kenmerken].sort(),
        inwoners,
        cijfers,
      })),
    ),
    buren: createVingerafdruk([...new Set(paren.map((paar) => JSON.stringify(paar)))].sort()),
    kandidaten: codes.size,
  };
}
