import { createTekst } from '../../teksten/codes.js';
import type { Teamstand } from '../../verloop/teamstand.js';
import { latest } from '../latest.js';
import type { Melding, Regel } from '../melding.js';

/** `rol_ontbreekt`: a role that nobody in a formed team holds, each with its own signal. */
export function signalRolOntbreekt(
  { gevormdOp, rolbezetting }: Teamstand,
  { rollen }: Regel<'rol_ontbreekt'>,
): Melding[] {
  if (gevormdOp === undefined) return [];
  const leeg = rolbezetting.filter(({ rol, vrijwilligers }) => vrijwilligers.length === 0 && rollen.includes(rol));
  return leeg.map(({ rol, sinds }) => ({
    betreft: rol,
    sinds: latest(sinds, gevormdOp),
    ...createTekst('team.signaal_rol_ontbreekt', { rol }),
    opheffing: createTekst('team.opheffing_rol_ontbreekt', { rol }),
  }));
}
