import { type Geldafspraak, listAfspraken } from '../../financiering/huis.js';
import { listBoekingen } from '../../financiering/index.js';
import { type Overeenkomstdossier, toGeldverloop } from '../../overeenkomst/index.js';
import type { Dagen } from '../model/dagen.js';
import type { Geldstand } from '../model/programmastand.js';
import type { Cel } from './cel.js';
import { createGeldstand } from './createGeldstand.js';

/** The money of a deelnemer on a day. */
export interface GelezenGeld {
  readonly geld: Geldstand;
  readonly cellen: readonly Cel[];
  /** The instalments and the conditions. */
  readonly afspraken: readonly Geldafspraak[];
}

/** Reads the money of an agreement of which a text is known. */
export function readGeld(dossier: Overeenkomstdossier, dagen: Dagen): GelezenGeld {
  const verloop = toGeldverloop(dossier);
  const cellen = listBoekingen(verloop, dagen).map(({ van, ...rest }): Cel => ({ ...rest, partij: van }));
  return { geld: createGeldstand(verloop, cellen, dagen), cellen, afspraken: listAfspraken(verloop, dagen) };
}
