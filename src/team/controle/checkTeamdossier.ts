import { explainFout } from '../../kern/huis.js';
import type { Bevinding, Datum } from '../../kern/index.js';
import { compareVolgorde } from '../dossier/compareVolgorde.js';
import { getIndex } from '../dossier/getIndex.js';
import { requireTeamdossier } from '../dossier/requireTeamdossier.js';
import { type Dossiergebeurtenis, Teamdossier } from '../dossier/teamdossier.js';
import { bekendOf } from '../gebeurtenis/bekendOf.js';
import { findOnmogelijk } from '../stand/findOnmogelijk.js';
import { createBevinding } from '../teksten/codes.js';

/**
 * Checks whether a record is consistent: all events are of one team, have unique ids, stand in order by number, and are possible at their
 * place. A record made by `decideTeam` and `evolveTeam` has no findings. A record that was stored in another way or changed by hand may have.
 *
 * Cost: n log n in the events, as `findTeamstand`.
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
  return explainFout(
    dossier,
    (dossier) => {
      const onmogelijk = findOnmogelijk(dossier);
      const gezien = new Set<string>();
      const gecorrigeerd = findGecorrigeerd(dossier);
      return dossier.gebeurtenissen.flatMap((gebeurtenis, g) => {
        const { id } = gebeurtenis;
        const uit = [...checkHoofd(gebeurtenis, dossier, gecorrigeerd), ...checkPlaats(g, dossier)];
        if (gezien.has(id)) uit.push(createBevinding('fout', 'team.gebeurtenis_bestaat_al', ['id'], { id }));
        const fout = gezien.has(id) ? undefined : onmogelijk.get(id)?.fout;
        gezien.add(id);
        if (fout !== undefined) uit.push(fout);
        return uit.map((bevinding) => ({ ...bevinding, pad: ['gebeurtenissen', g, ...bevinding.pad] }));
      });
    },
    Teamdossier.safeParse,
  );
}

/** Until which day corrections of an event became known, by its id. */
function findGecorrigeerd({ gebeurtenissen }: Teamdossier): Map<string, Datum> {
  const tot = new Map<string, Datum>();
  for (const gebeurtenis of gebeurtenissen) {
    if (gebeurtenis.soort !== 'correctie') continue;
    const bekend = bekendOf(gebeurtenis);
    const eerder = tot.get(gebeurtenis.betreft);
    if (eerder === undefined || bekend > eerder) tot.set(gebeurtenis.betreft, bekend);
  }
  return tot;
}

/** The team and the days of an event, and what a correction is about. */
function checkHoofd(
  gebeurtenis: Dossiergebeurtenis,
  dossier: Teamdossier,
  gecorrigeerd: ReadonlyMap<string, Datum>,
): Bevinding[] {
  const { team, soort, id } = gebeurtenis;
  const uit = checkDagen(gebeurtenis, gecorrigeerd.get(id));
  if (team !== dossier.team)
    uit.unshift(createBevinding('fout', 'team.ander_team', ['team'], { team: dossier.team, gekregen: team }));
  if (soort !== 'correctie') return uit;
  const { betreft, wordt } = gebeurtenis;
  const geregistreerd = bekendOf(gebeurtenis);
  if (wordt !== undefined && wordt.datum > geregistreerd) {
    const params = { datum: wordt.datum, geregistreerd };
    uit.push(createBevinding('fout', 'team.in_toekomst', ['wordt', 'datum'], params));
  }
  const doel = getIndex(dossier).perId.get(betreft)?.[0];
  if (doel === undefined || doel.soort === 'correctie')
    uit.push(createBevinding('fout', 'team.correctie_zonder_doel', ['betreft'], { betreft }));
  return uit;
}

/**
 * The days of an event, as `decideTeam` asks them. Version 1 kept a corrected event as what it had become, which may be of a later day
 * than that of its noting, but not of its correction.
 */
function checkDagen(gebeurtenis: Dossiergebeurtenis, gecorrigeerd: Datum | undefined): Bevinding[] {
  const { datum, genoteerd } = gebeurtenis;
  const geregistreerd = bekendOf(gebeurtenis);
  if (datum > geregistreerd && (gecorrigeerd === undefined || datum > gecorrigeerd))
    return [createBevinding('fout', 'team.in_toekomst', ['datum'], { datum, geregistreerd })];
  if (genoteerd > geregistreerd || (genoteerd < datum && gecorrigeerd === undefined))
    return [createBevinding('fout', 'team.notitie_past_niet', ['genoteerd'], { genoteerd, datum, geregistreerd })];
  return [];
}

/** Whether an event stands behind the one before it. */
function checkPlaats(g: number, { gebeurtenissen }: Teamdossier): Bevinding[] {
  const [vorige, gebeurtenis] = [gebeurtenissen[g - 1], gebeurtenissen[g]];
  if (vorige === undefined || gebeurtenis === undefined || compareVolgorde(vorige, gebeurtenis) < 0) return [];
  const { id, nummer } = gebeurtenis;
  return [createBevinding('fout', 'team.dossier_volgorde', ['nummer'], { id, nummer })];
}
