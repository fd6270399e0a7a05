import type { Standen } from '../stand/computeStanden.js';
import type { Stand } from '../stand/stand.js';
import { listUitkeringen } from '../uitkering/listUitkeringen.js';
import type { Uitkeringstelling } from '../uitkering/uitkering.js';

/** A contribution on a day; of a specifieke uitkering with what it pays of what it covers. */
export interface Boekstand {
  readonly stand: Stand;
  readonly uitkering?: Uitkeringstelling | undefined;
}

/** The contributions on a day, by their keys. */
export function indexBoekstanden(standen: Standen): ReadonlyMap<string, Boekstand> {
  const uitkeringen = new Map(listUitkeringen(standen).map((uitkering) => [uitkering.stand, uitkering]));
  return new Map(
    standen.standen.map((stand) => [stand.plek.bijdrage.id, { stand, uitkering: uitkeringen.get(stand) }]),
  );
}
