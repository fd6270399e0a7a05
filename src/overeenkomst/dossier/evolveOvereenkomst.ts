import { attempt, explainFout } from '../../kern/huis.js';
import { Overeenkomstgebeurtenis } from '../gebeurtenis/overeenkomstgebeurtenis.js';
import { checkToevoeging } from './checkToevoeging.js';
import { getIndex, setIndex } from './getIndex.js';
import { Overeenkomstdossier } from './overeenkomstdossier.js';
import { requireDossier } from './requireDossier.js';

/**
 * Adds one event to the record. Events come in the order in which they were recorded. It accepts every fact: `decideOvereenkomst` checks
 * the rules beforehand, `checkOvereenkomstdossier` afterwards. An event that is in the record already, because it was delivered twice,
 * changes nothing.
 *
 * Cost: n in the events of the record, which are copied. For many events at once use `replayOvereenkomst`.
 *
 * @param dossier - the record so far; `initialOvereenkomstdossier` at the start. It is not changed.
 * @param gebeurtenis - the next event of the stream, in the newest form (`Overeenkomstgebeurtenis.parse`)
 * @returns the record with the event in it; the very same record when it was in it
 * @throws DomeinFout `overeenkomst.stroom_zonder_begin`: the first event of a stream is not `concept_opgesteld`;
 *   `overeenkomst.stroom_tweede_begin`: a later event is `concept_opgesteld`; `overeenkomst.andere_overeenkomst`: the event belongs to
 *   another agreement, so two streams were mixed; `overeenkomst.gebeurtenis_botst`: another event has the same id;
 *   `kern.document_ongeldig`: this is not a record, or not an event
 *
 * @example
 * ```ts
 * import { evolveOvereenkomst, initialOvereenkomstdossier, Overeenkomstgebeurtenis } from 'buurtaanpak/overeenkomst';
 *
 * const hoofd = { versie: 2, id: 'e7', overeenkomst: 'proef', datum: '2027-01-01', geregistreerd: '2027-01-02', door: 'medewerker-7' };
 * const hervat = Overeenkomstgebeurtenis.parse({ ...hoofd, soort: 'hervat', vanaf: '2027-01-01' });
 * evolveOvereenkomst(initialOvereenkomstdossier, hervat); // throws overeenkomst.stroom_zonder_begin
 * ```
 */
export function evolveOvereenkomst(
  dossier: Overeenkomstdossier,
  gebeurtenis: Overeenkomstgebeurtenis,
): Overeenkomstdossier {
  const gegeven = requireDossier(dossier);
  return explainFout(
    { dossier: gegeven, gebeurtenis },
    ({ dossier, gebeurtenis }) => {
      const { plaatsen, geregistreerdTot } = getIndex(dossier);
      const { overeenkomst, gebeurtenissen } = dossier;
      if (!checkToevoeging({ overeenkomst, gebeurtenissen, plaatsen }, gebeurtenis)) return dossier;
      const verder: Overeenkomstdossier = {
        soort: 'overeenkomstdossier',
        versie: 2,
        overeenkomst: gebeurtenis.overeenkomst,
        gebeurtenissen: [...gebeurtenissen, gebeurtenis],
      };
      const { id, geregistreerd } = gebeurtenis;
      const later = geregistreerdTot === undefined || geregistreerd > geregistreerdTot;
      plaatsen.set(id, gebeurtenissen.length);
      setIndex(verder, { plaatsen, geregistreerdTot: later ? geregistreerd : geregistreerdTot });
      return verder;
    },
    () =>
      attempt(() => ({
        dossier: Overeenkomstdossier.parse(dossier),
        gebeurtenis: Overeenkomstgebeurtenis.parse(gebeurtenis),
      })),
  );
}
