import { createVingerafdruk } from '../../kern/index.js';
import { countKandidaten } from './countKandidaten.js';
import { fingerprintBuren } from './fingerprintBuren.js';
import type { Gegeven } from './fingerprintInvoer.js';
import type { Inhoud } from './inhoud.js';
import { sortByCode } from './sortByCode.js';

/** The fingerprints of the input of a selection as decisions of version 1 have them: one of all scores and one of all gebieden. */
export function fingerprintInvoer1({ scores, opties }: Gegeven): Inhoud['invoer'] {
  return {
    methode: 'sha256-rfc8785',
    scores: createVingerafdruk(
      Object.fromEntries(
        Object.entries(scores).map(([programma, rijen]) => [
          programma,
          sortByCode(rijen).map(({ code, score }) => ({ code, score })),
        ]),
      ),
    ),
    gebieden: createVingerafdruk(
      sortByCode(opties.gebieden ?? []).map(({ code, wijk, kenmerken, inwoners, cijfers }) => ({
        code,
        wijk,
        kenmerken: kenmerken && [...kenmerken].sort(),
        inwoners,
        cijfers,
      })),
    ),
    buren: fingerprintBuren(opties.buren),
    kandidaten: countKandidaten(scores),
  };
}
