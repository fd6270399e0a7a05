import type { Bevinding } from '../../kern/index.js';
import type { Beoordeling } from '../../routekaart/index.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';

/**
 * Judgements beside what the opzet says of its form: those of a role that was not asked, and those after the last day. They are warnings:
 * people decide whether such a judgement counts.
 */
export function checkOordelen(
  { formulier = {} }: Pick<Opzet, 'formulier'>,
  rijen: readonly Beoordeling[],
): Bevinding[] {
  const { rollen, tot } = formulier;
  return rijen.flatMap(({ rol, datum }, i): Bevinding[] => [
    ...(rollen === undefined || rollen.includes(rol)
      ? []
      : [createBevinding('waarschuwing', 'opzet.rol_niet_gevraagd', [i, 'rol'], { rol, rollen })]),
    ...(tot === undefined || datum <= tot
      ? []
      : [createBevinding('waarschuwing', 'opzet.oordeel_te_laat', [i, 'datum'], { datum, tot })]),
  ]);
}
