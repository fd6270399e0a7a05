import type { Bevinding } from '../../kern/index.js';
import { comesAfter } from '../dossier/comesAfter.js';
import { requireTeamdossier } from '../dossier/requireTeamdossier.js';
import type { Dossierregel, Teamdossier } from '../dossier/teamdossier.js';
import { findOnmogelijk } from '../stand/findOnmogelijk.js';
import { createBevinding } from '../teksten/codes.js';

/**
 * Checks whether a record is consistent: all events are of one team, have unique ids, stand in order, and are possible at their place. A
 * record made by `decideTeam` and `evolveTeam` has no findings. A record that was stored in another way or changed by hand may have.
 *
 * @param dossier - a record of the right form (`Teamdossier.parse`)
 * @returns findings of severity `fout` with the path in the record: `team.ander_team`, `team.gebeurtenis_bestaat_al`,
 *   `team.dossier_volgorde`, `team.dossier_aantal`, `team.correctie_zonder_doel`, `team.in_toekomst`, `team.notitie_past_niet`, and the codes of the rules of
 *   `decideTeam` for an event that is not possible at its place (such an event has no effect in `findTeamstand`)
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
  const { team, aantal, correcties } = dossier;
  const onmogelijk = findOnmogelijk(dossier);
  const bevindingen: Bevinding[] = [];
  const ids = new Set<string>();
  let vorige: Dossierregel | undefined;
  const checkId = (id: string, pad: Bevinding['pad']) => {
    if (ids.has(id)) bevindingen.push(createBevinding('fout', 'team.gebeurtenis_bestaat_al', pad, { id }));
    ids.add(id);
  };
  const checkRegel = ({ gebeurtenis }: Dossierregel, pad: (string | number)[]) => {
    checkId(gebeurtenis.id, [...pad, 'gebeurtenis', 'id']);
    const { datum, genoteerd, geregistreerd } = gebeurtenis;
    if (genoteerd !== undefined && genoteerd > geregistreerd) {
      const params = { genoteerd, datum, geregistreerd };
      bevindingen.push(createBevinding('fout', 'team.notitie_past_niet', [...pad, 'gebeurtenis', 'genoteerd'], params));
    }
    if (gebeurtenis.team !== team) {
      const params = { team, gekregen: gebeurtenis.team };
      bevindingen.push(createBevinding('fout', 'team.ander_team', [...pad, 'gebeurtenis', 'team'], params));
    }
    // A correction can move an event to a day after its first recording, but not after the last recording of all.
    if (datum > (dossier.geregistreerdTot ?? geregistreerd)) {
      const params = { datum, geregistreerd };
      bevindingen.push(createBevinding('fout', 'team.in_toekomst', [...pad, 'gebeurtenis', 'datum'], params));
    }
  };
  for (const [m, { maand, regels }] of dossier.maanden.entries()) {
    for (const [r, regel] of regels.entries()) {
      const pad = ['maanden', m, 'regels', r];
      checkRegel(regel, pad);
      const { id, datum } = regel.gebeurtenis;
      if (datum.slice(0, 7) !== maand || (vorige !== undefined && !comesAfter(regel, vorige)))
        bevindingen.push(createBevinding('fout', 'team.dossier_volgorde', pad, { id, datum }));
      vorige = regel;
      const fout = onmogelijk.get(id)?.fout;
      if (fout !== undefined) bevindingen.push({ ...fout, pad: [...pad, 'gebeurtenis', ...fout.pad] });
    }
  }
  for (const [r, regel] of dossier.ingetrokken.entries()) checkRegel(regel, ['ingetrokken', r]);
  for (const [c, { id }] of correcties.entries()) checkId(id, ['correcties', c, 'id']);
  for (const [c, { betreft }] of correcties.entries()) {
    if (!ids.has(betreft))
      bevindingen.push(
        createBevinding('fout', 'team.correctie_zonder_doel', ['correcties', c, 'betreft'], { betreft }),
      );
  }
  if (ids.size !== aantal)
    bevindingen.push(createBevinding('fout', 'team.dossier_aantal', ['aantal'], { aantal, geteld: ids.size }));
  return bevindingen;
}
