import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { BRIEFBRON } from '../delen/brieffeiten.js';
import { inGroep } from '../delen/inGroep.js';
import { meervoud } from '../delen/meervoud.js';
import { op } from '../delen/op.js';
import type { StukOptions } from '../delen/stuk.js';
import type { Raadsstuk } from './raadsstuk.js';

/**
 * How many volunteers a team has. Only when every number of volunteers may be shown: a mean beside a total could tell a number that is
 * hidden.
 */
export function describeTeamgrootte({ lezer, feiten }: Raadsstuk, { kleineAantallen = 5 }: StukOptions): Verslagtekst {
  const { teamgrootte } = feiten;
  const grens = kleineAantallen === 'toon_alles' ? 0 : kleineAantallen;
  if (teamgrootte === undefined || teamgrootte.kleinste < grens) return [];
  const decimalen = Number.isInteger(teamgrootte.gemiddelde) ? 0 : 1;
  return composeTekst`Een team heeft gemiddeld ${lezer.getal(op(BRIEFBRON, 'teamgrootte', 'gemiddelde'), decimalen)} vrijwilligers.`;
}

/** How many projects after the first year were larger than those of it; nothing as long as there are none. */
export function describeGroei({ lezer, feiten }: Raadsstuk): Verslagtekst {
  const { groei } = feiten;
  if (groei === undefined) return [];
  const plek = (veld: string) => op(BRIEFBRON, 'groei', veld);
  const alle = lezer.getal(plek('projecten'));
  const naam = 'projecten na het eerste jaar van een team';
  const groter = inGroep(lezer.getal(plek('groter')), naam, alle);
  return composeTekst` Van de ${inGroep(alle, naam)} ${meervoud(groei.projecten, 'project', 'projecten')} na het eerste jaar van een team ${meervoud(groei.groter, 'was', 'waren')} er ${groter} groter dan het grootste uit dat jaar.`;
}
