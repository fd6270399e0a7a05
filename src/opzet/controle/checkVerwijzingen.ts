import { findSuggestie } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import type { Waar } from '../../selectie/index.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { listWaar } from './listWaar.js';

function checkRoutekaarten({ routekaarten, programmas }: Opzet): Bevinding[] {
  const bekend = routekaarten.map(({ id }) => id);
  const gebruikt = new Set(programmas.map(({ routekaart }) => routekaart));
  return [
    ...programmas.flatMap(({ routekaart }, p) => {
      if (bekend.includes(routekaart)) return [];
      const params = { routekaart, bekend, suggestie: findSuggestie(routekaart, bekend) ?? '-' };
      return [createBevinding('fout', 'opzet.routekaart_onbekend', ['programmas', p, 'routekaart'], params)];
    }),
    ...routekaarten.flatMap(({ id }, r) =>
      gebruikt.has(id)
        ? []
        : [createBevinding('waarschuwing', 'opzet.routekaart_ongebruikt', ['routekaarten', r], { routekaart: id })],
    ),
  ];
}

function checkKenmerken(waar: Waar, pad: Pad, bekend: readonly string[]): Bevinding[] {
  return (['kenmerken', 'zonderKenmerken'] as const).flatMap((veld) =>
    (waar[veld] ?? []).flatMap((kenmerk, k) => {
      if (bekend.includes(kenmerk)) return [];
      const params = { kenmerk, suggestie: findSuggestie(kenmerk, bekend) ?? '-' };
      return [createBevinding('fout', 'opzet.kenmerk_onbekend', [...pad, veld, k], params)];
    }),
  );
}

function checkGemeenten({ gemeenten, programmas, partijen }: Opzet): Bevinding[] {
  const bekend: readonly string[] = gemeenten.map(({ code }) => code);
  const check = (code: string | undefined, pad: Pad) =>
    code === undefined || bekend.includes(code)
      ? []
      : [createBevinding('fout', 'opzet.gemeente_onbekend', pad, { code, bekend })];
  const partij = (partijen ?? []).flatMap((een) => (een.rol === 'gemeente' ? [een.gemeentecode] : []));
  return [
    ...programmas.flatMap(({ gemeente }, p) => check(gemeente, ['programmas', p, 'gemeente'])),
    ...(partijen ?? []).flatMap((een, i) =>
      een.rol === 'gemeente' ? check(een.gemeentecode, ['partijen', i, 'gemeentecode']) : [],
    ),
    ...(partijen === undefined
      ? []
      : gemeenten.flatMap(({ code, naam }, g) =>
          partij.includes(code)
            ? []
            : [createBevinding('fout', 'opzet.partij_ontbreekt', ['gemeenten', g], { code, naam })],
        )),
  ];
}

function checkKostendragers({ programmas, geld }: Opzet): Bevinding[] {
  const bekend = (geld?.kostendragers ?? []).map(({ id }) => id);
  return programmas.flatMap(({ kostendragers = [] }, p) =>
    kostendragers.flatMap((kostendrager, k) => {
      if (geld === undefined || bekend.includes(kostendrager)) return [];
      const params = { kostendrager, suggestie: findSuggestie(kostendrager, bekend) ?? '-' };
      return [createBevinding('fout', 'opzet.kostendrager_onbekend', ['programmas', p, 'kostendragers', k], params)];
    }),
  );
}

/** What one part of the opzet names and another should have: Routekaarten, features, gemeenten, kostendragers. */
export function checkVerwijzingen(opzet: Opzet): Bevinding[] {
  const kenmerken = (opzet.kenmerken ?? []).map(({ id }) => id);
  return [
    ...checkRoutekaarten(opzet),
    ...listWaar(opzet).flatMap(({ waar, pad }) => checkKenmerken(waar, pad, kenmerken)),
    ...checkGemeenten(opzet),
    ...checkKostendragers(opzet),
  ];
}
