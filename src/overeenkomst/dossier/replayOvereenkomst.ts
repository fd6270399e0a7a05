import { attempt, explainFout, requireLijst, requireObject } from '../../kern/huis.js';
import { Datum } from '../../kern/index.js';
import { Overeenkomstgebeurtenis } from '../gebeurtenis/overeenkomstgebeurtenis.js';
import { requireGebeurtenis } from '../gebeurtenis/requireGebeurtenis.js';
import { checkToevoeging } from './checkToevoeging.js';
import { getIndex } from './getIndex.js';
import { initialOvereenkomstdossier, Overeenkomstdossier } from './overeenkomstdossier.js';
import { requireDossier } from './requireDossier.js';

/** Options of {@link replayOvereenkomst}. */
export interface ReplayOvereenkomstOptions {
  /** Only what was recorded on or before this day: the record as it was known then. Default: all events. */
  readonly bekendOp?: Datum | undefined;
  /** A snapshot to continue from: give only the events after it. Default: `initialOvereenkomstdossier`. */
  readonly vanaf?: Overeenkomstdossier | undefined;
}

/**
 * Builds the record of an agreement from its events. A snapshot with the events after it gives the same record. Together with
 * `getOvereenkomststand` this gives both axes of time: `bekendOp` is the day of knowing, `peildatum` the day of happening.
 *
 * Cost: n in the events.
 *
 * @param gebeurtenissen - the events of one agreement, in the order of recording. It takes time in proportion to their number.
 * @param options - the day of knowing, and a snapshot
 * @throws DomeinFout `overeenkomst.stroom_zonder_begin`, `overeenkomst.stroom_tweede_begin`, `overeenkomst.andere_overeenkomst`,
 *   `overeenkomst.gebeurtenis_botst`; `kern.datum_ongeldig`; `kern.document_ongeldig`: a value is not an event, or not a record
 *
 * @example
 * ```ts
 * import { replayOvereenkomst } from 'buurtaanpak/overeenkomst';
 *
 * replayOvereenkomst([]).gebeurtenissen.length; // => 0
 * ```
 */
export function replayOvereenkomst(
  gebeurtenissen: readonly Overeenkomstgebeurtenis[],
  options: ReplayOvereenkomstOptions = {},
): Overeenkomstdossier {
  requireObject(options, 'opties');
  requireLijst(gebeurtenissen, 'overeenkomstgebeurtenissen');
  const { bekendOp, vanaf = initialOvereenkomstdossier } = options;
  const gegeven = requireDossier(vanaf);
  if (bekendOp !== undefined) Datum.parse(bekendOp);
  return explainFout(
    { vanaf: gegeven, gebeurtenissen },
    ({ vanaf, gebeurtenissen }) => {
      const alle = [...vanaf.gebeurtenissen];
      const plaatsen = new Map(getIndex(vanaf).plaatsen);
      let { overeenkomst } = vanaf;
      for (const gebeurtenis of gebeurtenissen) {
        if (bekendOp !== undefined) {
          requireGebeurtenis(gebeurtenis);
          if (gebeurtenis.geregistreerd > bekendOp) continue;
        }
        if (!checkToevoeging({ overeenkomst, gebeurtenissen: alle, plaatsen }, gebeurtenis)) continue;
        overeenkomst = gebeurtenis.overeenkomst;
        plaatsen.set(gebeurtenis.id, alle.length);
        alle.push(gebeurtenis);
      }
      return alle.length === vanaf.gebeurtenissen.length
        ? vanaf
        : { soort: 'overeenkomstdossier', versie: 2, overeenkomst, gebeurtenissen: alle };
    },
    () =>
      attempt(() => ({
        gebeurtenissen: gebeurtenissen.map((een) => Overeenkomstgebeurtenis.parse(een)),
        vanaf: Overeenkomstdossier.parse(vanaf),
      })),
  );
}
