import type { Algoritmeoordeel } from '../../register/index.js';
import type { Opzet } from '../model/opzet.js';
import { nameOrganisatie } from './nameOrganisatie.js';

/** The oordeel for the register; without an organisation every gemeente of the opzet has an entry, by its label in TOOI. */
export function completeRegister({ register, gemeenten }: Opzet): Algoritmeoordeel | undefined {
  if (register === undefined || register.organisatie !== undefined || register.perGemeente !== undefined)
    return register;
  return { ...register, perGemeente: gemeenten.map((een) => ({ organisatie: nameOrganisatie(een) })) };
}
