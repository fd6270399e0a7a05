import type { Bevinding } from '../../kern/index.js';
import { listOntbrekend } from '../../register/huis.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { completeRegister } from '../vertaling/completeRegister.js';
import { nameOrganisatie } from '../vertaling/nameOrganisatie.js';

/** What the entries of the register lack: a judgement, or an entry for a gemeente. */
export function checkRegister(opzet: Opzet): Bevinding[] {
  const register = completeRegister(opzet);
  if (register === undefined) return [];
  const { organisatie, perGemeente: gemeenten = [] } = register;
  const genoemd = new Set(organisatie === undefined ? gemeenten.map((een) => een.organisatie) : [organisatie]);
  const zonder = opzet.gemeenten.map(nameOrganisatie).filter((naam) => !genoemd.has(naam));
  return [
    ...listOntbrekend({ ...register, organisatie: organisatie ?? gemeenten[0]?.organisatie }).map((een) => ({
      ...een,
      pad: ['register', ...een.pad],
    })),
    ...(opzet.gemeenten.length > 1 && zonder.length > 0
      ? [
          createBevinding('waarschuwing', 'opzet.register_gemeenten', ['register', 'perGemeente'], {
            gemeenten: zonder,
          }),
        ]
      : []),
  ];
}
