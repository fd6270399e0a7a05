import { createTekst } from '../../teksten/codes.js';
import type { Teamstand } from '../../verloop/teamstand.js';
import { latest } from '../latest.js';
import type { Melding } from '../melding.js';

/** `een_persoon_draagt_alles`: one volunteer of a formed team holds every role that is held, and more than one. */
export function signalEenPersoonDraagtAlles({ gevormdOp, roldrager, rolbezetting }: Teamstand): Melding[] {
  if (gevormdOp === undefined || roldrager === undefined) return [];
  const { vrijwilliger, sinds } = roldrager;
  const bezet = rolbezetting.filter(({ vrijwilligers }) => vrijwilligers.length > 0);
  const params = { vrijwilliger, rollen: bezet.map(({ rol }) => rol) };
  return [
    {
      betreft: vrijwilliger,
      sinds: latest(gevormdOp, sinds),
      ...createTekst('team.signaal_een_persoon_draagt_alles', params),
      opheffing: createTekst('team.opheffing_een_persoon_draagt_alles', params),
    },
  ];
}
