import { TEAMUITKOMSTEN } from '../bron/toTeamuitkomsten.js';
import { countVasteGemeenten } from '../lees/countVasteGemeenten.js';
import { findGemeente } from '../lees/findGemeente.js';
import { findCriteriummeting } from '../oordeel/findCriteriummeting.js';
import { KLEINSTE_GROEP } from '../oordeel/kleinsteGroep.js';
import type { Lid, Verandering } from './setmeting.js';
import type { Verschilvraag } from './verschilvraag.js';
import type { Weigering } from './weigering.js';

const alleenMetTeam = new Set<string>(TEAMUITKOMSTEN);

/** The reason why no verdict can be given of these changes, the weightiest first. */
export function findWeigering(
  leden: readonly Lid<Verandering>[],
  { uitkomst, selectie, koppeling = [], geweigerd, geloot }: Verschilvraag,
): Weigering | undefined {
  if (alleenMetTeam.has(uitkomst)) return { reden: 'uitkomst_alleen_met_team' };
  const voormetingen = leden.flatMap(({ gemeten }) => gemeten.voormetingen);
  const moment = findCriteriummeting(selectie, uitkomst, voormetingen);
  if (moment !== undefined) return { reden: 'voormeting_was_criterium', moment };
  const kenmerk = koppeling.find((een) => selectie?.criteria.some((criterium) => criterium.uitkomst === een));
  if (kenmerk !== undefined) return { reden: 'koppeling_op_criterium', kenmerk };
  if (geweigerd !== undefined) return { reden: 'koppeling_op_criterium', kenmerk: String(geweigerd.params.kenmerk) };
  if (leden.length === 0) return { reden: 'geen_set' };
  const gemeenten = countVasteGemeenten(leden.map(({ buurt, label }) => ({ gemeente: findGemeente(buurt), label })));
  if (gemeenten !== undefined) return { reden: 'kenmerk_per_gemeente', gemeenten };
  const behandeld = leden.filter(({ label }) => label === 1).length;
  const kleinste = Math.min(behandeld, leden.length - behandeld);
  return geloot || kleinste >= KLEINSTE_GROEP ? undefined : { reden: 'groep_te_klein', kleinste };
}
