import type { Bevinding } from '../../kern/index.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';

const VELDEN = ['naam', 'korteOmschrijving', 'bronId'] as const;

/** What would be the same in several entries of the register, although each is about another Routekaart. */
export function checkRegister({ register, programmas }: Opzet): Bevinding[] {
  const aantal = new Set(programmas.map(({ routekaart }) => routekaart)).size;
  if (register === undefined || aantal === 1) return [];
  return VELDEN.filter((veld) => register[veld] !== undefined).map((veld) =>
    createBevinding('waarschuwing', 'opzet.register_gedeeld', ['register', veld], { aantal, veld }),
  );
}
