import type { Bevinding } from '../../kern/index.js';
import { compareVolgorde } from '../dossier/compareVolgorde.js';
import { getIndex } from '../dossier/getIndex.js';
import { requireTeamdossier } from '../dossier/requireTeamdossier.js';
import type { Dossiergebeurtenis, Teamdossier } from '../dossier/teamdossier.js';
import { bekendOf } from '../gebeurtenis/bekendOf.js';
import { findOnmogelijk } from '../stand/findOnmogelijk.js';
import { createBevinding } from '../teksten/codes.js';

/**
 * Checks whether a record is consistent: all events are of one team, have unique ids, stand in order by number, and are possible at their
 * place. A record made by `decideTeam` and `evolveTeam` has no findings. A record that was stored in another way or changed by hand may have.
 *
 * @param dossier - a record of the right form (`Teamdossier.parse`)
 * @returns findings of severity `fout` with the path in the record: `team.ander_team`, `team.gebeurtenis_bestaat_al`,
 *   `team.dossier_volgorde`, `team.correctie_zonder_doel`, `team.in_toekomst`, `team.notitie_past_niet`, and the codes of the
 *   rules of `decideTeam` for an event that is not possible at its place (such an event has no effect in `findTeamstand`)
 *
 * @example
 * ```ts
 * import { checkTeamdossier, initialTeamdossier } from 'buurtaanpak/team';
 *
 * checkTeamdossier(initialTeamdossier); // => []
 * ```
 */
export function checkTeamdossier(dossier: Teamdossier): Bevinding[] {
  requireTeamdossier(dossier);
  const onmogelijk = findOnmogelijk(dossier);
  const gezien = new Set<string>();
  return dossier.gebeurtenissen.flatMap((gebeurtenis, g) => {
    const { id } = gebeurtenis;
    const uit = [...checkHoofd(gebeurtenis, dossier), ...checkPlaats(g, dossier)];
    if (gezien.has(id)) uit.push(createBevinding('fout', 'team.gebeurtenis_bestaat_al', ['id'], { id }));
    const fout = gezien.has(id) ? undefined : onmogelijk.get(id)?.fout;
    gezien.add(id);
    if (fout !== undefined) uit.push(fout);
    return uit.map((bevinding) => ({ ...bevinding, pad: ['gebeurtenissen', g, ...bevinding.pad] }));
  });
}

/** The team and the days of an event, and what a correction is about. */
function checkHoofd(gebeurtenis: Dossiergebeurtenis, dossier: Teamdossier): Bevinding[] {
  const { team, datum, genoteerd } = gebeurtenis;
  const geregistreerd = bekendOf(gebeurtenis);
  const { perId, bekendTot = geregistreerd } = getIndex(dossier);
  const uit: Bevinding[] = [];
  if (team !== dossier.team)
    uit.push(createBevinding('fout', 'team.ander_team', ['team'], { team: dossier.team, gekregen: team }));
  if (genoteerd > geregistreerd) {
    const params = { genoteerd, datum, geregistreerd };
    uit.push(createBevinding('fout', 'team.notitie_past_niet', ['genoteerd'], params));
  }
  // Version 1 kept a corrected event as what it had become, which may be of a later day than that of its recording.
  if (datum > bekendTot) uit.push(createBevinding('fout', 'team.in_toekomst', ['datum'], { datum, geregistreerd }));
  if (gebeurtenis.soort !== 'correctie') return uit;
  const { betreft } = gebeurtenis;
  const doel = perId.get(betreft)?.[0];
  return doel === undefined || doel.soort === 'correctie'
    ? [...uit, createBevinding('fout', 'team.correctie_zonder_doel', ['betreft'], { betreft })]
    : uit;
}

/** Whether an event stands behind the one before it. */
function checkPlaats(g: number, { gebeurtenissen }: Teamdossier): Bevinding[] {
  const [vorige, gebeurtenis] = [gebeurtenissen[g - 1], gebeurtenissen[g]];
  if (vorige === undefined || gebeurtenis === undefined || compareVolgorde(vorige, gebeurtenis) < 0) return [];
  const { id, nummer } = gebeurtenis;
  return [createBevinding('fout', 'team.dossier_volgorde', ['nummer'], { id, nummer })];
}
