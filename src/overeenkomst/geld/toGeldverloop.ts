import type { Geldverloop } from '../../financiering/index.js';
import { explainFout } from '../../kern/huis.js';
import { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { requireDossier } from '../dossier/requireDossier.js';
import { refuse } from '../teksten/codes.js';
import { buildGeldverloop } from './buildGeldverloop.js';

/**
 * The course of the money of an agreement: its parties, its texts with their buurten, and every event that moves money, each with the
 * days on which it was known. It holds all that is recorded; `peildatum` and `bekendOp` are options of the functions that read it.
 *
 * - The first text is the draft as it was last known; a change of the draft replaces it from the day of recording on. A text that nobody
 *   signed still gives the terms.
 * - A corrected event is there in every form in which it was known. The first form has the id of the event, a later one that of the
 *   correction that wrote it; what came back after it was gone has `~2` behind it.
 * - Signing is one event, on the day on which all signatures were there, with the id of the last of them.
 * - An end, or else a notice that was not withdrawn, is one event `beeindigd` with the id of that end or notice.
 *
 * Cost: n in the events; the course of a record that was asked before is remembered.
 *
 * @param dossier - the record
 * @returns the course, for `listBoekingen`, `computeUitputting` and the other functions of financiering. Events stand in the order of
 *   recording. It is made once for each record.
 * @throws DomeinFout `overeenkomst.stroom_zonder_begin`: the record is empty, so there are no terms; `kern.document_ongeldig`: this is not
 *   a record
 *
 * @example
 * ```ts
 * import { listBoekingen } from 'buurtaanpak/financiering';
 * import type { Datum } from 'buurtaanpak/kern';
 * import { type Overeenkomstdossier, toGeldverloop } from 'buurtaanpak/overeenkomst';
 *
 * const list = (dossier: Overeenkomstdossier, peildatum: Datum) => listBoekingen(toGeldverloop(dossier), { peildatum });
 * ```
 */
export function toGeldverloop(dossier: Overeenkomstdossier): Geldverloop {
  const gegeven = requireDossier(dossier);
  return explainFout(
    gegeven,
    (dossier) => {
      if (dossier.gebeurtenissen.length === 0)
        refuse('overeenkomst.stroom_zonder_begin', { soort: 'geen' }, ['gebeurtenissen']);
      return buildGeldverloop(dossier).verloop;
    },
    Overeenkomstdossier.safeParse,
  );
}
