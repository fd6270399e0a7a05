import type { Kandidaat, Proef, Proefplek } from './kandidaat.js';
import { listHerhaalproeven } from './proeven/listHerhaalproeven.js';
import { listKillproeven } from './proeven/listKillproeven.js';
import { listLeesproeven } from './proeven/listLeesproeven.js';
import { listMomentopnameproeven } from './proeven/listMomentopnameproeven.js';
import { listSchadeproeven } from './proeven/listSchadeproeven.js';
import { listSchrijversproeven } from './proeven/listSchrijversproeven.js';
import { listTekstproeven } from './proeven/listTekstproeven.js';
import { listToevoegproeven } from './proeven/listToevoegproeven.js';

/**
 * All that a store of events must do, as proeven that run one by one, in any runner of tests or in a loop. Each makes a place of its own and
 * leaves nothing behind.
 */
export function listProeven<P extends Proefplek>(kandidaat: Kandidaat<P>): Proef[] {
  return [
    ...listToevoegproeven(kandidaat),
    ...listHerhaalproeven(kandidaat),
    ...listTekstproeven(kandidaat),
    ...listLeesproeven(kandidaat),
    ...listMomentopnameproeven(kandidaat),
    ...listSchrijversproeven(kandidaat),
    ...listSchadeproeven(kandidaat),
    ...listKillproeven(kandidaat),
  ];
}
