import type { Datum } from '../../kern/index.js';
import { computeStanden } from '../stand/computeStanden.js';
import { readPeiling } from '../stand/peiling.js';
import { listUitkeringen } from '../uitkering/listUitkeringen.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import { computeBcf } from './computeBcf.js';
import { computeReserves } from './computeReserves.js';
import { createUitkeringsstand } from './createUitkeringsstand.js';
import { listBtwregels } from './listBtwregels.js';
import { listPosten, listUitkeringsposten } from './listPosten.js';
import type { Overlopend } from './overlopend.js';

/** Options of {@link computeOverlopend}. */
export interface ComputeOverlopendOptions {
  /** The day of the balance. What happened on it counts. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
  /** How the days of a year of the programme are laid over the begrotingsjaren. Default: `dagen`. */
  readonly methode?: 'dagen' | 'maanden' | undefined;
}

DOC
export function computeOverlopend(verloop: Geldverloop, options: ComputeOverlopendOptions): Overlopend {
  const standen = computeStanden(readPeiling(verloop, options));
  const uitkeringen = listUitkeringen(standen);
  const perStand = new Map(uitkeringen.map((telling) => [telling.stand, telling]));
  return {
    peildatum: standen.peiling.peildatum,
    posten: standen.standen.flatMap((stand) => {
      const uitkering = perStand.get(stand);
      return uitkering ? listUitkeringsposten(uitkering) : listPosten(stand);
    }),
    btw: standen.standen.flatMap(listBtwregels),
    bcf: computeBcf(standen),
    uitkeringen: uitkeringen.map(createUitkeringsstand),
    ...computeReserves(standen),
  };
}
